package org.section16.domain.check;

import java.util.regex.Pattern;

/**
 * The stable, readable name of a rule, such as {@code reading.illegible}. Scripts and configurations refer to it, so it
 * never changes its meaning.
 *
 * @param text a subject, a point, and words joined by dashes; lower-case letters and digits
 */
public record RuleId(String text) implements Comparable<RuleId> {
    private static final Pattern SPELLING = Pattern.compile("[a-z0-9]+(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

    /**
     * Checks the spelling.
     *
     * @throws IllegalArgumentException if the text is not of the form {@code subject.some-words}
     */
    public RuleId {
        if (!SPELLING.matcher(text).matches()) {
            throw new IllegalArgumentException("a rule is named subject.some-words, not \"" + text + "\"");
        }
    }

    /**
     * Compares by spelling.
     *
     * @param other the other name
     * @return negative, zero or positive as this name sorts before, with or after the other
     */
    @Override
    public int compareTo(RuleId other) {
        return text.compareTo(other.text);
    }

    /**
     * Returns the name.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return text;
    }
}
