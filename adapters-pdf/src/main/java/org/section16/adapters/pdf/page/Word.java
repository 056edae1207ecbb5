package org.section16.adapters.pdf.page;

/**
 * A piece of text without white space, set in one size on one line.
 *
 * <p>A change of size or of height on the line ends a word, so that {@code 757,756} and the raised footnote mark
 * {@code (1)} behind it are two words although nothing stands between them.
 *
 * @param page  the number of the page, from 1
 * @param text  the text; ligatures are spelled out
 * @param area  where it stands; the height is that of the type size, not of the ink
 * @param baseline  the y on which the letters stand
 * @param size  the size of the type in points
 * @param run  words of one run were set one after the other on one line, parted by spaces of the text; what stands in
 *     another column is always another run. Counted upwards in the order of the document.
 * @param joined  whether the text goes on from the word before without a space
 * @param onPaper  where it stands on the page as that is shown; another place than {@code area} only if the text was
 *     too small, too large or turned
 * @param confidence  how sure a program that recognised the text in a picture was of it, in percent; {@link #PRINTED} if
 *     the document itself tells the text
 * @param otherwise  what another reading of the picture took the text for; empty if there is none that disagrees
 */
public record Word(
        int page,
        String text,
        Rectangle area,
        float baseline,
        float size,
        int run,
        boolean joined,
        Rectangle onPaper,
        int confidence,
        String otherwise) {

    /** The confidence of a text that was not recognised; above all percentages. */
    public static final int PRINTED = 101;

    /** What stands in a text for a character that the document draws without telling which it is. */
    public static final String UNKNOWN = "\uFFFD";

    /** A word of which the document itself tells the text. */
    public Word(
            int page,
            String text,
            Rectangle area,
            float baseline,
            float size,
            int run,
            boolean joined,
            Rectangle onPaper) {
        this(page, text, area, baseline, size, run, joined, onPaper, PRINTED, "");
    }

    /** A word that is read where it stands. */
    public Word(int page, String text, Rectangle area, float baseline, float size, int run, boolean joined) {
        this(page, text, area, baseline, size, run, joined, area);
    }

    /** Whether the text was recognised in a picture. */
    public boolean isRecognised() {
        return confidence != PRINTED;
    }

    /** The same recognised word, taken for another text than was recognised. */
    public Word takenFor(String meant) {
        return new Word(page, meant, area, baseline, size, run, joined, onPaper, confidence, text);
    }

    /** The same word enlarged, on its own page. */
    Word times(float factor) {
        return new Word(
                page,
                text,
                area.times(factor),
                baseline * factor,
                size * factor,
                run,
                joined,
                onPaper,
                confidence,
                otherwise);
    }
}
