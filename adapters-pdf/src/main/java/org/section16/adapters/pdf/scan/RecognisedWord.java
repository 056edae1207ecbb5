package org.section16.adapters.pdf.scan;

/**
 * A word in a picture. Lengths are in dots.
 *
 * @param line  words of one line have the same number, and other lines have others
 * @param left  of the ink
 * @param top  of the ink
 * @param width  of the ink
 * @param height  of the ink
 * @param confidence  in percent
 * @param text  without white space, not empty
 */
public record RecognisedWord(int line, int left, int top, int width, int height, int confidence, String text) {

    private static final String LOW = "acemnorsuvwxz.,:;-_~=+\"'*";

    private static final String DEEP = "gjpqyQ,;()[]{}$|/@";

    /** Capitals and figures are this share of the size of the type high, small letters the second. */
    private static final float HIGH_SHARE = 0.69f;

    private static final float LOW_SHARE = 0.48f;

    /** What hangs below the line is this share of the size. */
    private static final float DEEP_SHARE = 0.21f;

    /** The same word in a larger picture. */
    RecognisedWord moved(int right, int down) {
        return new RecognisedWord(line, left + right, top + down, width, height, confidence, text);
    }

    /** The same word spelled in another way. */
    RecognisedWord as(String other) {
        return new RecognisedWord(line, left, top, width, height, confidence, other);
    }

    /** The same word, known with another certainty. */
    RecognisedWord with(int otherConfidence) {
        return new RecognisedWord(line, left, top, width, height, otherConfidence, text);
    }

    /** The size of the type, in dots, if its letters tell. */
    float size() {
        float up = text.chars().allMatch(c -> LOW.indexOf(c) >= 0 || "gpqy".indexOf(c) >= 0) ? LOW_SHARE : HIGH_SHARE;
        return height / (up + (isDeep() ? DEEP_SHARE : 0));
    }

    /** The y on which the letters stand. */
    float baseline() {
        return top + height - (isDeep() ? DEEP_SHARE * size() : 0);
    }

    /** Whether the word has letters or figures, by which its size can be told. */
    boolean tellsSize() {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    private boolean isDeep() {
        return text.chars().anyMatch(c -> DEEP.indexOf(c) >= 0);
    }
}
