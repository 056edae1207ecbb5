package org.section16.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.bootstrap.ProjectFiles;
import org.section16.bootstrap.Run;

class StoredFindingsTest {
    @TempDir
    private Path folder;

    @Test
    void findings_are_stored_with_the_filing_and_told_with_their_place() throws IOException {
        String store = Run.storeIn(folder);

        assertThat(Run.of("--db", store, "ingest", broken().toString()).exitCode())
                .isZero();
        Run shown = Run.of("--db", store, "list");
        Run run = Run.of("--db", store, "check", "--stored", "--fail-on", "error");
        Run again = Run.of("--db", store, "check", "--stored", "--fail-on", "error");

        assertThat(shown.out()).containsPattern("(?m) 2$");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out())
                .contains("error    table1.line[1].natureOfOwnership")
                .contains("reportingOwner[1].rptOwnerCik");
        assertThat(again.out()).isEqualTo(run.out());
    }

    @Test
    void stored_filings_are_asked_again_under_another_profile() throws IOException {
        String store = Run.storeIn(folder);
        Run.of("--db", store, "ingest", broken().toString());

        Run edgar = Run.of("--db", store, "check", "--stored", "--profile", "edgar");

        assertThat(edgar.exitCode()).isZero();
        assertThat(edgar.out()).contains("edgar.plan-box", "edgar.indirect-nature");
    }

    @Test
    void what_edgar_would_say_today_is_told_and_not_stored() throws IOException {
        String store = Run.storeIn(folder);
        Run.of("--db", store, "ingest", broken().toString());
        String before = Run.of("--db", store, "list").out();

        Run edgar = Run.of("--db", store, "check", "--stored", "--profile", "edgar");

        assertThat(edgar.out()).contains("edgar.address-flag");
        assertThat(Run.of("--db", store, "list").out()).isEqualTo(before);
    }

    @Test
    void rules_are_asked_again_when_more_filings_about_the_issuer_are_known() throws Exception {
        String store = Run.storeIn(folder);
        ingest(store, "20220817", "0001107843-22-000002", "<notSubjectToSection16>0");
        Run alone = Run.of("--db", store, "check", "--stored", "--profile", "review");
        ingest(store, "20220816", "0001107843-22-000001", "<notSubjectToSection16>1");

        Run both = Run.of("--db", store, "check", "--stored", "--profile", "review");

        assertThat(alone.out()).doesNotContain("history.after-exit");
        assertThat(both.out()).containsOnlyOnce("[history.after-exit");
        assertThat(both.out().indexOf("0001107843-22-000001"))
                .isLessThan(both.out().indexOf("0001107843-22-000002"));
    }

    private void ingest(String store, String day, String accession, String exitBox) throws Exception {
        String text = DueTest.submission(day, accession)
                .replace("<notSubjectToSection16>0", exitBox)
                .replace("<rptOwnerName>", "<rptOwnerCik>0001214156</rptOwnerCik><rptOwnerName>");
        Path file = Files.writeString(folder.resolve(accession + ".txt"), text);
        assertThat(Run.of("--db", store, "ingest", file.toString()).exitCode()).isZero();
    }

    @Test
    void late_filings_are_found_in_the_store_by_a_view() throws Exception {
        String store = Run.storeIn(folder);
        Path late = folder.resolve("0001107843-22-000001.txt");
        Path inTime = folder.resolve("0001107843-22-000002.txt");
        Files.writeString(late, DueTest.submission("20220819", "0001107843-22-000001"));
        Files.writeString(inTime, DueTest.submission("20220817", "0001107843-22-000002"));
        Run.of("--db", store, "ingest", late.toString(), inTime.toString());

        try (Connection connection = DriverManager.getConnection(store, "sa", "");
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select submission_id, rule, box from late_filings")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("0001107843-22-000001");
            assertThat(rows.getString(2)).isEqualTo("due.form4");
            assertThat(rows.getString(3)).isEqualTo("table1.line[1].transactionDate");
            assertThat(rows.next()).isFalse();
        }
    }

    /** The sample, with shares that are owned indirectly in a way that it does not tell. */
    private Path broken() throws IOException {
        String xml = Files.readString(ProjectFiles.sample("qualys-form4.xml"))
                .replaceFirst("<directOrIndirectOwnership>\\s*<value>D<", "<directOrIndirectOwnership><value>I<");
        return Files.writeString(folder.resolve("a form.xml"), xml);
    }
}
