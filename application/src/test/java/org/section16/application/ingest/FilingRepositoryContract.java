package org.section16.application.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.domain.filing.Filings;
import org.section16.domain.identity.AccessionNumber;

/**
 * What every store of filings does: keep them. Whoever writes a store extends this class, {@link
 * FilingFidelityContract} and {@link FilingSearchContract}.
 */
public abstract class FilingRepositoryContract {
    private FilingRepository filings;

    /** Makes a store with nothing in it. */
    protected abstract FilingRepository emptyRepository();

    @BeforeEach
    void begin() {
        filings = emptyRepository();
    }

    @Test
    void an_empty_store_has_no_filing() {
        assertThat(filings.find(SubmissionId.of(Filings.ACCESSION))).isEmpty();
        assertThat(filings.search(FilingQuery.all())).isEmpty();
    }

    @Test
    void a_second_filing_of_the_same_identity_replaces_the_first() {
        StoredFiling first = StoredFilings.of(Filings.form4()
                .with(Filings.purchase().of(100).at("12.50"))
                .with(Filings.grant())
                .footnote(1, "By trust.")
                .submission());
        StoredFiling second =
                StoredFilings.of(Filings.form4().with(Filings.holding(7)).submission());

        filings.save(first);
        filings.save(second);

        assertThat(filings.find(first.id())).contains(second);
        assertThat(filings.search(FilingQuery.all())).singleElement().satisfies(summary -> {
            assertThat(summary.transactions()).isZero();
            assertThat(summary.holdings()).isEqualTo(1);
        });
    }

    @Test
    void saving_the_same_filing_twice_changes_nothing() {
        StoredFiling filing = StoredFilings.random(42);

        filings.save(filing);
        filings.save(filing);

        assertThat(filings.find(filing.id())).contains(filing);
        assertThat(filings.search(FilingQuery.all())).hasSize(1);
    }

    @Test
    void filings_do_not_touch_each_other() {
        List<StoredFiling> several =
                LongStream.rangeClosed(201, 220).mapToObj(StoredFilings::random).toList();

        several.forEach(filings::save);
        filings.save(several.get(3));

        assertThat(several)
                .allSatisfy(each -> assertThat(filings.find(each.id())).contains(each));
    }

    @Test
    void filings_are_named_by_the_beginning_of_their_identity() {
        StoredFiling first = saved("0000320193-24-000101");
        StoredFiling second = saved("0000320193-24-000102");
        StoredFiling other = saved("0000320194-24-000101");

        assertThat(filings.idsBeginningWith("0000320193-24", 9)).containsExactly(first.id(), second.id());
        assertThat(filings.idsBeginningWith("0000320194-24-000101", 9)).containsExactly(other.id());
        assertThat(filings.idsBeginningWith("", 2)).containsExactly(first.id(), second.id());
        assertThat(filings.idsBeginningWith("%", 9)).isEmpty();
        assertThat(filings.idsBeginningWith("000032019_", 9)).isEmpty();
    }

    private StoredFiling saved(String accession) {
        StoredFiling filing = StoredFilings.of(Filings.form4().submission(new AccessionNumber(accession)));
        filings.save(filing);
        return filing;
    }

    @Test
    void a_filing_is_found_by_each_of_its_documents() {
        StoredFiling filing = StoredFilings.random(44);
        filings.save(filing);
        filings.save(StoredFilings.random(45));

        assertThat(filing.sources())
                .allSatisfy(source -> assertThat(filings.readFrom(source.sha256()))
                        .containsExactly(new StoredForm(filing.id(), source.form())));
        assertThat(filings.readFrom("0".repeat(64))).isEmpty();
    }

    @Test
    void a_change_is_given_what_is_stored_and_nothing_else() {
        StoredFiling there = StoredFilings.random(41);
        StoredFiling other = StoredFilings.random(42);
        StoredFiling fresh = StoredFilings.random(43);
        filings.save(there);
        filings.save(other);
        List<Map<SubmissionId, StoredFiling>> given = new ArrayList<>();

        filings.change(List.of(there.id(), fresh.id()), stored -> {
            given.add(Map.copyOf(stored));
            return List.of(fresh);
        });

        assertThat(given).containsExactly(Map.of(there.id(), there));
        assertThat(List.of(there, other, fresh))
                .allSatisfy(each -> assertThat(filings.find(each.id())).contains(each));
    }

    @Test
    void a_change_that_throws_changes_nothing() {
        StoredFiling there = StoredFilings.random(41);
        filings.save(there);

        assertThatIllegalStateException()
                .isThrownBy(() -> filings.change(List.of(there.id()), stored -> {
                    throw new IllegalStateException("no");
                }));

        assertThat(filings.find(there.id())).contains(there);
    }

    @Test
    void changes_of_one_filing_at_the_same_time_all_count() {
        StoredFiling filing = StoredFilings.of(Filings.form4().submission());
        filings.save(filing);

        IntStream.range(0, 16)
                .parallel()
                .mapToObj(number -> StoredFilings.source("copy", Medium.PRINTED, "copy " + number))
                .forEach(source ->
                        filings.change(List.of(filing.id()), stored -> List.of(with(stored.get(filing.id()), source))));

        assertThat(filings.find(filing.id()).orElseThrow().sources()).hasSize(17);
    }

    private static StoredFiling with(StoredFiling filing, Source source) {
        List<Source> sources = new ArrayList<>(filing.sources());
        sources.add(source);
        return new StoredFiling(filing.id(), filing.submission(), filing.findings(), filing.evidence(), sources);
    }

    @Test
    void threads_that_save_at_the_same_time_lose_nothing() {
        List<StoredFiling> many =
                LongStream.rangeClosed(301, 340).mapToObj(StoredFilings::random).toList();

        Stream.concat(many.stream(), many.stream()).parallel().forEach(filings::save);

        assertThat(many).allSatisfy(each -> assertThat(filings.find(each.id())).contains(each));
        assertThat(filings.search(FilingQuery.all())).hasSize(many.size());
    }
}
