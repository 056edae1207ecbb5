package org.section16.adapters.xml;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.Reported;

/** The elements that hold others: groups, and the parts of a filing that are no lines. */
final class GroupElements {
    private GroupElements() {}

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
}
