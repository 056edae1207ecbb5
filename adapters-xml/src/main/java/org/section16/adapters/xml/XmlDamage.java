package org.section16.adapters.xml;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/** Tells the user what is wrong with a document. */
final class XmlDamage {
    /** Where the parser's message begins to repeat the place. */
    private static final String PLACE = "\n at [row";

    private static final int MOST_CHARACTERS = 300;

    private XmlDamage() {}

    static UnreadableDocumentException corrupt(XMLStreamException damage) {
        String message = String.valueOf(damage.getMessage());
        int place = message.indexOf(PLACE);
        String words = shortened(place < 0 ? message : message.substring(0, place));
        Location location = damage.getLocation();
        return new UnreadableDocumentException(
                Reason.CORRUPT, location == null ? words : XmlCursor.inText(location) + ": " + words, damage);
    }

    static UnreadableDocumentException notAnOwnershipForm(String root) {
        return new UnreadableDocumentException(
                Reason.NOT_OWNERSHIP_FORM,
                "the root element is " + shortened(root) + "; expected " + OwnershipElements.ROOT);
    }

    private static String shortened(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + "…";
    }
}
