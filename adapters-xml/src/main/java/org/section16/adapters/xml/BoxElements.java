package org.section16.adapters.xml;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.Reported;

/** The elements that hold a text. */
final class BoxElements {
    private BoxElements() {}

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

    /**
     * The owner's access code, which is a secret: when read, that it stood there is reported, and nothing else. It is
     * written for filing only, and comes from beside the filing.
     */
    record Secret(String name) implements OwnershipElement {
        @Override
        public void read(Transcription run, Part part) throws XMLStreamException, UnreadableDocumentException {
            run.secret();
        }

        @Override
        public void write(FilingXml out, Map<Box, Reported<?>> part) throws XMLStreamException {
            out.secret(name, part.get(Box.RPT_OWNER_CIK));
        }
    }

    /** What EDGAR puts into the document itself. It is read, and written as disseminated, but not for filing. */
    record SetByEdgar(OwnershipElement element) implements OwnershipElement {
        @Override
        public String name() {
            return element.name();
        }

        @Override
        public void read(Transcription run, Part part) throws XMLStreamException, UnreadableDocumentException {
            element.read(run, part);
        }

        @Override
        public boolean isIn(FilingXml out, Map<Box, Reported<?>> part) {
            return !out.isForFiling() && element.isIn(out, part);
        }

        @Override
        public void write(FilingXml out, Map<Box, Reported<?>> part) throws XMLStreamException {
            if (!out.isForFiling()) {
                element.write(out, part);
            }
        }
    }
}
