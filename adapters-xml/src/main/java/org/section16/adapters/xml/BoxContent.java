package org.section16.adapters.xml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.section16.application.reading.Entry;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.application.reading.Location;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.form.Box;

/**
 * What stands in the element of a box: a text, directly or in a {@code value}, and footnote marks. The schema says for
 * each box which of the two it is; a text that stands where the schema does not have it is taken if it is the only one,
 * and reported.
 */
final class BoxContent {
    private final Transcription run;
    private final XmlCursor cursor;
    private final Part part;
    private Location location = Location.unknown();
    private String value = "";
    private List<String> marks = List.of();

    BoxContent(Transcription run, XmlCursor cursor, Part part) {
        this.run = run;
        this.cursor = cursor;
        this.part = part;
    }

    /**
     * Transcribes the rest of an element, whose first text the cursor has passed.
     *
     * @param box its box
     * @param text the first text, empty if there is none
     * @param place where that stands
     * @return the text of the box
     */
    String transcribeRest(Box box, String text, Location place) throws XMLStreamException, UnreadableDocumentException {
        value = text;
        location = place;
        inside();
        put(box);
        return value;
    }

    /** Transcribes the rest of an element whose text should stand in a {@code value}, but may stand before one. */
    void transcribeUnusual(Box box, String direct, Location place)
            throws XMLStreamException, UnreadableDocumentException {
        inside();
        if (!direct.isEmpty() && value.isEmpty()) {
            value = direct;
            location = place;
            run.draft().repaired("the text of " + cursor.path() + " stands outside of a value", place);
        } else if (!direct.isEmpty()) {
            run.draft().unplaced(cursor.path(), direct, place);
        }
        put(box);
    }

    /** Transcribes a group whose marks count for all that is in it. */
    void transcribeGroup(OwnershipElement group, Box box) throws XMLStreamException, UnreadableDocumentException {
        run.strayText();
        while (cursor.isAtStart()) {
            if (cursor.name().equals(OwnershipElements.FOOTNOTE_ID)) {
                mark();
            } else {
                run.child(group, part);
            }
            run.strayText();
        }
        put(box);
    }

    private void put(Box box) {
        if (!value.isEmpty() || !marks.isEmpty()) {
            part.put(box, new Entry(value, marks, location));
        }
    }

    private void inside() throws XMLStreamException, UnreadableDocumentException {
        while (cursor.isAtStart()) {
            switch (cursor.name()) {
                case OwnershipElements.VALUE -> value();
                case OwnershipElements.FOOTNOTE_ID -> mark();
                default -> run.unknown(part);
            }
            run.strayText();
        }
    }

    private void value() throws XMLStreamException, UnreadableDocumentException {
        Location start = cursor.location();
        run.attributes(false);
        String found = run.onlyText(part);
        if (value.isEmpty()) {
            value = found;
            location = start;
        } else if (!found.isEmpty()) {
            run.draft().unplaced("a second " + cursor.path(), found, start);
        }
    }

    private void mark() throws XMLStreamException, UnreadableDocumentException {
        Location start = cursor.location();
        String id = cursor.attribute(OwnershipElements.ID);
        run.attributes(true);
        if (id != null) {
            location = value.isEmpty() && marks.isEmpty() ? start : location;
            add(id);
        }
        String text = run.onlyText(part);
        if (!text.isEmpty()) {
            run.draft().unplaced(cursor.path(), text, start);
        }
    }

    /** Most boxes with a mark have one. */
    private void add(String id) {
        if (marks.isEmpty()) {
            marks = List.of(id);
        } else {
            List<String> more = new ArrayList<>(marks);
            more.add(id);
            marks = more;
        }
    }
}
