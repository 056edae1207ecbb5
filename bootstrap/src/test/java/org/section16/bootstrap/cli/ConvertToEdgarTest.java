package org.section16.bootstrap.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.adapters.xml.XmlFilingWriter;
import org.section16.application.reading.Evidence;
import org.section16.bootstrap.ProjectFiles;
import org.section16.bootstrap.Run;
import org.section16.domain.filing.Filings;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.FormType;

class ConvertToEdgarTest {
    private static final String SECRET = "abcd#123";

    @TempDir
    private Path folder;

    private Path codes;
    private String ready;

    @BeforeEach
    void write_the_codes() throws IOException {
        codes = Files.writeString(folder.resolve("codes"), Filings.OWNER.padded() + " " + SECRET + "\n");
        Files.setPosixFilePermissions(codes, PosixFilePermissions.fromString("rw-------"));
        ready = folder.resolve("ready") + "/";
    }

    @Test
    void a_fileable_form_becomes_a_trial_submission_named_after_the_input() throws IOException {
        Run run = convert("--ccc-file", codes.toString(), "-o", ready, form("form4.xml", 1));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        String submission = Files.readString(Path.of(ready, "form4.xml"));
        assertThat(submission).contains("<testOrLive>TEST<").doesNotContain(SECRET);
        assertThat(document(submission))
                .contains("<rptOwnerCcc>" + SECRET + "<")
                .doesNotContain("rptOwnerName");
        assertThat(Files.getPosixFilePermissions(Path.of(ready, "form4.xml")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void contact_notifications_and_exhibits_go_along_with_a_live_filing() throws IOException {
        Path power = Files.writeString(folder.resolve("poa.txt"), "Know all men");

        Run run = convert(
                "--live",
                "--contact-name",
                "Jane Doe",
                "--contact-phone",
                "212 555 0100",
                "--contact-email",
                "jane@example.com",
                "--notify",
                "a@example.com,b@example.com",
                "--exhibit",
                power + "=EX-24=Power of attorney",
                "--ccc-file",
                codes.toString(),
                form("form4.xml", 1));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "<testOrLive>LIVE<",
                        "<contactName>Jane Doe<",
                        "<contactPhoneNumber>212 555 0100<",
                        "<contactEmailAddress>jane@example.com<",
                        "<notificationEmailAddress>a@example.com<",
                        "<notificationEmailAddress>b@example.com<",
                        "<documentName>poa.txt<",
                        "<documentType>EX-24<",
                        "<documentDescription>Power of attorney<");
    }

    @Test
    void a_form_that_is_too_large_becomes_several_numbered_files() throws IOException {
        Run run = convert("--ccc-file", codes.toString(), "-o", ready, form("form4.xml", 61));

        assertThat(run.exitCode()).isZero();
        try (Stream<Path> files = Files.list(Path.of(ready))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("form4-1of3.xml", "form4-2of3.xml", "form4-3of3.xml");
        }
        assertThat(document(Files.readString(Path.of(ready, "form4-2of3.xml")))).contains("Form 4 filing 2 of 3");
    }

    @Test
    void several_files_need_a_folder() throws IOException {
        Run run = convert("--ccc-file", codes.toString(), form("form4.xml", 31));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).singleElement().asString().contains("-o FOLDER");
    }

    @Test
    void what_edgar_would_refuse_is_told_by_box_and_nothing_is_written() {
        Run run = convert(
                "--owner-cik",
                "1214156",
                "-o",
                ready,
                ProjectFiles.sample("qualys-form4.xml").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errLines()).hasSize(3);
        assertThat(run.err())
                .contains(
                        "error: aff10b5One: ",
                        "[edgar.plan-box]",
                        "error: reportingOwner[1].rptOwnerNonUSAddressFlag: ",
                        "[edgar.address-flag]",
                        "there is no CCC for the CIK ",
                        "[edgar.access-code]");
        assertThat(Path.of(ready)).doesNotExist();
    }

    @Test
    void the_code_of_a_single_owner_can_come_from_the_environment() throws IOException {
        String form = form("form4.xml", 1);

        assertThat(List.of("SECTION16_CCC", "SECTION16_CCC_1214156", "SECTION16_CCC_0001214156"))
                .allSatisfy(name -> {
                    Run run = Run.with(Map.of(name, SECRET), "convert", "--to", "edgar", form);

                    assertThat(run.exitCode()).isZero();
                    assertThat(document(run.out())).contains(SECRET);
                });
    }

    @Test
    void a_file_of_codes_that_all_can_read_is_warned_of() throws IOException {
        Files.setPosixFilePermissions(codes, PosixFilePermissions.fromString("rw-r--r--"));

        Run run = convert("--ccc-file", codes.toString(), form("form4.xml", 1));

        assertThat(run.exitCode()).isZero();
        assertThat(run.errLines()).singleElement().asString().contains("chmod 600");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1214156 abcd#123 too much", "1214156 abcd#1234", "abcd#123"})
    void a_faulty_file_of_codes_is_told_by_its_line_and_not_shown(String line) throws IOException {
        Files.writeString(codes, line);

        Run run = convert("--ccc-file", codes.toString(), form("form4.xml", 1));

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.err()).contains("line 1").doesNotContain("abcd");
    }

    @Test
    void a_faulty_variable_is_named_and_not_shown() throws IOException {
        Run run = Run.with(Map.of("SECTION16_CCC", "abcd"), "convert", "--to", "edgar", form("form4.xml", 1));

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.err()).contains("SECTION16_CCC").doesNotContain("abcd");
    }

    @Test
    void a_missing_exhibit_or_file_of_codes_is_wrong_usage() throws IOException {
        String form = form("form4.xml", 1);

        assertThat(convert("--exhibit", folder.resolve("none.txt").toString(), form)
                        .exitCode())
                .isEqualTo(64);
        assertThat(convert("--ccc-file", folder.resolve("none").toString(), form)
                        .exitCode())
                .isEqualTo(64);
    }

    @Test
    void what_is_for_a_submission_goes_with_no_other_form() throws IOException {
        Run run = Run.of("convert", "--to", "xml", "--live", form("form4.xml", 1));

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.err()).contains("--to edgar");
    }

    @Test
    void a_submission_does_not_overwrite_the_form_it_is_made_of() throws IOException {
        String form = form("form4.xml", 1);
        String before = Files.readString(Path.of(form));

        Run run = convert("--ccc-file", codes.toString(), "-o", folder.toString(), form);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("would overwrite");
        assertThat(Files.readString(Path.of(form))).isEqualTo(before);
    }

    private static Run convert(String... words) {
        List<String> all = new ArrayList<>(List.of("convert", "--to", "edgar"));
        all.addAll(Arrays.asList(words));
        return Run.of(all.toArray(String[]::new));
    }

    /** A file with a Form 4 of some lines. */
    private String form(String name, int lines) throws IOException {
        Filings.FilingBuilder builder = Filings.fileable(FormType.FORM_4);
        Stream.generate(Filings::purchase).limit(lines).forEach(builder::with);
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            new XmlFilingWriter().write(Submission.of(builder.filing()), Evidence.none(), out);
        }
        return file.toString();
    }

    /** The form within a submission. */
    private static String document(String submission) {
        String block = submission.replaceAll("(?s).*?<documentMimeBlock>(.*?)</documentMimeBlock>.*", "$1");
        return new String(Base64.getMimeDecoder().decode(block), UTF_8);
    }
}
