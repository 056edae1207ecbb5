package org.section16.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.bootstrap.ProjectFiles;
import org.section16.bootstrap.Run;

final class IngestOptionsTest {
    private static final String XML = ProjectFiles.sample("qualys-form4.xml").toString();

    @TempDir
    private Path folder;

    @Test
    void what_was_stored_is_not_read_again_when_an_ingest_is_resumed() throws IOException {
        Path filings = copies(3);
        ingest(filings.resolve("0000320193-24-000001.xml").toString());

        Run run = ingest("--resume", filings.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("3 documents: 2 stored").contains("1 stored before");
    }

    @Test
    void rejects_are_kept_and_can_be_ingested_again() throws IOException {
        Path filings = copies(1);
        Files.writeString(filings.resolve("broken.xml"), "<ownershipDocument><issuer>");
        Files.writeString(filings.resolve("empty.xml"), "");
        Path rejects = folder.resolve("rejects.zip");

        Run first = ingest("--rejects", rejects.toString(), filings.toString());
        Run second = ingest(rejects.toString());

        assertThat(first.exitCode()).isEqualTo(1);
        assertThat(first.out()).startsWith("3 documents: 1 stored").contains("2 rejected");
        assertThat(second.out()).startsWith("1 document: 0 stored").contains("1 rejected");
        assertThat(second.err()).contains("rejects.zip!000001/broken.xml is damaged");
    }

    @Test
    void there_is_no_file_of_rejects_if_there_are_none() throws IOException {
        Path rejects = folder.resolve("rejects.zip");

        ingest("--rejects", rejects.toString(), copies(1).toString());

        assertThat(rejects).doesNotExist();
    }

    @Test
    void several_parts_make_up_the_whole() throws IOException {
        Path filings = copies(20);

        Run first = ingest("--shard", "1/3", filings.toString());
        Run second = ingest("--shard", "2/3", filings.toString());
        Run third = ingest("--shard", "3/3", filings.toString());
        Run all = ingest(filings.toString());

        assertThat(first.out()).doesNotStartWith("0 documents").doesNotStartWith("20 documents");
        assertThat(second.out()).contains(" 0 stored before");
        assertThat(third.out()).contains(" 0 stored before");
        assertThat(all.out()).startsWith("20 documents: 0 stored").contains("20 stored before");
    }

    @Test
    void a_part_that_does_not_exist_is_wrong_usage() {
        Run run = Run.of("ingest", "--shard", "9/8", XML);

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.err()).contains("'9/8' is no part such as 1/8, 2/8 up to 8/8");
    }

    private Run ingest(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "--db";
        all[1] = Run.storeIn(folder);
        all[2] = "ingest";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Run.of(all);
    }

    /** Makes files of different content, each named after an accession number. */
    private Path copies(int count) throws IOException {
        Path filings = Files.createDirectory(folder.resolve("filings"));
        String text = Files.readString(Path.of(XML));
        for (int number = 1; number <= count; number++) {
            String name = String.format("0000320193-24-%06d.xml", number);
            Files.writeString(filings.resolve(name), text + "<!-- " + number + " -->");
        }
        return filings;
    }
}
