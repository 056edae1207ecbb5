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
import org.section16.domain.form.FormType;
import org.section16.domain.form.LineKind;
import org.section16.domain.form.Reported;

/**
 * An element that the model knows, with how it is read and how it is written. Some are only read: old names, and what is
 * not to be kept. When one is read, the cursor stands on its start tag, and afterwards on its end tag.
 */
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

    /** Says whether the element is to be written for a part of a filing. */
    default boolean isIn(FilingXml out, Map<Box, Reported<?>> part) {
        return children().values().stream().anyMatch(child -> child.isIn(out, part));
    }

    /** Writes the element and what belongs inside, if there is anything. */
    default void write(FilingXml out, Map<Box, Reported<?>> part) throws XMLStreamException {
        if (isIn(out, part)) {
            out.start(name());
            writeChildren(out, part);
            out.end();
        }
    }

    /** Writes the elements that belong inside, in the order of the schema. */
    default void writeChildren(FilingXml out, Map<Box, Reported<?>> part) throws XMLStreamException {
        for (OwnershipElement child : children().values()) {
            child.write(out, part);
        }
    }

    /** Makes the map of elements that belong inside another. */
    static Map<String, OwnershipElement> inOrder(OwnershipElement... elements) {
        Map<String, OwnershipElement> children = new LinkedHashMap<>();
        Arrays.stream(elements).forEach(element -> children.put(element.name(), element));
        return Collections.unmodifiableMap(children);
    }

    /** An element around others, without a meaning of its own. One that is required is written even if it is empty. */
    record Group(String name, boolean required, Map<String, OwnershipElement> children) implements OwnershipElement {
        Group(String name, Map<String, OwnershipElement> children) {
            this(name, false, children);
        }

        @Override
        public boolean isIn(FilingXml out, Map<Box, Reported<?>> part) {
            return required || OwnershipElement.super.isIn(out, part);
        }

        @Override
        public void read(Transcription run, Part part) throws XMLStreamException, UnreadableDocumentException {
            run.children(this, part);
        }
    }

    /** A table. That of Form 4 and 5 has to have the first one, even if it is empty. */
    record Table(String name, Area area, Map<String, OwnershipElement> children) implements OwnershipElement {
        @Override
        public void read(Transcription run, Part part) throws XMLStreamException, UnreadableDocumentException {
            run.children(this, part);
        }

        @Override
        public boolean isIn(FilingXml out, Map<Box, Reported<?>> part) {
            return !out.parts(area).isEmpty() || (area == Area.TABLE_I && out.form() != FormType.FORM_3);
        }

        @Override
        public void writeChildren(FilingXml out, Map<Box, Reported<?>> part) throws XMLStreamException {
            for (Map<Box, Reported<?>> line : out.parts(area)) {
                OwnershipElement.super.writeChildren(out, line);
            }
        }
    }

    /** The group of code, form type and swap flag, which has footnote marks of its own. */
    record Coding(String name, Map<String, OwnershipElement> children) implements OwnershipElement {
        @Override
        public void read(Transcription run, Part part) throws XMLStreamException, UnreadableDocumentException {
            run.coding(this, part);
        }

        @Override
        public boolean isIn(FilingXml out, Map<Box, Reported<?>> part) {
            return part.containsKey(Box.TRANSACTION_CODING) || OwnershipElement.super.isIn(out, part);
        }

        @Override
        public void writeChildren(FilingXml out, Map<Box, Reported<?>> part) throws XMLStreamException {
            OwnershipElement.super.writeChildren(out, part);
            out.marks(part.get(Box.TRANSACTION_CODING));
        }
    }

    /** The issuer, of which there is one. */
    record TheIssuer(String name, Map<String, OwnershipElement> children) implements OwnershipElement {
        @Override
        public void read(Transcription run, Part part) throws XMLStreamException, UnreadableDocumentException {
            run.children(this, run.draft().issuer());
        }

        @Override
        public boolean isIn(FilingXml out, Map<Box, Reported<?>> part) {
            return true;
        }

        @Override
        public void writeChildren(FilingXml out, Map<Box, Reported<?>> part) throws XMLStreamException {
            OwnershipElement.super.writeChildren(out, out.parts(Area.ISSUER).get(0));
        }
    }

    /** Something that occurs several times: an owner or a signature. */
    record Repeated(String name, Area area, Map<String, OwnershipElement> children) implements OwnershipElement {
        @Override
        public void read(Transcription run, Part part) throws XMLStreamException, UnreadableDocumentException {
            run.children(this, run.draft().next(area));
        }

        @Override
        public void write(FilingXml out, Map<Box, Reported<?>> part) throws XMLStreamException {
            for (Map<Box, Reported<?>> each : out.parts(area)) {
                out.start(name);
                writeChildren(out, each);
                out.end();
            }
        }
    }

    /** A line of a table. */
    record TableLine(String name, Area area, LineKind kind, Map<String, OwnershipElement> children)
            implements OwnershipElement {
        @Override
        public void read(Transcription run, Part part) throws XMLStreamException, UnreadableDocumentException {
            run.children(this, run.draft().next(area).kind(kind));
        }

        @Override
        public boolean isIn(FilingXml out, Map<Box, Reported<?>> line) {
            return line.get(Box.LINE_KIND) instanceof Reported.Stated<?> stated && stated.value() == kind;
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
            run.field(FlatLine.kind(part) == LineKind.TRANSACTION ? traded : owned, part);
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
            run.text(box, part);
        }

        @Override
        public boolean isIn(FilingXml out, Map<Box, Reported<?>> part) {
            return part.containsKey(box);
        }

        @Override
        public void write(FilingXml out, Map<Box, Reported<?>> part) throws XMLStreamException {
            out.text(box, part.get(box));
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
            run.field(box, part);
        }

        @Override
        public boolean isIn(FilingXml out, Map<Box, Reported<?>> part) {
            return part.containsKey(box);
        }

        @Override
        public void write(FilingXml out, Map<Box, Reported<?>> part) throws XMLStreamException {
            out.field(box, part.get(box));
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

        @Override
        public boolean isIn(FilingXml out, Map<Box, Reported<?>> part) {
            return !out.parts(Area.FOOTNOTE).isEmpty();
        }

        @Override
        public void write(FilingXml out, Map<Box, Reported<?>> part) throws XMLStreamException {
            for (Map<Box, Reported<?>> footnote : out.parts(Area.FOOTNOTE)) {
                out.footnote(name, footnote.get(Box.FOOTNOTE_ID), footnote.get(Box.FOOTNOTE_TEXT));
            }
        }
    }

    /** The version of the schema, which is a fact of the document and not of the form. */
    record Version(String name) implements OwnershipElement {
        @Override
        public void read(Transcription run, Part part) throws XMLStreamException, UnreadableDocumentException {
            run.schemaVersion(part);
        }

        @Override
        public void write(FilingXml out, Map<Box, Reported<?>> part) throws XMLStreamException {
            out.schemaVersion(name);
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
