package org.section16.bootstrap.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between words. A word longer than a line stays whole. */
final class Paragraph {
    private Paragraph() {}

    /** Returns the lines of a text whose white space is taken as single spaces; one empty line for an empty text. */
    static List<String> broken(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Returns the lines of a text behind a label; the lines after the first are indented to the end of the label. */
    static List<String> labelled(String label, String text, int width) {
        List<String> lines = new ArrayList<>();
        String margin = " ".repeat(label.length());
        for (String line : broken(text, Math.max(1, width - label.length()))) {
            lines.add((lines.isEmpty() ? label : margin) + line);
        }
        return lines;
    }
}
