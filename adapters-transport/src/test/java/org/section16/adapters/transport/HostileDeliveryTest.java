package org.section16.adapters.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.section16.adapters.transport.Packed.bytes;
import static org.section16.adapters.transport.Packed.gz;
import static org.section16.adapters.transport.Packed.joined;
import static org.section16.adapters.transport.Packed.tar;
import static org.section16.adapters.transport.Packed.tarEntry;
import static org.section16.adapters.transport.Packed.zip;
import static org.section16.adapters.transport.Texts.ACCESSION;
import static org.section16.adapters.transport.Texts.document;
import static org.section16.adapters.transport.Texts.form;
import static org.section16.adapters.transport.Texts.header;
import static org.section16.adapters.transport.Texts.submission;
import static org.section16.adapters.transport.Texts.xml;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries that are damaged, or made to do harm: each costs what it touches, and no more. */
class HostileDeliveryTest {
    private static final String A = xml("a");
    private static final String B = xml("b");
    private static final Limits SMALL = new Limits(2_000, 3_000, 10_000, 5, 4, 8, 20, 50_000);

    @TempDir
    private Path folder;

    @Test
    void a_cut_off_gz_delivers_what_was_before_the_cut_and_names_the_place() {
        byte[] whole = gz(tar(files("a.xml", A, "b.xml", noise())));

        Opened opened = Opened.of("d.tgz", Arrays.copyOf(whole, whole.length - 500));

        assertThat(opened.contents().get(0)).isEqualTo(A);
        assertThat(opened.names()).containsExactly("d.tgz!a.xml", "d.tgz!b.xml");
        assertThat(opened.contents().get(1)).startsWith("CORRUPT");
    }

    @Test
    void a_cut_off_tar_is_told_from_a_whole_one_wherever_it_is_cut() {
        byte[] whole = tar(files("a.xml", A, "b.xml", B));
        for (int length : List.of(1024, 1500, 1800, 2048)) {
            Opened opened = Opened.of("d.tar", Arrays.copyOf(whole, length));

            assertThat(opened.contents().get(0)).isEqualTo(A);
            assertThat(opened.contents())
                    .last()
                    .asString()
                    .startsWith("CORRUPT is damaged: the tar archive is cut off");
            assertThat(opened.contents().stream().filter(text -> text.startsWith("CORRUPT")))
                    .hasSize(1);
        }
    }

    @Test
    void a_cut_off_zip_delivers_what_was_before_the_cut_from_a_file_and_from_a_stream() throws Exception {
        byte[] whole = zip(files("a.xml", A, "b.xml", noise()));
        for (int left : List.of(10, 100, 300)) {
            byte[] cut = Arrays.copyOf(whole, whole.length - left);

            for (Opened opened :
                    List.of(Opened.of("z.zip", cut), Opened.of(Files.write(folder.resolve("z.zip"), cut)))) {
                assertThat(opened.contents().get(0)).isEqualTo(A);
                assertThat(opened.contents()).last().asString().startsWith("CORRUPT is damaged");
                assertThat(opened.contents().stream().filter(text -> text.startsWith("CORRUPT")))
                        .hasSize(1);
            }
        }
    }

    @Test
    void a_damaged_file_in_a_zip_file_costs_itself() throws Exception {
        byte[] zip = zip(files("a.xml", noise(), "b.xml", B));
        zip[300] ^= 1;

        Opened opened = Opened.of(Files.write(folder.resolve("z.zip"), zip));

        assertThat(opened.contents().get(0)).startsWith("CORRUPT is damaged");
        assertThat(opened.contents().get(1)).isEqualTo(B);
    }

    @Test
    void an_encrypted_file_in_a_zip_is_named() throws Exception {
        byte[] zip = zip(files("a.xml", A));
        zip[6] |= 1;
        zip[indexOf(zip, "PK\u0001\u0002") + 8] |= 1;

        assertThat(Opened.of(Files.write(folder.resolve("z.zip"), zip)).contents())
                .containsExactly("ENCRYPTED is encrypted");
        assertThat(Opened.of("z.zip", zip).contents()).first().isEqualTo("ENCRYPTED is encrypted");
    }

    @Test
    void a_file_that_is_too_large_costs_itself() {
        byte[] tar = tar(files("a.xml", xml("x".repeat(3_000)), "b.bin", "y".repeat(3_000), "c.xml", A));

        assertThat(Opened.of("d.tar", tar, SMALL).contents())
                .containsExactly(
                        "TOO_LARGE is too large: the limit is 2000 bytes",
                        "TOO_LARGE is too large: the limit is 2000 bytes",
                        A);
    }

    @Test
    void a_submission_that_is_too_large_costs_itself() {
        String large = submission(form(A), document("EX-99", "a.txt", "line\n".repeat(3_000)));

        Opened opened = Opened.of("s.txt", bytes(large + submission(form(B))), SMALL);

        assertThat(opened.contents().get(0)).startsWith("TOO_LARGE is too large: a submission");
        assertThat(opened.contents().get(1)).isEqualTo(B);
    }

    @Test
    void a_form_that_is_too_large_costs_itself() {
        String large = submission(form(xml("x".repeat(3_000))));

        Opened opened = Opened.of("s.txt", bytes(large + submission(form(B))), SMALL);

        assertThat(opened.contents().get(0)).startsWith("TOO_LARGE is too large: the limit for the forms");
        assertThat(opened.contents().get(1)).isEqualTo(B);
    }

