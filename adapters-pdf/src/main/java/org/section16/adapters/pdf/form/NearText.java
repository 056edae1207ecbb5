package org.section16.adapters.pdf.form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A place among letters where a text stands, with no more errors than are allowed: letters taken for others, left out
 * or put in.
 *
 * @param text  the text
 * @param from  the first letter
 * @param to  the letter behind the last
 * @param errors  how many
 * @param meant  what each of the letters stands for: one letter of the text, none or several
 */
record NearText(String text, int from, int to, int errors, List<String> meant) {

    /** So few letters before a text are its own beginning, misread: it begins with the box. */
    private static final int FIRST_WORD = 2;

    /** No text that is known by its beginning only has so many letters. */
    private static final int LONG = 41;

    NearText {
        meant = List.copyOf(meant);
    }

    /**
     * Finds a text.
     *
     * @param letters  where to look
     * @param ends  the places between two letters that are ends of words
     * @param text  in letters
     * @param most  the errors that are allowed
     * @return places that do not overlap, from left to right
     */
    static List<NearText> find(String letters, BitSet ends, String text, int most) {
        int[][] errors = errors(letters, text);
        int[] whole = errors[text.length()];
        List<NearText> found = new ArrayList<>();
        int best = -1;
        for (int end = 1; end <= letters.length() + 1; end++) {
            boolean near = end <= letters.length() && whole[end] <= most && hasEnd(errors, letters, end, text);
            if (near && (best < 0 || isBetter(end, best, whole, ends))) {
                best = end;
            } else if (!near && best >= 0) {
                found.add(at(best, errors, letters, ends, text));
                best = -1;
            }
        }
        return found;
    }

    /** The same at the end of the letters, where the text may lack its own end. */
    static Optional<NearText> atEnd(String letters, BitSet ends, String text, int most) {
        int[][] errors = errors(letters, text);
        return errors[text.length()][letters.length()] <= most
                ? Optional.of(at(letters.length(), errors, letters, ends, text))
                : Optional.empty();
    }

    /** Any word could be a short text that lacks its end. */
    private static boolean hasEnd(int[][] errors, String letters, int end, String text) {
        int last = text.length();
        boolean same = text.charAt(last - 1) == letters.charAt(end - 1);
        return last >= LONG || errors[last][end] == errors[last - 1][end - 1] + (same ? 0 : 1);
    }

    private static boolean isBetter(int end, int best, int[] errors, BitSet ends) {
        return errors[end] < errors[best] || (errors[end] == errors[best] && ends.get(end) && !ends.get(best));
    }

    /** The fewest errors with which the beginning of the text, of each length, ends at each letter (P. H. Sellers, 1980). */
    private static int[][] errors(String letters, String text) {
        int[][] errors = new int[text.length() + 1][letters.length() + 1];
        for (int i = 1; i <= text.length(); i++) {
            errors[i][0] = i;
            for (int j = 1; j <= letters.length(); j++) {
                int same = errors[i - 1][j - 1] + (text.charAt(i - 1) == letters.charAt(j - 1) ? 0 : 1);
                errors[i][j] = Math.min(same, 1 + Math.min(errors[i - 1][j], errors[i][j - 1]));
            }
        }
        return errors;
    }

    /** Whether nothing stands before, but perhaps the number of a box. */
    boolean isBeginning() {
        return from <= FIRST_WORD;
    }

    /** Whether the other one is the beginning of this text at the same place. */
    boolean goesOnFrom(NearText other) {
        return from == other.from && text.length() > other.text.length() && text.startsWith(other.text);
    }

    /** What some of the letters stand for; those outside of this place for themselves. */
    String meant(int start, String own) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < own.length(); i++) {
            int at = start + i;
            text.append(at >= from && at < to ? meant.get(at - from) : own.substring(i, i + 1));
        }
        return text.toString();
    }

    /** Goes back from the end; a text of which the beginning is missing begins with a word rather than within one. */
    private static NearText at(int end, int[][] errors, String letters, BitSet ends, String text) {
        List<String> meant = new ArrayList<>();
        String leftOut = "";
        int i = text.length();
        int j = end;
        while (i > 0 && j > 0 && !(errors[i][j] == i && ends.get(j) && j > FIRST_WORD)) {
            boolean same = text.charAt(i - 1) == letters.charAt(j - 1);
            if (errors[i][j] == errors[i - 1][j - 1] + (same ? 0 : 1)) {
                meant.add(text.charAt(i - 1) + leftOut);
                leftOut = "";
                i--;
                j--;
            } else if (errors[i][j] == errors[i][j - 1] + 1) {
                meant.add(leftOut);
                leftOut = "";
                j--;
            } else {
                leftOut = text.charAt(i - 1) + leftOut;
                i--;
            }
        }
        Collections.reverse(meant);
        String beginning = text.substring(0, i) + leftOut;
        if (!meant.isEmpty()) {
            meant.set(0, beginning + meant.get(0));
        }
        return new NearText(text, j, end, errors[text.length()][end], meant);
    }
}
