package org.section16.adapters.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.section16.application.reading.SourceDocument;
import org.section16.domain.check.Severity;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.FilingChanges;
import org.section16.domain.filing.RandomFilings;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.Reported;
import org.section16.domain.rules.FilingRequirements;

/** Whatever EDGAR's schemas refuse, the requirements tell beforehand: of real filings, of changed ones and of random ones. */
final class RequirementsAndSchemaTest {
    private static final List<String> FOLDERS = List.of("corpus/xml", "corpus/pdf-rendered/xml");

    /** Every box is changed in one of so many real filings; all would take minutes. */
    private static final int EVERY_NTH = 80;

    private static final int RANDOM_FILINGS = 300;

    private static Schemas schemas;
    private static List<Filing> filings;

    @BeforeAll
    static void load_schemas_and_filings() throws Exception {
        schemas = Schemas.orSkip();
        filings = realFilings();
    }

    @Test
    void a_real_filing_of_today_that_meets_the_requirements_is_valid_and_reads_back_equal() {
        int fileable = 0;
        for (Filing filing : filings) {
            Filing today = ForFiling.ofToday(filing);
            assertToldIfInvalid(today);
            if (meetsRequirements(today)) {
                fileable++;
                assertReadsBack(today);
            }
        }
        assertThat(fileable).isGreaterThan(filings.size() / 2);
    }

    @Test
    void a_real_filing_as_it_was_is_refused_if_the_schema_refuses_it() {
        filings.forEach(RequirementsAndSchemaTest::assertToldIfInvalid);
    }

    @Test
    void a_filing_with_one_box_emptied_or_filled_with_nonsense_is_refused_if_the_schema_refuses_it() {
        for (int index = 0; index < filings.size(); index += EVERY_NTH) {
            Filing today = ForFiling.ofToday(filings.get(index));
            for (BoxPath path : FilingChanges.boxesOf(today)) {
                assertToldIfInvalid(FilingChanges.change(today, path));
            }
        }
    }

    @Test
    void a_filing_with_one_long_or_marked_box_is_refused_if_the_schema_refuses_it() {
        for (int index = 1; index < filings.size(); index += EVERY_NTH) {
            Filing today = ForFiling.ofToday(filings.get(index));
            for (BoxPath path : FilingChanges.boxesOf(today)) {
                changes(today, path).forEach(RequirementsAndSchemaTest::assertToldIfInvalid);
            }
        }
    }

    @Test
    void a_random_filing_is_refused_if_the_schema_refuses_it() {
        for (long seed = 0; seed < RANDOM_FILINGS; seed++) {
            assertToldIfInvalid(RandomFilings.filing(seed));
        }
    }

    private static List<Filing> changes(Filing filing, BoxPath path) {
        return switch (path.box()) {
            case DOCUMENT_TYPE, TRANSACTION_CODING -> List.of();
            case SECURITY_TITLE,
                    UNDERLYING_SECURITY_TITLE,
                    NATURE_OF_OWNERSHIP,
                    OFFICER_TITLE,
                    OTHER_TEXT,
                    REMARKS,
                    SIGNATURE_NAME,
                    RPT_OWNER_STREET_1,
                    RPT_OWNER_CITY,
                    RPT_OWNER_STATE,
                    RPT_OWNER_COUNTRY,
                    RPT_OWNER_ZIP_CODE ->
                List.of(put(filing, path, Reported.of("x".repeat(3000))), put(filing, path, Reported.of("")));
            default -> List.of(put(filing, path, Reported.withoutValue(List.of(FootnoteId.of(1)))));
        };
    }

    private static Filing put(Filing filing, BoxPath path, Reported<?> content) {
        return FilingChanges.put(filing, path.toString(), content);
    }

    private static void assertToldIfInvalid(Filing filing) {
        if (meetsRequirements(filing)) {
            assertThat(schemas.faults(filing.documentType(), ForFiling.form(filing)))
                    .as(filing.toString())
                    .isEmpty();
        }
    }

    private static void assertReadsBack(Filing filing) {
        if (!ForFiling.hasLineBreaks(filing)) {
            Filing again = Documents.read(Documents.of("again", ForFiling.form(filing)))
                    .submission()
                    .filing();
            assertThat(again).isEqualTo(ForFiling.withoutWhatEdgarSets(filing));
        }
    }

    private static boolean meetsRequirements(Filing filing) {
        return FilingRequirements.ofDocument().check(filing).stream()
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static List<Filing> realFilings() {
        List<Filing> found = new ArrayList<>();
        for (String name : FOLDERS) {
            Optional<Path> folder = Documents.shared(name);
            assumeTrue(folder.isPresent(), () -> "there is no folder shared/" + name + " beside the project");
            for (SourceDocument document : Documents.in(folder.orElseThrow())) {
                found.add(Documents.read(document).submission().filing());
            }
        }
        return found;
    }
}
