package org.section16.domain.check;

/**
 * Where a rule is written down.
 *
 * @param text the place, such as {@code Rule 16a-3(g)(1)} or {@code Form 4, box 3}
 * @param strength how strong that source is
 * @param recalled whether the text was not read again for this library but is cited from memory
 */
public record Citation(String text, Strength strength, boolean recalled) {
    /**
     * Cites a source that was read.
     *
     * @param strength how strong it is
     * @param text the place
     * @return the citation
     */
    public static Citation of(Strength strength, String text) {
        return new Citation(text, strength, false);
    }

    /**
     * Cites a source from memory.
     *
     * @param strength how strong it is
     * @param text the place
     * @return the citation
     */
    public static Citation recalled(Strength strength, String text) {
        return new Citation(text, strength, true);
    }

    /**
     * Returns the place, and that it is recalled if it is.
     *
     * @return such as {@code Rule 16a-2(b) (recalled)}
     */
    @Override
    public String toString() {
        return recalled ? text + " (recalled)" : text;
    }
}
