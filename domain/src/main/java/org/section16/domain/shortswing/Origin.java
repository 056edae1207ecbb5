package org.section16.domain.shortswing;

import java.util.Optional;
import org.section16.domain.form.BoxPath;
import org.section16.domain.identity.AccessionNumber;

/**
 * Where a trade is reported.
 *
 * @param filing the accession number of the filing, if it has one
 * @param line the box of its amount, if it stands in a filing
 * @param name what else names it, such as the line of a list; empty if nothing does
 */
public record Origin(Optional<AccessionNumber> filing, Optional<BoxPath> line, String name) {
    /**
     * Obtains the origin of a trade that stands in no filing.
     *
     * @param name what names it
     * @return the origin
     */
    public static Origin of(String name) {
        return new Origin(Optional.empty(), Optional.empty(), name);
    }
}
