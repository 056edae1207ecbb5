package org.section16.adapters.transport;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;

/** What came out of a delivery, in the words of a test. */
record Opened(List<DeliveredDocument> documents) {
    static Opened of(String name, byte[] content) {
        return of(new Containers().open(name, new ByteArrayInputStream(content)));
    }

    static Opened of(String name, byte[] content, Limits limits) {
        return of(new Containers(limits).open(name, new ByteArrayInputStream(content)));
    }

    static Opened of(Path file) {
        return of(new Containers().open(file.getFileName().toString(), file));
    }

    private static Opened of(Delivery delivery) {
        List<DeliveredDocument> documents = new ArrayList<>();
        try (delivery) {
            delivery.forEachRemaining(documents::add);
        }
        return new Opened(documents);
    }

    /** The names of all. */
    List<String> names() {
        return documents.stream().map(DeliveredDocument::name).toList();
    }

    /** The content of each document, or the reason of its refusal and what is said of it. */
    List<String> contents() {
        return documents.stream().map(Opened::content).toList();
    }

    private static String content(DeliveredDocument document) {
        try {
            return new String(document.load().content().bytes(), StandardCharsets.UTF_8);
        } catch (UnreadableDocumentException e) {
            return e.reason() + " " + e.describe();
        }
    }

    SourceDocument only() throws UnreadableDocumentException {
        if (documents.size() != 1) {
            throw new AssertionError("expected one document, not " + names());
        }
        return documents.get(0).load();
    }
}
