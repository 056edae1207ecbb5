package org.section16.adapters.pdf.form.boxes;

import java.util.List;
import java.util.regex.Pattern;
import org.section16.adapters.pdf.form.Phrase;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Box;

/**
 * A line {@code CITY, ST ZIP}: EDGAR's code of the state or country stands behind the last comma, the postal code
 * behind that. Without a state the line is {@code CITY ZIP}.
 */
final class PlaceLine {

    private static final Pattern STATE = Pattern.compile("[A-Z0-9]{2}");
    private static final Pattern AMERICAN_ZIP = Pattern.compile("\\d{5}(?:-?\\d{4})?");

    private final List<Word> city;
    private final List<Word> state;
    private final List<Word> zip;

    PlaceLine(List<Word> words) {
        int comma = stateComma(words);
        int cityEnd = comma >= 0 ? comma + 1 : firstNumber(words);
        int stateEnd = comma >= 0 ? comma + 2 : cityEnd;
        city = words.subList(0, cityEnd);
        state = words.subList(cityEnd, stateEnd);
        zip = words.subList(stateEnd, words.size());
    }

    /** Whether a line looks like one. */
    static boolean isOne(List<Word> words) {
        return stateComma(words) >= 0
                || (words.size() > 1
                        && AMERICAN_ZIP
                                .matcher(words.get(words.size() - 1).text())
                                .matches());
    }

    void put(Transcript transcript, Part owner) {
        if (!city.isEmpty()) {
            transcript.putAs(owner, Box.RPT_OWNER_CITY, Phrase.of(city).replaceFirst(",$", ""), city);
        }
        transcript.putText(owner, Box.RPT_OWNER_STATE, state);
        transcript.putText(owner, Box.RPT_OWNER_ZIP_CODE, zip);
        if (state.isEmpty()
                && !zip.isEmpty()
                && !AMERICAN_ZIP.matcher(Phrase.of(zip)).matches()) {
            transcript
                    .draft()
                    .doubtful(
                            owner.path(Box.RPT_OWNER_ZIP_CODE),
                            "the page sets city and postal code without anything between them; \"" + Phrase.of(city)
                                    + "\" is taken for the city because what follows begins with a figure");
        }
    }

    /** The last comma with a code of two characters behind it, or -1. */
    private static int stateComma(List<Word> words) {
        for (int i = words.size() - 2; i >= 0; i--) {
            if (words.get(i).text().endsWith(",")
                    && STATE.matcher(words.get(i + 1).text()).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** Where the first word with a figure in it stands, behind the first word. */
    private static int firstNumber(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).text().matches(".*\\d.*")) {
                return i;
            }
        }
        return words.size();
    }
}
