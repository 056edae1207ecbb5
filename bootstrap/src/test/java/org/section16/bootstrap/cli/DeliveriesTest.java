package org.section16.bootstrap.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.bootstrap.ProjectFiles;
import org.section16.bootstrap.Run;

/** Submission texts and archives, wherever the commands take a file. */
class DeliveriesTest {
    private static final String ACCESSION = "0001209191-22-045678";

    @TempDir
    private Path folder;

    private String form = "";

    @BeforeEach
    void read_the_sample() throws IOException {
        form = Files.readString(ProjectFiles.sample("qualys-form4.xml"), UTF_8);
    }

    @Test
    void show_takes_a_submission_text_with_one_form() throws Exception {
        Run run = Run.of("show", write("s.txt", submission(form)).toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("QUALYS, INC.", "the submission holds another document, not read: EX-24 poa.txt");
    }

    @Test
    void show_says_so_when_there_are_several() throws Exception {
        Run run = Run.of("show", zip("a.xml", form, "b.xml", form).toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.REJECTED);
        assertThat(run.err()).contains("holds several documents");
    }

    @Test
    void ingest_takes_a_compressed_submission_and_its_header() throws Exception {
        String store = Run.storeIn(folder);

        Run ingest =
                Run.of("--db", store, "ingest", gz("s.gz", submission(form)).toString());

        assertThat(ingest.out()).startsWith("1 document: 1 stored");
        assertThat(Run.of("--db", store, "show", ACCESSION).out()).contains("QUALYS, INC.", ACCESSION);
    }

    @Test
    void a_header_that_disagrees_is_reported_and_the_form_stands() throws Exception {
        Run run = Run.of(
                "convert",
                "--to",
                "json",
                write("s.txt", submission(form).replaceFirst("0001107843", "0000000099"))
                        .toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("the header of the submission says \"99\"", "the form stands");
    }

    @Test
    void convert_names_outputs_after_the_files_in_an_archive_and_stays_in_the_folder() throws Exception {
        Path out = folder.resolve("out");

        Run run = Run.of(
                "convert",
                "--to",
                "json",
                "-o",
                out.toString(),
                zip("../../x/a.xml", form, "b.txt", submission(form)).toString());

        assertThat(run.exitCode()).isZero();
        assertThat(out.resolve("x/a.json")).exists();
        assertThat(out.resolve("b.json")).exists();
        assertThat(folder.getParent().resolve("x")).doesNotExist();
    }

    @Test
    void convert_asks_for_a_folder_when_an_archive_holds_several() throws Exception {
        Run run = Run.of(
                "convert", "--to", "json", zip("a.xml", form, "b.xml", form).toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("-o FOLDER");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_refusal_names_the_archive_and_the_place_in_it() throws Exception {
        Path zip = zip("a.xml", form, "letter.txt", "Dear Sir or Madam");

        Run run = Run.of("--db", Run.storeIn(folder), "ingest", zip.toString());

        assertThat(run.out()).contains("1 stored", "1 rejected");
        assertThat(run.err()).contains(zip + "!letter.txt is not a Form 3, 4 or 5");
    }

    private static String submission(String form) {
        return """
                <SEC-DOCUMENT>%1$s.txt : 20220816
                <SEC-HEADER>%1$s.hdr.sgml : 20220816
                <ACCEPTANCE-DATETIME>20220816170211
                ACCESSION NUMBER:		%1$s
                CONFORMED SUBMISSION TYPE:	4
                CONFORMED PERIOD OF REPORT:	20220815
                FILED AS OF DATE:		20220816

                ISSUER:

                	COMPANY DATA:
                		COMPANY CONFORMED NAME:			QUALYS, INC.
                		CENTRAL INDEX KEY:			0001107843
                </SEC-HEADER>
                <DOCUMENT>
                <TYPE>4
                <SEQUENCE>1
                <FILENAME>form4.xml
                <TEXT>
                <XML>
                %2$s
                </XML>
                </TEXT>
                </DOCUMENT>
                <DOCUMENT>
                <TYPE>EX-24
                <SEQUENCE>2
                <FILENAME>poa.txt
                <TEXT>
                POWER OF ATTORNEY
                </TEXT>
                </DOCUMENT>
                </SEC-DOCUMENT>
                """.formatted(ACCESSION, form);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path gz(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(UTF_8));
        }
        return file;
    }

    private Path zip(String... namesAndTexts) throws IOException {
        Path file = folder.resolve("z.zip");
        List<String> all = List.of(namesAndTexts);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int index = 0; index < all.size(); index += 2) {
                zip.putNextEntry(new ZipEntry(all.get(index)));
                zip.write(all.get(index + 1).getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
