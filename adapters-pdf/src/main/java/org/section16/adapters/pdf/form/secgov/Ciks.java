package org.section16.adapters.pdf.form.secgov;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.adapters.pdf.form.Sheet;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Box;

/** The CIK behind a name: sec.gov links each name to the filings of its bearer. */
final class Ciks {

    private static final Pattern CIK = Pattern.compile("[?&]CIK=(\\d{1,10})\\b", Pattern.CASE_INSENSITIVE);

    private Ciks() {}

    /** Puts down the CIK if the name carries a link with one. */
    static void put(Transcript transcript, Sheet sheet, Part part, Box box, List<Word> name) {
        name.stream()
                .flatMap(word -> behind(sheet, word).stream())
                .findFirst()
                .ifPresent(cik -> transcript.putAs(part, box, cik, name));
    }

    private static Optional<String> behind(Sheet sheet, Word word) {
        return sheet.links(word.page()).stream()
                .filter(link ->
                        link.area().contains(word.area().centreX(), word.area().centreY()))
                .map(link -> CIK.matcher(link.target()))
                .filter(Matcher::find)
                .map(match -> match.group(1))
                .findFirst();
    }
}
