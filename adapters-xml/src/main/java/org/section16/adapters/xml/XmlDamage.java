package org.section16.adapters.xml;

import javax.xml.stream.XMLStreamException;
import org.section16.application.reading.Location;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/** Tells the user what is wrong with a document. */
final class XmlDamage {
    /** Where the parser's message begins to repeat the place. */
    private static final String PLACE = "\n at [row";

    private static final int MOST_CHARACTERS = 300;

    private XmlDamage() {}

    /**
     * Tells that a document is not well-formed.
     *
     * @param damage what the parser says
     * @param openPath the path of the innermost open element, empty if there is none
     */
    static UnreadableDocumentException corrupt(Throwable damage, String openPath) {
        String message = String.valueOf(damage.getMessage());
        int end = message.indexOf(PLACE);
        String words = shortened(end < 0 ? message : message.substring(0, end));
        String expected = openPath.isEmpty()
                ? ""
                : "; inside " + openPath + ", which needs </" + openPath.substring(openPath.lastIndexOf('/') + 1) + ">";
        Location location = location(damage);
        String place = location == Location.unknown() ? "" : location + ": ";
        return new UnreadableDocumentException(Reason.CORRUPT, place + words + expected, damage);
    }

    /** Returns the place of what the parser says, or of what it says in the cause of an exception. */
    static Location location(Throwable damage) {
        if (damage instanceof XMLStreamException parsers && parsers.getLocation() != null) {
            return Places.AS_PARSED.at(parsers.getLocation());
        }
        return damage.getCause() == null ? Location.unknown() : location(damage.getCause());
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
