package org.section16.adapters.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.FilingAssembler;
import org.section16.application.reading.Reading;
import org.section16.application.reading.Receipt;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.filing.Submission;

/** Documents for the tests of this module: its own, and the corpus of real ones beside the project, where there is one. */
final class Documents {
    static final List<String> FIXTURES = List.of(
            "form3.xml", "form4.xml", "form5a.xml", "form4-foreign.xml", "form4-of-2003.xml", "form3-of-2003.xml");

    private Documents() {}

    /** A document around some elements. */
    static SourceDocument around(String elements) {
        return of("<ownershipDocument>" + elements + "</ownershipDocument>");
    }

    static SourceDocument of(String text) {
        return of("document.xml", text.getBytes(UTF_8));
    }

    static SourceDocument of(String name, byte[] bytes) {
        try {
            return SourceDocument.of(name, bytes);
        } catch (UnreadableDocumentException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    static SourceDocument fixture(String name) {
        try (InputStream in = Documents.class.getResourceAsStream(name)) {
            return of(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static List<SourceDocument> fixtures() {
        return FIXTURES.stream().map(Documents::fixture).toList();
    }

    /** Finds a folder of the material that may lie beside the project. */
    static Optional<Path> shared(String folder) {
        for (Path place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            Path found = place.resolve("shared").resolve(folder);
            if (Files.isDirectory(found)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    static List<SourceDocument> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .map(Documents::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceDocument load(Path file) {
        try {
            return of(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading read(SourceDocument document) {
        try {
            return FilingAssembler.assemble(new XmlFilingReader().read(document), Receipt.none(), "xml");
        } catch (UnreadableDocumentException e) {
            throw new AssertionError(document.name() + " " + e.describe(), e);
        }
    }

    /** Returns how long this thread has worked; other than the clock, a busy machine does not change it. */
    static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static byte[] written(Submission submission) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new XmlFilingWriter().write(submission, Evidence.none(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
