package org.section16.adapters.xml;

import javax.xml.stream.Location;
import org.section16.application.reading.Location.InText;

/** Tells where in the original document a place of the parsed text is. */
@FunctionalInterface
interface Places {
    /** Those of a document that is parsed as it is. */
    Places AS_PARSED = location -> new InText(location.getLineNumber(), location.getColumnNumber());

    InText at(Location location);
}
