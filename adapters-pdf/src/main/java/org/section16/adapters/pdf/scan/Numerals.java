package org.section16.adapters.pdf.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Mends what recognition makes of the numbers of boxes, tables and footnotes, which stand in known places of a line. */
final class Numerals {

    /** No line begins with a number and a comma; the number of a box or a footnote is followed by a stop. */
    private static final Pattern WITH_COMMA = Pattern.compile("\\d{1,2}[A-Z]?,");

    private static final Pattern WITHOUT_STOP = Pattern.compile("\\d{1,2}");

    /** What a 1 is taken for in some typefaces. */
    private static final Pattern ONE = Pattern.compile("[LlI|!][.,]?");

    /** What the numeral behind "Table" is taken for. */
    private static final Pattern TABLE_NUMERAL = Pattern.compile("[|lI!1fit]{1,2}");

    private static final Pattern SENTENCE = Pattern.compile("[\"\u201c(]?[A-Z$].*");

    private Numerals() {}

    /**
     * The same line.
     *
     * @param loose  whether it stands in no cell, so that a number at its beginning is that of a footnote
     */
    static List<RecognisedWord> mended(List<RecognisedWord> line, boolean loose) {
        if (line.size() < 2) {
            return line;
        }
        List<RecognisedWord> all = new ArrayList<>(line);
        RecognisedWord first = line.get(0);
        RecognisedWord second = line.get(1);
        if (WITH_COMMA.matcher(first.text()).matches()) {
            all.set(0, first.as(first.text().replace(',', '.')));
        } else if (loose && SENTENCE.matcher(second.text()).matches()) {
            all.set(0, numbered(first));
        }
        if (first.text().equals("Table") && TABLE_NUMERAL.matcher(second.text()).matches()) {
            all.set(1, second.as("I".repeat(second.text().length())));
        }
        return all;
    }

    /** A footnote without its stop, or with a letter for its 1; doubtful, as it may be a wrapped line. */
    private static RecognisedWord numbered(RecognisedWord first) {
        if (WITHOUT_STOP.matcher(first.text()).matches()) {
            return first.as(first.text() + ".").with(Math.min(TwoReadings.DOUBTFUL, first.confidence()));
        }
        return ONE.matcher(first.text()).matches()
                ? first.as("1.").with(Math.min(TwoReadings.DOUBTFUL, first.confidence()))
                : first;
    }
}
