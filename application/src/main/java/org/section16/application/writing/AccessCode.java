package org.section16.application.writing;

/**
 * A CCC, the code with which an owner allows EDGAR to take a filing in their name. It is a secret: it is never shown,
 * not in a message and not by {@link #toString}, and is not meant to be kept. Immutable.
 */
public final class AccessCode {
    private static final int CHARACTERS = 8;

    private final String characters;

    private AccessCode(String characters) {
        this.characters = characters;
    }

    /**
     * Obtains a code from its characters.
     *
     * @param text eight characters, none of them a space
     * @return the code
     * @throws IllegalArgumentException if there are more or fewer, or some cannot be seen; the message does not show them
     */
    public static AccessCode parse(String text) {
        if (text.length() != CHARACTERS) {
            throw new IllegalArgumentException("a CCC has " + CHARACTERS + " characters, not " + text.length());
        }
        if (text.chars().anyMatch(character -> character <= ' ' || character > '~')) {
            throw new IllegalArgumentException("a CCC has letters, digits and ASCII signs only");
        }
        return new AccessCode(text);
    }

    /**
     * Returns the characters, for the one place where they have to be written: the submission itself.
     *
     * @return eight characters
     */
    public String reveal() {
        return characters;
    }

    /**
     * Shows that there is a code, and nothing of it.
     *
     * @return always the same text
     */
    @Override
    public String toString() {
        return "(secret)";
    }
}
