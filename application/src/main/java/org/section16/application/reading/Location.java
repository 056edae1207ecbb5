package org.section16.application.reading;

import java.util.Optional;

/**
 * Where in a document a text stands. A reader that cannot tell says {@link Unknown}.
 */
public sealed interface Location permits Location.OnPage, Location.Recognised, Location.InText, Location.Unknown {

    /**
     * A rectangle on a page. Lengths are in twips, twentieths of a point (1/1440 inch), measured from the top left
     * corner of the page as it is shown.
     *
     * @param page the page, counted from 1
     * @param left left edge
     * @param top top edge
     * @param right right edge, not less than the left one
     * @param bottom bottom edge, not less than the top one
     */
    record OnPage(int page, int left, int top, int right, int bottom) implements Location {
        /** Twips in a point. */
        public static final int TWIPS_PER_POINT = 20;

        /**
         * Checks the order of the edges.
         *
         * @throws IllegalArgumentException if the page is below 1 or an edge is on the wrong side of its opposite
         */
        public OnPage {
            if (page < 1 || right < left || bottom < top) {
                throw new IllegalArgumentException(
                        "no rectangle: page " + page + ", " + left + " to " + right + ", " + top + " to " + bottom);
            }
        }

        /**
         * Returns the place in words, in whole points.
         *
         * @return such as {@code page 1 at 412,388}
         */
        @Override
        public String toString() {
            return "page " + page + " at " + left / TWIPS_PER_POINT + "," + top / TWIPS_PER_POINT;
        }
    }

    /**
     * A rectangle on the picture of a page, whose text was recognised by a program and is not known for certain.
     *
     * @param place the rectangle
     * @param confidence how sure the program was of the text, of the part that it was least sure of; in percent
     */
    record Recognised(OnPage place, int confidence) implements Location {
        /**
         * Checks the percentage.
         *
         * @throws IllegalArgumentException if it is below 0 or above 100
         */
        public Recognised {
            if (confidence < 0 || confidence > 100) {
                throw new IllegalArgumentException("no percentage: " + confidence);
            }
        }

        /**
         * Returns the place and how it was read.
         *
         * @return such as {@code page 1 at 412,388, recognised with 87 %}
         */
        @Override
        public String toString() {
            return place + ", recognised with " + confidence + " %";
        }
    }

    /**
     * A position in a text document.
     *
     * @param line the line, counted from 1
     * @param column the column, counted from 1
     */
    record InText(int line, int column) implements Location {
        /**
         * Returns the place in words.
         *
         * @return such as {@code line 12, column 7}
         */
        @Override
        public String toString() {
            return "line " + line + ", column " + column;
        }
    }

    /** No place is known. */
    enum Unknown implements Location {
        /** The only one. */
        PLACE;

        @Override
        public String toString() {
            return "unknown place";
        }
    }

    /**
     * Obtains the rectangle on a page, whether its text is printed there or recognised.
     *
     * @return the rectangle, empty if the place is none on a page
     */
    default Optional<OnPage> onPage() {
        if (this instanceof Recognised recognised) {
            return Optional.of(recognised.place());
        }
        return this instanceof OnPage page ? Optional.of(page) : Optional.empty();
    }

    /**
     * Obtains the location of which nothing is known.
     *
     * @return no place
     */
    static Location unknown() {
        return Unknown.PLACE;
    }
}
