package org.section16.domain.check;

import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;

/**
 * A part of a filing together with where it stands, so that a rule can point at its boxes.
 *
 * @param <T> what kind of part it is
 * @param area the kind of part of the form
 * @param number the number of the part, counted from 1
 * @param part the part itself
 */
public record Placed<T>(Area area, int number, T part) {
    /**
     * Returns the address of a box of this part.
     *
     * @param box the box
     * @return its address
     */
    public BoxPath at(Box box) {
        return new BoxPath(area, number, box);
    }
}
