package org.section16.adapters.xml;

import javax.xml.stream.XMLStreamException;
import org.section16.adapters.xml.GroupElements.Group;
import org.section16.application.reading.Entry;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.application.reading.Location;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;

/**
 * The transcription of one document: follows the table of elements and puts down what it finds. Methods that read an
 * element are called on its start tag and leave the cursor on its end tag.
 */
final class Transcription {
    /** What is known inside an element of which nothing is known. */
    private static final OwnershipElement NOTHING = new Group("", OwnershipElement.inOrder());

    private final XmlCursor cursor;
    private final FilingDraft draft = new FilingDraft(FilingDraft.Medium.ELECTRONIC);
    private int unknownNames;

    Transcription(XmlCursor cursor) {
        this.cursor = cursor;
    }

    FilingDraft draft() {
        return draft;
    }

    /** Returns how many names were met, with repetitions, that the model does not know. */
    int unknownNames() {
        return unknownNames;
    }

    void document() throws XMLStreamException, UnreadableDocumentException {
        cursor.enter();
        if (!cursor.name().equals(OwnershipElements.ROOT)) {
            throw XmlDamage.notAnOwnershipForm(cursor.name());
        }
        attributes(false);
        OwnershipElements.DOCUMENT.read(this, draft.document());
        cursor.leave();
    }

    void children(OwnershipElement element, Part part) throws XMLStreamException, UnreadableDocumentException {
        strayText();
        while (cursor.isAtStart()) {
            child(element, part);
            strayText();
        }
    }

    void child(OwnershipElement parent, Part part) throws XMLStreamException, UnreadableDocumentException {
        OwnershipElement known = parent.child(cursor.name());
        if (known == null) {
            unknown(part);
            return;
        }
        attributes(known.hasId());
        known.read(this, part);
    }

    /** Reads a box whose text stands in a {@code value}. */
    void field(Box box, Part part) throws XMLStreamException, UnreadableDocumentException {
        String direct = cursor.strayText();
        if (!direct.isEmpty() || (cursor.isAtStart() && !cursor.name().equals(OwnershipElements.VALUE))) {
            new BoxContent(this, cursor, part).transcribeUnusual(box, direct, cursor.textLocation());
        } else if (cursor.isAtStart()) {
            Location location = cursor.location();
            attributes(false);
            String value = onlyText(part);
            strayText();
            rest(box, part, value, location);
        }
    }

    /** Reads a box whose text stands in the element itself. */
    void text(Box box, Part part) throws XMLStreamException, UnreadableDocumentException {
        Location location = cursor.location();
        String text = cursor.text();
        String found = rest(box, part, text, location);
        if (text.isEmpty() && !found.isEmpty()) {
            draft.repaired("the text of " + cursor.path() + " stands inside of a value", location);
        }
    }

    /** Most boxes have nothing behind their text, and need not be collected. */
    private String rest(Box box, Part part, String text, Location location)
            throws XMLStreamException, UnreadableDocumentException {
        if (cursor.isAtStart()) {
            return new BoxContent(this, cursor, part).transcribeRest(box, text, location);
        }
        if (!text.isEmpty()) {
            part.put(box, Entry.of(text, location));
        }
        return text;
    }

    void coding(OwnershipElement element, Part part) throws XMLStreamException, UnreadableDocumentException {
        new BoxContent(this, cursor, part).transcribeGroup(element, Box.TRANSACTION_CODING);
    }

    void footnote() throws XMLStreamException, UnreadableDocumentException {
        Part footnote = draft.next(Area.FOOTNOTE);
        Location location = cursor.location();
        String id = cursor.attribute(OwnershipElements.ID);
        if (id != null) {
            footnote.put(Box.FOOTNOTE_ID, Entry.of(id, location));
        }
        rest(Box.FOOTNOTE_TEXT, footnote, onlyText(footnote), location);
    }

    void schemaVersion(Part part) throws XMLStreamException, UnreadableDocumentException {
        Location location = cursor.location();
        String text = onlyText(part);
        if (draft.schemaVersion().isEmpty()) {
            draft.schemaVersion(Entry.of(text, location));
        } else if (!text.isEmpty()) {
            draft.unplaced("a second " + cursor.path(), text, location);
        }
    }

    /** Passes over an access code. It is a secret: not even where it does not belong is it kept. */
    void secret() throws XMLStreamException, UnreadableDocumentException {
        String path = cursor.path();
        Location location = cursor.location();
        boolean empty = cursor.attributes() == 0;
        int inside = 1;
        while (inside > 0) {
            empty &= cursor.text().isEmpty();
            inside += cursor.isAtStart() ? 1 : -1;
        }
        if (!empty) {
            draft.unplaced(path, "(an access code, which is secret and not kept)", location);
        }
    }

    /** Reads an element that does not belong where it stands: in its own right if its name tells what it is. */
    void unknown(Part part) throws XMLStreamException, UnreadableDocumentException {
        OwnershipElement known = MisplacedElements.named(cursor.name());
        if (known != null) {
            draft.repaired(cursor.path() + " is out of its place, and was read as if it were in it", cursor.location());
            attributes(known.hasId());
            known.read(this, draft.document());
        } else if (MisplacedElements.isSecret(cursor.name())) {
            secret();
        } else {
            countUnknownName();
            attributes(false);
            Location location = cursor.location();
            String text = cursor.text();
            if (!text.isEmpty()) {
                draft.unplaced(cursor.textPath(), text, location);
            }
            unknownChildren(part);
        }
    }

    /** Reads an element that has no other elements inside, and returns its text. */
    String onlyText(Part part) throws XMLStreamException, UnreadableDocumentException {
        String text = cursor.text();
        unknownChildren(part);
        return text;
    }

    private void unknownChildren(Part part) throws XMLStreamException, UnreadableDocumentException {
        while (cursor.isAtStart()) {
            child(NOTHING, part);
            strayText();
        }
    }

    /** Goes to the next tag; a text before it belongs to no box. */
    void strayText() throws XMLStreamException, UnreadableDocumentException {
        String text = cursor.strayText();
        if (!text.isEmpty()) {
            draft.unplaced(cursor.textPath(), text, cursor.textLocation());
        }
    }

    /** Keeps the attributes of the element that the model does not know. */
    void attributes(boolean idKnown) throws UnreadableDocumentException {
        for (int index = 0; index < cursor.attributes(); index++) {
            String name = cursor.attributeName(index);
            if (!(idKnown && name.equals(OwnershipElements.ID))) {
                countUnknownName();
                draft.unplaced(cursor.path() + "/@" + name, cursor.attribute(index), cursor.location());
            }
        }
    }

    private void countUnknownName() throws UnreadableDocumentException {
        if (++unknownNames > XmlLimits.MOST_UNKNOWN_NAMES) {
            throw cursor.tooLarge(
                    "more than " + XmlLimits.MOST_UNKNOWN_NAMES + " elements and attributes that no form has");
        }
    }
}
