package org.section16.adapters.xml;

import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.section16.application.reading.Location.InText;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/**
 * Walks through a document from tag to tag, with the texts between them, and keeps its path and its limits. Comments
 * and processing instructions say nothing about a filing and are passed over; a document type definition is refused.
 */
final class XmlCursor {
    private final XMLStreamReader2 xml;
    private final Places places;
    private final String[] path = new String[XmlLimits.MOST_DEPTH];
    private int depth;
    private int elements;
    private int pieces;
    private boolean atStart;
    private InText textLocation = new InText(1, 1);

    XmlCursor(XMLStreamReader2 xml, Places places) {
        this.xml = xml;
        this.places = places;
    }

    /** Says whether the cursor stands on a start tag; else it stands on an end tag. */
    boolean isAtStart() {
        return atStart;
    }

    /** Returns the name of the element on whose tag the cursor stands. */
    String name() {
        return path[depth - 1];
    }

    /** Goes to the root, past everything before it. */
    void enter() throws XMLStreamException, UnreadableDocumentException {
        int event = xml.next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            if (event == XMLStreamConstants.DTD) {
                refuse(xml.getDTDInfo().getDTDRootName());
            }
            event = xml.next();
        }
        start();
    }

    /** Goes past the last end tag, behind which nothing but comments may stand. */
    void leave() throws XMLStreamException {
        while (xml.hasNext()) {
            xml.next();
        }
    }

    /** Goes to the next tag, and returns the text before it; an empty one if there is only white space. */
    String text() throws XMLStreamException, UnreadableDocumentException {
        return advance(false);
    }

    /** Does the same where no text is expected, and remembers the place of one. */
    String strayText() throws XMLStreamException, UnreadableDocumentException {
        return advance(true);
    }

    private String advance(boolean stray) throws XMLStreamException, UnreadableDocumentException {
        if (!atStart) {
            depth--;
        }
        String text = "";
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    start();
                    return text;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    atStart = false;
                    return text;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!text.isEmpty() || !xml.isWhiteSpace()) {
                        textLocation = stray ? location() : textLocation;
                        text = append(text);
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw undefined(xml.getLocalName());
                default -> {} // a comment or a processing instruction
            }
        }
    }

    private String append(String text) throws UnreadableDocumentException {
        if (text.length() + xml.getTextLength() > XmlLimits.MOST_TEXT) {
            throw tooLarge("a text of more than " + XmlLimits.MOST_TEXT + " characters");
        }
        if (text.isEmpty()) {
            return xml.getText();
        }
        if (++pieces > XmlLimits.MOST_PIECES) {
            throw tooLarge("texts that comments cut into more than " + XmlLimits.MOST_PIECES + " pieces");
        }
        return text.concat(xml.getText());
    }

    private void start() throws UnreadableDocumentException {
        if (depth == XmlLimits.MOST_DEPTH) {
            throw tooLarge("elements nested more than " + XmlLimits.MOST_DEPTH + " deep");
        }
        if (++elements > XmlLimits.MOST_ELEMENTS) {
            throw tooLarge("more than " + XmlLimits.MOST_ELEMENTS + " elements");
        }
        String name = xml.getLocalName();
        if (name.length() > XmlLimits.MOST_NAME) {
            throw tooLarge("a name of more than " + XmlLimits.MOST_NAME + " characters");
        }
        path[depth++] = name;
        atStart = true;
    }

    private UnreadableDocumentException undefined(String entity) {
        return new UnreadableDocumentException(
                Reason.CORRUPT,
                location() + ": &" + entity + "; is not defined in XML; expected a character, its number, or one of"
                        + " &amp; &lt; &gt; &quot; &apos;");
    }

    UnreadableDocumentException tooLarge(String what) {
        return new UnreadableDocumentException(Reason.TOO_LARGE, location() + ": " + what);
    }

    /** Many pages of HTML begin so; of them the user is told what they are rather than what is forbidden. */
    private void refuse(String root) throws UnreadableDocumentException {
        InText place = places.at(xml.getLocationInfo().getCurrentLocation());
        throw root.equalsIgnoreCase("html")
                ? XmlDamage.notAnOwnershipForm(root)
                : new UnreadableDocumentException(
                        Reason.FORBIDDEN, place + ": a document type definition (DOCTYPE); expected none");
    }

    /** Returns how many attributes the element has on whose start tag the cursor stands. */
    int attributes() {
        return xml.getAttributeCount();
    }

    String attributeName(int index) {
        return xml.getAttributeLocalName(index);
    }

    String attribute(int index) throws UnreadableDocumentException {
        String value = xml.getAttributeValue(index);
        if (value.length() > XmlLimits.MOST_TEXT) {
            throw tooLarge("an attribute of more than " + XmlLimits.MOST_TEXT + " characters");
        }
        return value;
    }

    @Nullable
    String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    /** Returns where the tag begins. Columns count bytes, or characters where the document is not in UTF-8. */
    InText location() {
        return places.at(xml.getLocation());
    }

    /** Returns where the last text began that was not expected. */
    InText textLocation() {
        return textLocation;
    }

    /** Returns the path of the element on whose tag the cursor stands, such as {@code ownershipDocument/issuer}. */
    String path() {
        return path(depth);
    }

    /** Returns the path of the element that held the text before the tag. */
    String textPath() {
        return path(atStart ? depth - 1 : depth);
    }

    /** Returns the path of the innermost element that is still open; empty if none is. */
    String openPath() {
        return path(atStart ? depth : Math.max(depth - 1, 0));
    }

    private String path(int length) {
        return String.join("/", Arrays.asList(path).subList(0, length));
    }
}
