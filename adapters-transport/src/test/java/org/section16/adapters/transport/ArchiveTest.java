package org.section16.adapters.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.section16.adapters.transport.Packed.bytes;
import static org.section16.adapters.transport.Packed.gz;
import static org.section16.adapters.transport.Packed.joined;
import static org.section16.adapters.transport.Packed.tar;
import static org.section16.adapters.transport.Packed.tarEntry;
import static org.section16.adapters.transport.Packed.zip;
import static org.section16.adapters.transport.Texts.feed;
import static org.section16.adapters.transport.Texts.form;
import static org.section16.adapters.transport.Texts.submission;
import static org.section16.adapters.transport.Texts.submissionOf;
import static org.section16.adapters.transport.Texts.xml;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.application.reading.Receipt;
import org.section16.domain.identity.AccessionNumber;

/** Archives that are as they should be, in and out of one another. */
class ArchiveTest {
    private static final String A = xml("a");
    private static final String B = xml("b");
    private static final String FIRST = "0001234567-24-000001";
    private static final String SECOND = "0001234567-24-000002";

    @TempDir
    private Path folder;

    @Test
    void a_document_alone_is_itself() throws Exception {
        Opened opened = Opened.of(FIRST + ".xml", bytes(A + "\n"));

        assertThat(opened.names()).containsExactly(FIRST + ".xml");
        assertThat(opened.contents()).containsExactly(A + "\n");
        assertThat(opened.only().receipt()).isEqualTo(Receipt.ofFileName(new AccessionNumber(FIRST)));
    }

    @Test
    void a_tar_of_a_day_of_the_feed_is_its_submissions() {
        byte[] day = gz(tar(files(FIRST + ".nc", feed(FIRST, A), SECOND + ".nc", feed(SECOND, B))));

        Opened opened = Opened.of("day.tar.gz", day);

        assertThat(opened.names())
                .containsExactly("day.tar.gz!" + FIRST + ".nc!form4.xml", "day.tar.gz!" + SECOND + ".nc!form4.xml");
        assertThat(opened.contents()).containsExactly(A, B);
        assertThat(opened.documents().get(1).place()).containsExactly(SECOND + ".nc");
    }

    @Test
    void a_zip_is_its_files_from_a_file_and_from_a_stream_alike() throws Exception {
        byte[] zip = zip(files("x/a.xml", A, "x/", "", "b.txt", submission(form(B))));

        Opened fromStream = Opened.of("z.zip", zip);
        Opened fromFile = Opened.of(Files.write(folder.resolve("z.zip"), zip));

        assertThat(fromStream.names()).containsExactly("z.zip!x/a.xml", "z.zip!b.txt!form4.xml");
        assertThat(fromStream.contents()).containsExactly(A, B);
        assertThat(fromFile.names()).isEqualTo(fromStream.names());
        assertThat(fromFile.contents()).isEqualTo(fromStream.contents());
    }

    @Test
    void a_zip_behind_something_else_is_found_by_its_directory() throws Exception {
        byte[] zip = joined(bytes("PK\u0003\u0004 but not quite"), zip(files("a.xml", A)));

        assertThat(Opened.of(Files.write(folder.resolve("z.zip"), zip)).contents())
                .containsExactly(A);
    }

    @Test
    void what_is_inside_decides_and_not_the_name() {
        assertThat(Opened.of("form.pdf", gz(zip(files("a.tar", submission(form(A))))))
                        .contents())
                .containsExactly(A);
    }

    @Test
    void archives_in_archives_are_opened() {
        byte[] inner = zip(files("a.xml", A));
        byte[] outer = tar(Map.of("deep/in.zip", inner));

        Opened opened = Opened.of("o.tar", outer);

        assertThat(opened.names()).containsExactly("o.tar!deep/in.zip!a.xml");
        assertThat(opened.documents().get(0).place()).containsExactly("deep", "in.zip", "a.xml");
    }

    @Test
    void a_compressed_text_in_a_tar_goes_by_its_name() throws Exception {
        byte[] tar = tar(Map.of(FIRST + ".xml.gz", gz(bytes(A))));

        Opened opened = Opened.of("o.tar", tar);

        assertThat(opened.names()).containsExactly("o.tar!" + FIRST + ".xml.gz");
        assertThat(opened.only().receipt()).isEqualTo(Receipt.ofFileName(new AccessionNumber(FIRST)));
    }

    @Test
    void the_members_of_a_gz_are_one_stream() {
        byte[] members = joined(gz(bytes(submissionOf(FIRST, form(A)))), gz(bytes(submissionOf(SECOND, form(B)))));

        Opened opened = Opened.of("20030502.gz", members);

        assertThat(opened.contents()).containsExactly(A, B);
        assertThat(opened.names())
                .containsExactly("20030502.gz!" + FIRST + "!form4.xml", "20030502.gz!" + SECOND + "!form4.xml");
        assertThat(opened.documents().get(0).place()).containsExactly(FIRST);
    }

    @Test
    void documents_one_after_another_are_several() {
        Opened opened = Opened.of("all.xml", bytes(A + "\n" + B + A + "\n\n" + submission(form(B)) + A));

        assertThat(opened.contents()).containsExactly(A + "\n", B, A + "\n\n", B, A);
        assertThat(opened.names()).startsWith("all.xml!document 1", "all.xml!document 2");
    }

    @Test
    void a_comment_behind_a_document_belongs_to_it() {
        Opened opened = Opened.of("a.xml", bytes(A + "\n<!-- end -->\n"));

        assertThat(opened.contents()).containsExactly(A + "\n<!-- end -->\n");
    }

    @Test
    void text_between_submissions_is_reported() {
        Opened opened = Opened.of("s.txt", bytes(submission(form(A)) + "stray text\n" + submission(form(B))));

        assertThat(opened.contents())
                .containsExactly(A, "CORRUPT is damaged: 11 bytes of it belong to no submission and are not read", B);
    }

    @Test
    void a_submission_without_its_end_ends_where_the_next_begins() {
        String first = submissionOf(FIRST, form(A)).replace("</SEC-DOCUMENT>\n", "");

        assertThat(Opened.of("s.txt", bytes(first + submissionOf(SECOND, form(B))))
                        .contents())
                .containsExactly(A, B);
    }

    @Test
    void long_names_of_both_kinds_are_names() {
        String name = "folder/".repeat(30) + "a.xml";
        String pax = " path=" + name + "\n";
        byte[] tar = joined(
                tarEntry("././@LongLink", 'L', bytes(name + "\0")),
                tarEntry("cut", '0', bytes(A)),
                tarEntry("./PaxHeaders/a", 'x', bytes((pax.length() + 3) + pax)),
                tarEntry("cut", '0', bytes(B)),
                new byte[1024]);

        assertThat(Opened.of("o.tar", tar).names()).containsExactly("o.tar!" + name, "o.tar!" + name);
    }

    private static Map<String, byte[]> files(String... namesAndTexts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int index = 0; index < namesAndTexts.length; index += 2) {
            files.put(namesAndTexts[index], bytes(namesAndTexts[index + 1]));
        }
        return files;
    }
}
