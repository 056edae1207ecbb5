package org.section16.application.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.section16.application.reading.FilingDraft.Medium.ELECTRONIC;
import static org.section16.application.reading.FilingDraft.Medium.EXTRACT;
import static org.section16.application.reading.FilingDraft.Medium.PRINTED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.section16.application.reading.Content;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.reading.FormNumber;
import org.section16.application.reading.Location;
import org.section16.application.reading.ReadingRules;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Filings;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.Reported;

class StoredFilingTest {
    private static final SubmissionId ID = SubmissionId.of(Filings.ACCESSION);
    private static final Evidence PLACES =
            new Evidence(Map.of(BoxPath.of(Box.REMARKS), new Location.OnPage(1, 0, 0, 1, 1)));

    @Test
    void a_stored_filing_was_read_from_something() {
        Submission submission = Filings.form4().submission();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StoredFiling(ID, submission, List.of(), Evidence.none(), List.of()));
    }

    @Test
    void the_newer_reading_of_the_same_medium_counts() {
        StoredFiling joined = stored("old", ELECTRONIC).joinedBy(stored("new", ELECTRONIC));

        assertThat(remarks(joined)).isEqualTo("new");
        assertThat(sources(joined)).containsExactly("new", "old");
    }

    @Test
    void data_replaces_print() {
        StoredFiling joined = stored("print", PRINTED).joinedBy(stored("data", ELECTRONIC));

        assertThat(remarks(joined)).isEqualTo("data");
        assertThat(sources(joined)).containsExactly("data", "print");
        assertThat(joined.evidence()).isEqualTo(Evidence.none());
    }

    @Test
    void print_does_not_replace_data() {
        StoredFiling joined = stored("data", ELECTRONIC).joinedBy(stored("print", PRINTED));

        assertThat(remarks(joined)).isEqualTo("data");
        assertThat(sources(joined)).containsExactly("data", "print");
    }

    @Test
    void an_extract_replaces_neither_data_nor_print() {
        assertThat(remarks(stored("data", ELECTRONIC).joinedBy(stored("extract", EXTRACT))))
                .isEqualTo("data");
        assertThat(remarks(stored("print", PRINTED).joinedBy(stored("extract", EXTRACT))))
                .isEqualTo("print");
        assertThat(remarks(stored("extract", EXTRACT).joinedBy(stored("print", PRINTED))))
                .isEqualTo("print");
    }

    @Test
    void every_source_is_kept_once() {
        StoredFiling three = stored("a", ELECTRONIC)
                .joinedBy(stored("b", PRINTED))
                .joinedBy(stored("c", ELECTRONIC))
                .joinedBy(stored("a", ELECTRONIC));

        assertThat(sources(three)).containsExactly("a", "c", "b");
        assertThat(three.wasReadFrom(source("b", PRINTED).sha256())).isTrue();
        assertThat(three.wasReadFrom(source("d", PRINTED).sha256())).isFalse();
    }

    @Test
    void the_facts_that_only_the_other_document_knows_are_kept() {
        Submission known = Filings.form4().remarking("with header").submission();
        Submission bare = new Submission(
                known.accessionNumber(),
                Optional.empty(),
                Optional.empty(),
                Reported.blank(),
                Filings.form4().remarking("bare").filing());
        StoredFiling first = new StoredFiling(ID, known, List.of(), PLACES, List.of(source("a", ELECTRONIC)));
        StoredFiling second = new StoredFiling(ID, bare, List.of(), PLACES, List.of(source("b", ELECTRONIC)));

        Submission joined = first.joinedBy(second).submission();

        assertThat(joined.filing()).isEqualTo(bare.filing());
        assertThat(joined.filingDate()).isEqualTo(known.filingDate());
        assertThat(joined.acceptanceDateTime()).isEqualTo(known.acceptanceDateTime());
        assertThat(second.joinedBy(first).submission()).isEqualTo(known);
    }

    @Test
    void what_another_document_says_differently_is_found_whichever_came_first() {
        StoredFiling data = stored("data", ELECTRONIC);
        StoredFiling print = stored("print", PRINTED);

        assertThat(data.joinedBy(print).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(ReadingRules.SOURCES_DIFFER);
            assertThat(finding.where()).contains(BoxPath.of(Box.REMARKS));
            assertThat(finding.message()).isEqualTo("print has \"print\"; what stands, \"data\", is that of data");
        });
        assertThat(print.joinedBy(data).findings())
                .isEqualTo(data.joinedBy(print).findings());
        assertThat(data.joinedBy(print).joinedBy(data).saysTheSameAs(data.joinedBy(print)))
                .isTrue();
    }

    @Test
    void what_print_cannot_show_is_no_difference_and_an_extract_is_not_compared() {
        StoredFiling data = stored("two  words", ELECTRONIC);

        assertThat(data.joinedBy(stored("two words", PRINTED)).findings()).isEmpty();
        assertThat(data.joinedBy(stored("other", EXTRACT)).findings()).isEmpty();
    }

    private static StoredFiling stored(String remark, Medium medium) {
        Filing filing = Filings.form4().remarking(remark).filing();
        return new StoredFiling(
                ID,
                Submission.of(filing),
                List.of(),
                medium == PRINTED ? PLACES : Evidence.none(),
                List.of(source(remark, medium)));
    }

    private static Source source(String name, Medium medium) {
        try {
            Content content = Content.of(name.getBytes(UTF_8));
            return new Source(name, content.sha256(), medium, "test", FormNumber.only(), Instant.EPOCH, content);
        } catch (UnreadableDocumentException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String remarks(StoredFiling filing) {
        return filing.submission().filing().remarks().text();
    }

    private static List<String> sources(StoredFiling filing) {
        return filing.sources().stream().map(Source::name).toList();
    }
}
