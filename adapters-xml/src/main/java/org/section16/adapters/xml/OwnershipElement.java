package org.section16.adapters.xml;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.LineKind;

/** An element that the model knows, with what to do about it. The cursor stands on its start tag, then on its end tag. */
sealed interface OwnershipElement {
    String name();

    /** The elements that belong inside, by name and in the order of the schema. */
    default Map<String, OwnershipElement> children() {
        return Map.of();
    }

    /** Finds an element that belongs inside. */
    default @Nullable OwnershipElement child(String name) {
        return children().get(name);
    }

    /** Says whether the attribute {@code id} belongs to it. */
    default boolean hasId() {
        return false;
    }

    /** Transcribes the element into a part of the draft. */
    void read(Transcription run, Part part) throws XMLStreamException, UnreadableDocumentException;

    /** Makes the map of elements that belong inside another. */
    static Map<String, OwnershipElement> inOrder(OwnershipElement... elements) {
        Map<String, OwnershipElement> children = new LinkedHashMap<>();
        Arrays.stream(elements).forEach(element -> children.put(element.name(), element));
        return Collections.unmodifiableMap(children);
    }

    /** Elements around others, without a meaning of their own. */
    record Group(String name, Map<String, OwnershipElement> children) implements OwnershipElement {
        @Override
        public void read(Transcription run, Part part) throws XMLStreamException, UnreadableDocumentException {
            run.children(this, part);
        }
    }

    /** The group of code, form type and swap flag, which has footnote marks of its own. */
    record Coding(String name, Map<String, OwnershipElement> children) implements OwnershipElement {
        @Override
        public void read(Transcription run, Part part) throws XMLStreamException, UnreadableDocumentException {
            run.coding(this, part);
        }
    }

    /** The issuer, of which there is one. */
    record TheIssuer(String name, Map<String, OwnershipElement> children) implements OwnershipElement {
        @Override
        public void read(Transcription run, Part part) throws XMLStreamException, UnreadableDocumentException {
            run.children(this, run.draft().issuer());
        }
    }

    /** Something that occurs several times: an owner or a signature. */
    record Repeated(String name, Area area, Map<String, OwnershipElement> children) implements OwnershipElement {
        @Override
        public void read(Transcription run, Part part) throws XMLStreamException, UnreadableDocumentException {
            run.children(this, run.draft().next(area));
        }
    }

    /** A line of a table. */
    record TableLine(String name, Area area, LineKind kind, Map<String, OwnershipElement> children)
            implements OwnershipElement {
        @Override
        public void read(Transcription run, Part part) throws XMLStreamException, UnreadableDocumentException {
            run.children(this, run.draft().next(area).kind(kind));
        }
    }

    /** A line of a document of 2003: a transaction if it has a transaction date. */
    record FlatLine(String name, Area area, Map<String, OwnershipElement> children) implements OwnershipElement {
        @Override
        public void read(Transcription run, Part part) throws XMLStreamException, UnreadableDocumentException {
            Part line = run.draft().next(area);
            run.children(this, line);
            line.kind(kind(line));
        }

        private static LineKind kind(Part line) {
            return line.entry(Box.TRANSACTION_DATE).isPresent() ? LineKind.TRANSACTION : LineKind.HOLDING;
        }
    }

    /** An amount in a line of 2003: what was traded or, in a holding, what is owned. The date stands before it. */
    record FlatAmount(String name, Box traded, Box owned) implements OwnershipElement {
        @Override
        public void read(Transcription run, Part part) throws XMLStreamException, UnreadableDocumentException {
            run.box(FlatLine.kind(part) == LineKind.TRANSACTION ? traded : owned, true, part);
        }
    }

    /** A box whose text stands in the element itself. */
    record Text(Box box) implements OwnershipElement {
        @Override
        public String name() {
            return box.element();
        }

        @Override
        public void read(Transcription run, Part part) throws XMLStreamException, UnreadableDocumentException {
            run.box(box, false, part);
        }
    }

    /** A box around a {@code value} and its footnote marks. */
    record Field(Box box) implements OwnershipElement {
        @Override
        public String name() {
            return box.element();
        }

        @Override
        public void read(Transcription run, Part part) throws XMLStreamException, UnreadableDocumentException {
            run.box(box, true, part);
        }
    }

    /** A footnote: its name is an attribute, its text stands in the element. */
    record Note(String name) implements OwnershipElement {
        @Override
        public boolean hasId() {
            return true;
        }

        @Override
        public void read(Transcription run, Part part) throws XMLStreamException, UnreadableDocumentException {
            run.footnote();
        }
    }

    /** The version of the schema, which is a fact of the document and not of the form. */
    record Version(String name) implements OwnershipElement {
        @Override
        public void read(Transcription run, Part part) throws XMLStreamException, UnreadableDocumentException {
            run.schemaVersion(part);
        }
    }

    /** The owner's access code, which is a secret: that it stood there is reported, and nothing else. */
    record Secret(String name) implements OwnershipElement {
        @Override
        public void read(Transcription run, Part part) throws XMLStreamException, UnreadableDocumentException {
            run.secret();
        }
    }
}
