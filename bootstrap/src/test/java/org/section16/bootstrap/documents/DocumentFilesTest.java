package org.section16.bootstrap.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.application.reading.Content;
import org.section16.application.reading.Receipt;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;
import org.section16.domain.identity.AccessionNumber;

class DocumentFilesTest {
    private static final String ACCESSION = "0000320193-24-000101";

    @TempDir
    private Path folder;

    private final DocumentFiles files =
            new DocumentFiles(new ByteArrayInputStream("typed".getBytes(StandardCharsets.UTF_8)));

    @Test
    void a_folder_is_all_its_files_in_the_order_of_their_names() throws Exception {
        write("b.xml");
        write("a/z.xml");
        write("a/y.pdf");
        write(".hidden/x.xml");
        write(".x.xml");

        assertThat(files.find(List.of(folder.toString()))
                        .map(found -> found.relative().toString()))
                .containsExactly("a/y.pdf", "a/z.xml", "b.xml");
    }

    @Test
    void a_file_is_loaded_with_the_accession_number_it_is_named_after() throws Exception {
        SourceDocument document = files.one(write(ACCESSION + ".xml").toString());

        assertThat(document.receipt()).isEqualTo(Receipt.ofFileName(new AccessionNumber(ACCESSION)));
    }

    @Test
    void it_is_known_how_far_an_archive_has_been_taken() throws Exception {
        Path archive = folder.resolve("two.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String name : List.of("a.xml", "b.xml")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }

        Iterator<FoundDocument> found = files.find(List.of(archive.toString())).iterator();
        List<Long> done = new ArrayList<>();
        while (found.hasNext()) {
            found.next();
            done.add(files.doneBytes());
        }

        assertThat(files.allBytes()).isEqualTo(Files.size(archive));
        assertThat(done.get(0)).isBetween(1L, done.get(1) - 1);
        assertThat(done.get(1)).isLessThan(files.allBytes());
        assertThat(files.doneBytes()).isEqualTo(files.allBytes());
    }

    @Test
    void a_name_that_only_contains_an_accession_number_says_nothing() throws Exception {
        SourceDocument document =
                files.one(write("derived-" + ACCESSION + ".xml").toString());

        assertThat(document.receipt()).isEqualTo(Receipt.none());
    }

    @Test
    void the_standard_input_is_a_document() throws Exception {
        assertThat(files.one("-").content().bytes()).asString().isEqualTo("typed");
    }

    @Test
    void a_file_that_is_not_there_is_refused_when_it_is_loaded() {
        assertRefused(folder.resolve("none.xml"), Reason.INACCESSIBLE);
    }

    @Test
    void a_folder_in_place_of_a_file_is_refused() {
        assertRefused(folder, Reason.INACCESSIBLE);
    }

    @Test
    void an_empty_file_is_refused() throws Exception {
        assertRefused(Files.createFile(folder.resolve("empty.xml")), Reason.EMPTY);
    }

    @Test
    void a_file_above_the_limit_is_refused_without_being_read() throws Exception {
        Path large = folder.resolve("large.xml");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(Content.MOST_BYTES + 1L);
        }

        assertRefused(large, Reason.TOO_LARGE);
    }

    private void assertRefused(Path path, Reason reason) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> files.one(path.toString()))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private Path write(String name) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "<x/>");
    }
}
