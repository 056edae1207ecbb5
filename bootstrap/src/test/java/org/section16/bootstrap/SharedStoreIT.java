package org.section16.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program several times at once, as on several machines, with one PostgreSQL. */
final class SharedStoreIT {
    private static final int FILINGS = 600;

    @TempDir
    private Path folder;

    @Test
    void shards_and_an_ingest_of_all_at_the_same_time_store_what_one_ingest_stores() throws Exception {
        Path archive = FilingArchive.of(FILINGS, folder);
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            create(server, "alone", "shared");
            assertThat(ingest(server, "alone", archive, "1/1").waitFor()).isZero();

            List<Process> together = new ArrayList<>();
            for (String shard : List.of("1/3", "2/3", "3/3", "1/1")) {
                together.add(ingest(server, "shared", archive, shard));
            }

            for (Process each : together) {
                assertThat(each.waitFor()).isZero();
            }
            assertThat(rows(server, "shared")).hasSizeGreaterThan(4 * FILINGS).isEqualTo(rows(server, "alone"));
        }
    }

    private static void create(EmbeddedPostgres server, String... databases) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String database : databases) {
                statement.execute("create database " + database);
            }
        }
    }

    private static List<String> rows(EmbeddedPostgres server, String database) throws SQLException {
        return StoredRows.of(server.getJdbcUrl("postgres", database), "postgres", "");
    }

    private Process ingest(EmbeddedPostgres server, String database, Path archive, String shard) throws IOException {
        String name = database + shard.replace('/', '-');
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("section16.jar"),
                        "--db",
                        server.getJdbcUrl("postgres", database),
                        "ingest",
                        "--shard",
                        shard,
                        archive.toString())
                .redirectOutput(folder.resolve(name + ".out").toFile())
                .redirectError(folder.resolve(name + ".err").toFile())
                .start();
    }
}
