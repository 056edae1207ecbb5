package org.section16.adapters.xml;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines that the submissions of the first years were broken into: after 1,023 characters, whatever stands
 * there. That a document was broken so shows in lines of just that length, with none that is longer.
 */
final class HardWraps implements Mending {
    /** The length of a line that was broken, in characters, without its end. */
    static final int WIDTH = 1_023;

    /**
     * Says whether a document may have been broken so. Looks from the end of the longest line that is admitted back to
     * the beginning, and so at few characters.
     */
    static boolean areIn(byte[] bytes) {
        int lineStart = 0;
        while (lineStart + WIDTH < bytes.length) {
            int index = lineStart + WIDTH - 1;
            while (index >= lineStart && bytes[index] != '\n' && bytes[index] != '\r') {
                index--;
            }
            if (index < lineStart) {
                byte behind = bytes[lineStart + WIDTH];
                return behind == '\n' || behind == '\r'; // or else it is longer
            }
            lineStart = index + 1;
        }
        return false;
    }

    @Override
    public Remedy remedy(String text) {
        List<Edit> edits = new ArrayList<>();
        int lineStart = 0;
        int longest = 0;
        while (lineStart < text.length()) {
            int end = lineEnd(text, lineStart);
            longest = Math.max(longest, end - lineStart);
            int next = afterLine(text, end);
            if (end - lineStart == WIDTH && next < text.length() && !isBetweenTags(text, end, next)) {
                edits.add(new Edit(
                        end, next, "", "a line that was broken after 1,023 characters was joined with the next"));
            }
            lineStart = next;
        }
        if (longest > WIDTH && !edits.isEmpty()) {
            return Remedy.refused("there are lines of 1,023 characters, but longer ones as well");
        }
        return Remedy.of(edits);
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int afterLine(String text, int end) {
        boolean two = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return Math.min(text.length(), two ? end + 2 : end + 1);
    }

    private static boolean isBetweenTags(String text, int end, int next) {
        return text.charAt(end - 1) == '>' && text.charAt(next) == '<';
    }
}
