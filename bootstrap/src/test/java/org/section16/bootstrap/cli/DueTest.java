package org.section16.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.bootstrap.ProjectFiles;
import org.section16.bootstrap.Run;

class DueTest {
    private static final String PDF = ProjectFiles.sample("qualys-form4.pdf").toString();

    @TempDir
    private Path folder;

    @Test
    void an_execution_has_a_due_date_with_its_reason() {
        Run run = Run.of("due", "--form", "4", "--executed", "2024-10-10");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .startsWith("Form 4 for Thu 2024-10-10 was due Tue 2024-10-15: Columbus Day")
                .contains("  rule: two business days after the execution (Section 16(a)(2)(C), Rule 16a-3(g)(1))");
    }

    @Test
    void a_due_date_is_given_to_scripts() {
        Run run = Run.of(
                "due", "--form", "4", "--executed", "2024-07-01", "--notified", "2024-07-08", "--format", "json");

        assertThat(run.out())
                .contains("\"countedFrom\" : \"2024-07-05\"", "\"dueOn\" : \"2024-07-09\"", "\"provisional\" : false");
    }

    @Test
    void forms_3_and_5_have_their_own_events() {
        assertThat(Run.of("due", "--form", "3", "--event", "2024-06-09").out()).contains("due Thu 2024-06-20");
        assertThat(Run.of("due", "--form", "3", "--registered", "2024-06-10").out())
                .contains("due Mon 2024-06-10");
        assertThat(Run.of("due", "--form", "3", "--event", "2020-06-09", "--foreign-issuer")
                        .out())
                .contains("due Wed 2026-03-18");
        assertThat(Run.of("due", "--form", "5", "--year-end", "2025-12-31").out())
                .contains("due Tue 2026-02-17");
    }

    @Test
    void a_document_without_filing_date_is_not_called_on_time() {
        Run run = Run.of("due", PDF);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Form 4 for Mon 2022-08-15 was due Wed 2022-08-17")
                .contains("signed in time, on Tue 2022-08-16, and may have been filed later");
    }

    @Test
    void a_stored_filing_is_judged_by_its_filing_date_and_counted_for_its_issuer() throws Exception {
        String store = Run.storeIn(folder);
        Path late = folder.resolve("0001107843-22-000001.txt");
        Files.writeString(late, submission("20220819", "0001107843-22-000001"));
        Run.of("--db", store, "ingest", late.toString());

        Run filing = Run.of("--db", store, "due", "0001107843-22-000001");
        Run issuer = Run.of("--db", store, "due", "--issuer", "1107843", "--year", "2022");
        Run json = Run.of("--db", store, "due", "--issuer", "1107843", "--year", "2022", "--format", "json");

        assertThat(filing.out()).contains("2 business days late", "table1.line[1]");
        assertThat(issuer.out()).contains("Kim Joo Mi", "Late reports");
        assertThat(json.out())
                .contains("\"lateReports\" : 1", "\"lateTransactions\" : 1", "\"knownFailuresToFile\" : 0");
        assertThat(Run.of("--db", store, "due", "--issuer", "1107843", "--year", "2021")
                        .out())
                .doesNotContain("Kim");
    }

    @Test
    void closings_that_became_known_later_come_from_a_file() throws Exception {
        Path calendar = folder.resolve("closings.txt");
        Files.writeString(calendar, "# made up\nknown-through 2026-12-31\n2026-12-24 Christmas Eve\n");

        Run run = Run.of("due", "--form", "4", "--executed", "2026-12-22", "--calendar", calendar.toString());

        assertThat(run.out())
                .contains("due Mon 2026-12-28: Christmas Eve and Christmas Day")
                .doesNotContain("provisional");
        assertThat(Run.of("due", "--form", "4", "--executed", "2026-12-22").out())
                .contains("due Thu 2026-12-24 (provisional)", "note: Special closings are known through");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "due",
                "due --form 4",
                "due --executed 2024-10-10",
                "due --form 4 --year-end 2024-12-31",
                "due --form 3 --executed 2024-12-31",
                "due --form 4/A --executed 2024-12-31",
                "due --form 4 --executed 2024-10-10 --notified 2024-10-09",
                "due --form 4 --executed 10/10/2024",
                "due --issuer 1107843",
                "due --year 2022",
                "due --issuer 1107843 --year 2022 --fiscal-year-end 13-40",
                "due a.xml --form 4 --executed 2024-10-10"
            })
    void a_question_that_does_not_fit_together_is_told_in_a_line(String words) {
        Run run = Run.of(words.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(2).allMatch(line -> line.startsWith("section16: "));
    }

    @Test
    void a_calendar_that_cannot_be_read_is_told() throws Exception {
        Path calendar = folder.resolve("closings.txt");
        Files.writeString(calendar, "tomorrow is closed\n");

        assertThat(Run.of("due", "--form", "4", "--executed", "2024-10-10", "--calendar", calendar.toString())
                        .errLines()
                        .get(0))
                .contains("\"tomorrow\" is not a day");
    }

    /** The sample as EDGAR would have taken it on a day. */
    static String submission(String day, String accession) throws Exception {
        String xml = Files.readString(ProjectFiles.sample("qualys-form4.xml"));
        return "<SEC-DOCUMENT>" + accession + ".txt : " + day + "\n<SEC-HEADER>" + accession + ".hdr.sgml : " + day
                + "\nACCESSION NUMBER:\t\t" + accession
                + "\nCONFORMED SUBMISSION TYPE:\t4\nPUBLIC DOCUMENT COUNT:\t\t1\n"
                + "CONFORMED PERIOD OF REPORT:\t20220815\nFILED AS OF DATE:\t\t" + day + "\n</SEC-HEADER>\n<DOCUMENT>\n"
                + "<TYPE>4\n<SEQUENCE>1\n<FILENAME>form4.xml\n<TEXT>\n<XML>\n" + xml + "</XML>\n</TEXT>\n</DOCUMENT>\n"
                + "</SEC-DOCUMENT>\n";
    }
}
