package org.section16.application.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.section16.domain.filing.Filings;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.identity.AccessionNumber;

/** What every store of filings does when it is read from one end to the other. Whoever writes a store extends this class. */
public abstract class FilingStreamContract {
    /** More than a store is likely to hold in memory at a time. */
    private static final int MANY = 1100;

    private FilingRepository filings;

    /** Makes a store with nothing in it. */
    protected abstract FilingRepository emptyRepository();

    @BeforeEach
    void begin() {
        filings = emptyRepository();
    }

    @Test
    void an_empty_store_tells_of_nothing() {
        assertThat(read(all())).isEmpty();
    }

    @Test
    void each_filing_comes_as_it_was_stored() {
        List<StoredFiling> stored =
                LongStream.range(0, 40).mapToObj(StoredFilings::random).toList();
        stored.forEach(filings::save);

        Map<SubmissionId, StoredSubmission> read =
                read(all()).stream().collect(Collectors.toMap(StoredSubmission::id, submission -> submission));

        assertThat(read).hasSameSizeAs(stored);
        assertThat(stored)
                .allSatisfy(
                        filing -> assertThat(read.get(filing.id()).submission()).isEqualTo(filing.submission()));
    }

    @Test
    void many_filings_come_once_each_in_the_order_of_their_identities() {
        List<StoredFiling> many = IntStream.range(0, MANY)
                .mapToObj(number -> filing(MANY - number, Filings.form4().with(Filings.grant())))
                .toList();
        save(many);

        List<SubmissionId> read = ids(all());

        assertThat(read)
                .containsExactlyElementsOf(
                        many.stream().map(StoredFiling::id).sorted().toList());
    }

    @Test
    void only_filings_that_meet_the_conditions_come() {
        save(IntStream.range(0, MANY)
                .mapToObj(number -> filing(number, Filings.form4().with(Filings.holding(1))))
                .toList());
        StoredFiling first = filing(MANY, Filings.form4().with(Filings.grant()));
        StoredFiling last = filing(MANY + 1, Filings.form4().with(Filings.grant()));
        save(List.of(first, last));

        assertThat(ids(all().code(TransactionCode.A))).containsExactly(first.id(), last.id());
    }

    @Test
    void limit_and_offset_count_in_the_order_of_identities() {
        List<StoredFiling> many = IntStream.range(0, MANY)
                .mapToObj(number -> filing(number, Filings.form4()))
                .toList();
        save(many);

        assertThat(ids(FilingQueries.all().page(900, 150)))
                .containsExactlyElementsOf(
                        many.subList(150, 1050).stream().map(StoredFiling::id).toList());
    }

    private static FilingQueries all() {
        return FilingQueries.all().page(Integer.MAX_VALUE, 0);
    }

    private List<StoredSubmission> read(FilingQueries query) {
        List<StoredSubmission> read = new ArrayList<>();
        filings.forEach(query.query(), read::add);
        return read;
    }

    private List<SubmissionId> ids(FilingQueries query) {
        return read(query).stream().map(StoredSubmission::id).toList();
    }

    private void save(List<StoredFiling> many) {
        filings.change(many.stream().map(StoredFiling::id).toList(), stored -> many);
    }

    private static StoredFiling filing(long number, Filings.FilingBuilder filing) {
        return StoredFilings.of(filing.submission(AccessionNumber.parse(String.format("%018d", number))));
    }
}
