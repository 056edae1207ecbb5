package org.section16.adapters.pdf.form.secgov;

import java.util.List;
import org.section16.adapters.pdf.form.LabelSplit;
import org.section16.adapters.pdf.form.Letters;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.page.Word;

/** Texts that stand on the form whatever is filled in and that label no box. */
final class StandingTexts {

    /** Title, issuing authority, name and legal basis of the form, in letters; no form has all of them. */
    private static final List<String> HEAD = List.of(
            "secform",
            "unitedstatessecuritiesandexchangecommission",
            "washingtondc",
            "initialstatementofbeneficialownershipofsecurities",
            "annualstatementofchangesinbeneficialownership",
            "statementofchangesinbeneficialownership",
            "filedpursuanttosectionaofthesecuritiesexchangeactof",
            "sectionaofthepublicutilityholdingcompanyactof",
            "orsectionhoftheinvestmentcompanyactof");

    /** A text may wrap before its last figure; lines that wrap are less than this many sizes of the type apart. */
    private static final float NEXT_LINE = 1.6f;

    private final Transcript transcript;

    StandingTexts(Transcript transcript) {
        this.transcript = transcript;
    }

    /** Explains what stands above the boxes. */
    void explainHead(List<Word> words) {
        explain(words, HEAD);
    }

    /** Explains texts among words in the order of the document, with the figures and signs beside them. */
    void explain(List<Word> words, List<String> texts) {
        for (String text : texts) {
            LabelSplit.find(words, text).ifPresent(found -> transcript.known(withFigures(words, found)));
        }
    }

    private static List<Word> withFigures(List<Word> words, List<Word> found) {
        int start = words.indexOf(found.get(0));
        int end = start + found.size();
        while (start > 0 && isFigure(words.get(start - 1), words.get(start))) {
            start--;
        }
        while (end < words.size() && isFigure(words.get(end), words.get(end - 1))) {
            end++;
        }
        return words.subList(start, end);
    }

    private static boolean isFigure(Word word, Word beside) {
        boolean near = Math.abs(word.baseline() - beside.baseline()) < NEXT_LINE * beside.size();
        return near && word.page() == beside.page() && Letters.of(word.text()).isEmpty();
    }
}
