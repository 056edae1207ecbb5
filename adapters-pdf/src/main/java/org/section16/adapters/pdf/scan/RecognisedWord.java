package org.section16.adapters.pdf.scan;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
 * @param otherwise  what another reading took it for; empty if that said the same
 */
public record RecognisedWord(
        int line, int left, int top, int width, int height, int confidence, String text, String otherwise) {

    /** What a value of a form looks like that is a number, a date or a code. */
    private static final Pattern VALUE =
            Pattern.compile("\\$?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\$?\\d+(?:\\.\\d+)?|\\d\\d?/\\d\\d?/\\d{4}|[A-Z]");

    private static final String LOW = "acemnorsuvwxz.,:;-_~=+\"'*";

    private static final String DEEP = "gjpqyQ,;()[]{}$|/@";

    /** Capitals and figures are this share of the size of the type high, small letters the second. */
    private static final float HIGH_SHARE = 0.69f;

    private static final float LOW_SHARE = 0.48f;

    /** What hangs below the line is this share of the size. */
    private static final float DEEP_SHARE = 0.21f;

    /** A word as one reading has it. */
    public RecognisedWord(int line, int left, int top, int width, int height, int confidence, String text) {
        this(line, left, top, width, height, confidence, text, "");
    }

    /** The text of some words, without spaces. */
    static String text(List<RecognisedWord> words) {
        return words.stream().map(RecognisedWord::text).collect(Collectors.joining());
    }

    /** The same word spelled in another way. */
    RecognisedWord as(String other) {
        return new RecognisedWord(line, left, top, width, height, confidence, other, otherwise);
    }

    /** The same word, known with another certainty. */
    RecognisedWord with(int otherConfidence) {
        return new RecognisedWord(line, left, top, width, height, otherConfidence, text, otherwise);
    }

    /** The same word in another line. */
    RecognisedWord in(int otherLine) {
        return new RecognisedWord(otherLine, left, top, width, height, confidence, text, otherwise);
    }

    /** This word, or what another reading has in its place if that looks like a value and this does not. */
    RecognisedWord against(List<RecognisedWord> others) {
        String other = text(others);
        if (other.equals(text)) {
            return with(Math.max(
                    confidence,
                    others.stream().mapToInt(RecognisedWord::confidence).min().orElse(0)));
        }
        boolean better = VALUE.matcher(other).matches() && !VALUE.matcher(text).matches();
        return better ? as(other).doubted(text) : doubted(other.isEmpty() ? "nothing" : other);
    }

    /** This word after a reading that takes it for figures. */
    RecognisedWord confirmed(List<RecognisedWord> figures) {
        String other = text(figures);
        if (other.equals(text)) {
            return this;
        }
        boolean better = VALUE.matcher(other).matches() && (!VALUE.matcher(text).matches() || other.equals(otherwise));
        return better ? as(other).doubted(text) : doubted(other.isEmpty() ? "nothing" : other);
    }

    private RecognisedWord doubted(String other) {
        return new RecognisedWord(
                line, left, top, width, height, Math.min(TwoReadings.DOUBTFUL, confidence), text, other);
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
