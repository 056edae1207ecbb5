package org.section16.adapters.transport;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.section16.application.reading.Location;
import org.section16.application.reading.Repair;

/**
 * Mends the lines that EDGAR once cut: submission texts of the years to about 2006 have none that is longer than 1,023
 * characters, and longer ones were cut there, be it within a word or a tag. A text counts as one of these if no line of
 * the submission is longer; in it every line of exactly 1,023 characters goes on in the next. Later texts are as they
 * were filed, and nothing is joined.
 */
final class HardWraps {
    /** Where a line was cut. */
    static final int LONGEST_LINE = 1023;

    private final byte[] content;
    private final List<Repair> repairs;

    private HardWraps(byte[] content, List<Repair> repairs) {
        this.content = content;
        this.repairs = repairs;
    }

    /** The XML with the lines joined. */
    byte[] content() {
        return content;
    }

    /** What was joined, if anything. */
    List<Repair> repairs() {
        return repairs;
    }

    /** Mends the XML of a form, given the longest line of its submission. */
    static HardWraps mend(byte[] xml, int longestLine) {
        if (longestLine != LONGEST_LINE) {
            return new HardWraps(xml, List.of());
        }
        ByteArrayOutputStream joined = new ByteArrayOutputStream(xml.length);
        int cuts = 0;
        int firstLine = 0;
        int line = 1;
        int from = 0;
        while (from < xml.length) {
            int newline = Bytes.indexOf(xml, from, xml.length, '\n');
            int end = newline > from && xml[newline - 1] == '\r' ? newline - 1 : newline;
            boolean cut = newline >= 0 && newline < xml.length - 1 && end - from == LONGEST_LINE;
            int next = newline < 0 ? xml.length : newline + 1;
            joined.write(xml, from, (cut ? end : next) - from);
            firstLine = cut && cuts == 0 ? line : firstLine;
            cuts += cut ? 1 : 0;
            line++;
            from = next;
        }
        return cuts == 0
                ? new HardWraps(xml, List.of())
                : new HardWraps(joined.toByteArray(), repairs(cuts, firstLine));
    }

    private static List<Repair> repairs(int cuts, int firstLine) {
        String what = cuts == 1 ? "a line that was cut" : cuts + " lines that were cut";
        return List.of(new Repair(
                what + " after " + LONGEST_LINE + " characters in the submission text, joined with what follows",
                new Location.InText(firstLine, LONGEST_LINE + 1)));
    }
}
