package org.section16.adapters.xml;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.FormType;
import org.section16.domain.form.LineKind;
import org.section16.domain.form.Reported;

/** The elements of which lines consist, in tables and in the documents of 2003. */
final class LineElements {
    private LineElements() {}

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
}
