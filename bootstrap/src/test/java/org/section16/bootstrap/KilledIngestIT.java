package org.section16.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.adapters.xml.XmlFilingWriter;
import org.section16.application.reading.Evidence;
import org.section16.domain.filing.Filings;
import org.section16.domain.filing.Submission;
import org.section16.domain.identity.AccessionNumber;

/**
 * Kills the packaged program at random moments of an ingest. How often, says the system property {@code
 * section16.kills}; the seed of a failure comes again with {@code section16.kills.seed}.
 */
final class KilledIngestIT {
    private static final int FILINGS = 2_000;
    private static final List<String> TABLES =
            List.of("submission", "owner", "line", "footnote", "signature", "finding", "source", "source_part");

    @TempDir
    private Path folder;

    @Test
    void the_same_command_completes_what_was_killed() throws Exception {
        int kills = Integer.getInteger("section16.kills", 2);
        long seed = Long.getLong("section16.kills.seed", System.nanoTime());
        Random random = new Random(seed);
        Path archive = archive();
        long begun = System.nanoTime();
        ingest(archive, "whole").waitFor();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        List<String> undisturbed = rows("whole");
        assertThat(undisturbed).hasSizeGreaterThan(FILINGS * TABLES.size() / 2);

        for (int kill = 0; kill < kills; kill++) {
            String store = "killed" + kill;
            Process victim = ingest(archive, store);
            boolean ended = victim.waitFor(random.nextLong(millis), TimeUnit.MILLISECONDS);
            victim.destroyForcibly().waitFor();

            Process again = ingest(archive, store);

            assertThat(again.waitFor())
                    .as("seed %d, ended by itself: %s", seed, ended)
                    .isZero();
            assertThat(rows(store)).as("seed %d", seed).isEqualTo(undisturbed);
        }
    }

    private Process ingest(Path archive, String store) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("section16.jar"),
                        "--db",
                        url(store),
                        "ingest",
                        "--resume",
                        archive.toString())
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }

    private String url(String store) {
        return "jdbc:h2:file:" + folder.resolve(store);
    }

    private Path archive() throws IOException {
        Path archive = folder.resolve("filings.zip");
        try (OutputStream file = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (int number = 1; number <= FILINGS; number++) {
                String accession = String.format("0000320193-24-%06d", number);
                Submission submission = Filings.form4()
                        .with(Filings.purchase().of(number).at("12.50"))
                        .with(Filings.grant())
                        .footnote(1, "Number " + number + ".")
                        .submission(new AccessionNumber(accession));
                zip.putNextEntry(new ZipEntry(accession + ".xml"));
                new XmlFilingWriter().write(submission, Evidence.none(), zip);
                zip.closeEntry();
            }
        }
        return archive;
    }

    /** Returns all rows of all tables as text, but for the time when a document was stored. */
    private List<String> rows(String store) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url(store), "sa", "");
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet result = statement.executeQuery("select * from " + table + " order by 1, 2, 3")) {
                    while (result.next()) {
                        rows.add(table + row(result));
                    }
                }
            }
        }
        return rows;
    }

    private static String row(ResultSet result) throws SQLException {
        StringBuilder row = new StringBuilder();
        ResultSetMetaData columns = result.getMetaData();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            if (!columns.getColumnName(column).equals("STORED_AT")) {
                row.append('|').append(result.getString(column));
            }
        }
        return row.toString();
    }
}
