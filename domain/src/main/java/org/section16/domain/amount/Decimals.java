package org.section16.domain.amount;

import java.math.BigDecimal;

/** The one normal form of decimals: no trailing zeros behind the point, no negative scale, so that equals is equality. */
final class Decimals {
    /** Far beyond any filing (EDGAR keeps 16 digits), and small enough that no text can exhaust the machine. */
    static final int MOST_DIGITS = 60;

    /** Sixty digits, a zero before the point, and the point. */
    private static final int MOST_CHARACTERS = MOST_DIGITS + 2;

    private Decimals() {}

    static BigDecimal normal(BigDecimal value, String what) {
        if (value.signum() < 0) {
            throw new IllegalArgumentException(what + " is not negative: " + value);
        }
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        // Before anything is computed: a short text such as 1E+999999999 can stand for any number of digits.
        long digitsBeforePoint = (long) value.precision() - value.scale();
        if (digitsBeforePoint > MOST_DIGITS) {
            throw tooLong(what);
        }
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() > MOST_DIGITS || stripped.precision() > MOST_DIGITS) {
            throw tooLong(what);
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static IllegalArgumentException tooLong(String what) {
        return new IllegalArgumentException(what + " has at most " + MOST_DIGITS + " digits");
    }

    static BigDecimal parse(String text, String what) {
        if (text.length() > MOST_CHARACTERS || !isPlain(text)) {
            throw new IllegalArgumentException(what + " is a decimal such as 1250 or 12.5, not \"" + text + "\"");
        }
        return new BigDecimal(text);
    }

    /** Says whether a text is digits with at most one point among them; every amount of every filing comes by here. */
    private static boolean isPlain(String text) {
        int points = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '.') {
                points++;
            } else if (character < '0' || character > '9') {
                return false;
            }
        }
        return points <= 1 && text.length() > points;
    }
}
