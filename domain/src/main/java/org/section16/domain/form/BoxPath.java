package org.section16.domain.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of one box of one filing, such as {@code periodOfReport}, {@code issuer.issuerName}, {@code
 * reportingOwner[1].rptOwnerName} or {@code table2.line[3].exerciseDate}. Numbers count from 1 in the order of the
 * document; transactions and holdings of a table are numbered together.
 *
 * @param area the part of the form
 * @param number which of the areas of that kind, from 1 to 9999999; 0 where there is but one
 * @param box the box
 */
public record BoxPath(Area area, int number, Box box) {
    private static final Pattern SPELLING =
            Pattern.compile("(?:([A-Za-z0-9.]+?)(?:\\[([1-9][0-9]{0,6})])?\\.)?([A-Za-z0-9]+)");

    /** More than a document of the largest size can have. */
    private static final int LARGEST = 9_999_999;

    /**
     * Checks that there can be such a box.
     *
     * @throws IllegalArgumentException if the box is not of the area, or the number does not fit it
     */
    public BoxPath {
        if (!box.isIn(area)) {
            throw new IllegalArgumentException(area + " has no box " + box.element());
        }
        if (area.isRepeated() ? number < 1 || number > LARGEST : number != 0) {
            throw new IllegalArgumentException("there is no " + area + " number " + number);
        }
    }

    /**
     * Obtains the path of a box that a document has once.
     *
     * @param box a box of the document or of the issuer
     * @return the path
     * @throws IllegalArgumentException if the box is of a numbered area
     */
    public static BoxPath of(Box box) {
        return new BoxPath(box.isIn(Area.ISSUER) ? Area.ISSUER : Area.DOCUMENT, 0, box);
    }

    /**
     * Obtains the path of a box of a numbered area.
     *
     * @param area the area
     * @param number from 1
     * @param box the box
     * @return the path
     * @throws IllegalArgumentException if the box is not of the area, or the number does not fit it
     */
    public static BoxPath of(Area area, int number, Box box) {
        return new BoxPath(area, number, box);
    }

    /**
     * Parses the text that {@link #toString} gives.
     *
     * @param text a path
     * @return the address
     * @throws IllegalArgumentException if there is no such box
     */
    public static BoxPath parse(String text) {
        Matcher matcher = SPELLING.matcher(text);
        if (matcher.matches()) {
            String label = Optional.ofNullable(matcher.group(1)).orElse("");
            int number = Integer.parseInt(Optional.ofNullable(matcher.group(2)).orElse("0"));
            for (Area area : Area.values()) {
                Optional<Box> box = Box.of(area, matcher.group(3));
                if (area.label().equals(label) && box.isPresent()) {
                    return new BoxPath(area, number, box.get());
                }
            }
        }
        throw new IllegalArgumentException("no box is called \"" + text + "\"");
    }

    /**
     * Returns the path as a person or a script would write it.
     *
     * @return text that {@link #parse} reads back
     */
    @Override
    public String toString() {
        return switch (area) {
            case DOCUMENT -> box.element();
            case ISSUER -> area.label() + "." + box.element();
            case OWNER, TABLE_I, TABLE_II, FOOTNOTE, SIGNATURE -> area.label() + "[" + number + "]." + box.element();
        };
    }
}
