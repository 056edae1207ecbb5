package org.section16.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the packaged program at random moments of an ingest. How often, says the system property {@code
 * section16.kills}; the seed of a failure comes again with {@code section16.kills.seed}.
 */
final class KilledIngestIT {
    private static final int FILINGS = 2_000;

    @TempDir
    private Path folder;

    @Test
    void the_same_command_completes_what_was_killed() throws Exception {
        int kills = Integer.getInteger("section16.kills", 2);
        long seed = Long.getLong("section16.kills.seed", System.nanoTime());
        Random random = new Random(seed);
        Path archive = FilingArchive.of(FILINGS, folder);
        long begun = System.nanoTime();
        ingest(archive, "whole").waitFor();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        List<String> undisturbed = StoredRows.of(url("whole"), "sa", "");
        assertThat(undisturbed).hasSizeGreaterThan(4 * FILINGS);

        for (int kill = 0; kill < kills; kill++) {
            String store = "killed" + kill;
            Process victim = ingest(archive, store);
            boolean ended = victim.waitFor(random.nextLong(millis), TimeUnit.MILLISECONDS);
            victim.destroyForcibly().waitFor();

            Process again = ingest(archive, store);

            int exitCode = again.waitFor();
            assertThat(exitCode)
                    .as("seed %d, ended by itself: %s, said %s", seed, ended, said())
                    .isZero();
            assertThat(StoredRows.of(url(store), "sa", "")).as("seed %d", seed).isEqualTo(undisturbed);
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

    private String said() throws IOException {
        return Files.readString(folder.resolve("err.txt"));
    }

    private String url(String store) {
        return "jdbc:h2:file:" + folder.resolve(store);
    }
}