    @Test
    void a_header_of_a_million_lines_costs_its_submission() {
        String endless = header(ACCESSION, "4").replace("</SEC-HEADER>\n", "STREET 1:		X\n".repeat(1_000_000));

        Opened opened = Opened.of("s.txt", bytes(endless + form(A) + submission(form(B))));

        assertThat(opened.contents().get(0)).startsWith("TOO_LARGE is too large: a submission");
        assertThat(opened.contents()).last().isEqualTo(B);
    }

    @Test
    void a_submission_of_endless_documents_costs_itself() {
        String many = submission(document("EX-99", "a", "").repeat(6), form(A)).replace("\n\n", "\n");

        assertThat(Opened.of("s.txt", bytes(many), SMALL).contents())
                .singleElement()
                .asString()
                .startsWith("TOO_LARGE is too large: a submission");
    }

    @Test
    void a_line_without_end_is_read_in_pieces() {
        String exhibit = document("EX-99", "a.txt", "<".repeat(1_000_000) + "y".repeat(1_000_000));

        assertThat(Opened.of("s.txt", bytes(submission(exhibit, form(A)))).contents())
                .containsExactly(A);
    }

    @Test
    void what_expands_beyond_belief_is_stopped() throws Exception {
        String zeros = "\0".repeat(1_000_000);
        byte[] zip = zip(files("zeros", zeros, "a.xml", A));

        assertThat(Opened.of("z.gz", gz(tar(files("zeros", zeros, "a.xml", A))), SMALL)
                        .contents())
                .last()
                .isEqualTo("FORBIDDEN is refused: it expands to more than 20 times its size; after zeros");
        assertThat(Opened.of("z.zip", zip, SMALL).contents())
                .last()
                .isEqualTo("FORBIDDEN is refused: it expands to more than 20 times its size; after zeros");
    }

    @Test
    void containers_within_containers_end_somewhere() {
        byte[] nested = bytes(A);
        for (int depth = 0; depth < 5; depth++) {
            nested = gz(nested);
        }

        assertThat(Opened.of("n.gz", nested, SMALL).contents())
                .containsExactly("FORBIDDEN is refused: it lies more than 4 containers deep");
    }

    @Test
    void a_delivery_of_more_files_than_allowed_ends() {
        byte[] tar = joined(repeat(tarEntry("a.xml", '0', bytes(A)), 20));

        assertThat(Opened.of("d.tar", tar, SMALL).contents())
                .last()
                .isEqualTo("FORBIDDEN is refused: it holds more than 8 files");
    }

    @Test
    void links_devices_and_folders_in_a_tar_are_passed_over() {
        byte[] tar = joined(
                tarEntry("link", '2', new byte[0]),
                tarEntry("hard", '1', new byte[0]),
                tarEntry("device", '3', new byte[0]),
                tarEntry("folder/", '5', new byte[0]),
                tarEntry("a.xml", '0', bytes(A)),
                new byte[1024]);

        assertThat(Opened.of("d.tar", tar).names()).containsExactly("d.tar!a.xml");
    }

    @Test
    void a_name_without_end_in_a_tar_is_refused() {
        byte[] tar = joined(tarEntry("x", 'L', new byte[100_000]), tarEntry("a", '0', bytes(A)));

        assertThat(Opened.of("d.tar", tar).contents())
                .containsExactly("CORRUPT is damaged: the tar archive has a name of 100000 bytes");
    }

    @Test
    void names_lead_nowhere_and_command_nothing() {
        byte[] zip = zip(files("../../etc/x\u001b[2J.xml", A, "C:/a/../b.xml", B));

        Opened opened = Opened.of("z.zip", zip);

        assertThat(opened.names()).containsExactly("z.zip!../../etc/x?[2J.xml", "z.zip!C:/a/../b.xml");
        assertThat(opened.documents().get(0).place()).containsExactly("etc", "x__2J.xml");
        assertThat(opened.documents().get(1).place()).containsExactly("C_", "a", "b.xml");
    }

    @Test
    void noise_that_begins_like_something_is_refused_and_nothing_breaks() {
        Random random = new Random(16);
        List<byte[]> beginnings =
                List.of(gz(bytes(A)), zip(files("a", A)), tar(files("a", A)), bytes(submission(form(A))), bytes(A));
        for (int round = 0; round < 2_000; round++) {
            byte[] damaged = beginnings.get(round % beginnings.size()).clone();
            for (int hit = 0; hit < 3; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            byte[] cut = Arrays.copyOf(damaged, 1 + random.nextInt(damaged.length));

            assertThat(Opened.of("noise", cut).documents()).as("round " + round).isNotNull();
        }
    }

    private static String noise() {
        StringBuilder text = new StringBuilder();
        new Random(4).ints(4_000, 'A', 'z').forEach(each -> text.append((char) each));
        return text.toString();
    }

    private static byte[][] repeat(byte[] entry, int times) {
        byte[][] entries = new byte[times][];
        Arrays.fill(entries, entry);
        return entries;
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    private static Map<String, byte[]> files(String... namesAndTexts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int index = 0; index < namesAndTexts.length; index += 2) {
            files.put(namesAndTexts[index], bytes(namesAndTexts[index + 1]));
        }
        return files;
    }
}
