package org.section16.adapters.db;

/**
 * Spells any text with characters that every database keeps: the backslash, control characters and halves of surrogate
 * pairs, of which PostgreSQL refuses some, become a backslash, {@code u} and four hexadecimal digits.
 */
final class Escapes {
    private static final int HEXADECIMAL = 16;
    private static final int LENGTH = "\\u0000".length();

    private Escapes() {}

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char each = text.charAt(index);
            if (each == '\\' || Character.isISOControl(each) || isHalf(text, index)) {
                escaped.append(String.format("\\u%04x", (int) each));
            } else {
                escaped.append(each);
            }
        }
        return escaped.toString();
    }

    static String unescape(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', from)) {
            plain.append(text, from, at);
            plain.append((char) Integer.parseInt(text.substring(at + 2, at + LENGTH), HEXADECIMAL));
            from = at + LENGTH;
        }
        return plain.append(text, from, text.length()).toString();
    }

    /** Returns the text without what a database refuses: such characters become the replacement character. */
    static String storable(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (isRefused(text, index)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder storable = new StringBuilder(text);
        for (int index = 0; index < text.length(); index++) {
            if (isRefused(text, index)) {
                storable.setCharAt(index, '\uFFFD');
            }
        }
        return storable.toString();
    }

    private static boolean isRefused(String text, int index) {
        return text.charAt(index) == 0 || isHalf(text, index);
    }

    private static boolean isHalf(String text, int index) {
        char each = text.charAt(index);
        if (Character.isHighSurrogate(each)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(each) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
