package org.section16.adapters.pdf.scan;

import java.util.List;
import org.section16.adapters.pdf.scan.Dots.Area;

/** Dirt on the glass: spots smaller than a full stop, or of its size and with no letter near. */
final class Specks {

    /** A full stop in the largest type of a form. */
    private static final int LARGEST = 8;

    /** No sign of a printed text is as small. */
    private static final int TINY = 2;

    /** A stop follows its letter within a third of the size of the type. */
    private static final int NEAR = 12;

    private Specks() {}

    /** The dirt among some shapes. */
    static List<Area> among(List<Area> shapes, Dots dots) {
        Dots letters = dots.copy();
        shapes.stream().filter(Specks::isSmall).forEach(letters::clear);
        return shapes.stream()
                .filter(Specks::isSmall)
                .filter(shape ->
                        Math.max(shape.width(), shape.height()) <= TINY || letters.count(shape.grown(NEAR)) == 0)
                .toList();
    }

    private static boolean isSmall(Area shape) {
        return shape.width() <= LARGEST && shape.height() <= LARGEST;
    }
}
