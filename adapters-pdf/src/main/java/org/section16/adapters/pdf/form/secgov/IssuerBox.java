package org.section16.adapters.pdf.form.secgov;

import java.util.ArrayList;
import java.util.List;
import org.section16.adapters.pdf.form.Phrase;
import org.section16.adapters.pdf.form.Sheet;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Box;

/** The name of the issuer and, in square brackets behind it, the symbol. */
final class IssuerBox {

    private final Transcript transcript;
    private final Sheet sheet;

    IssuerBox(Transcript transcript, Sheet sheet) {
        this.transcript = transcript;
        this.sheet = sheet;
    }

    /** Reads what stands behind the label, in reading order. */
    void read(List<Word> words) {
        Part issuer = transcript.draft().issuer();
        int bracket = opensBracket(words);
        List<Word> name = words.subList(0, bracket);
        Ciks.put(transcript, sheet, issuer, Box.ISSUER_CIK, name);
        transcript.putText(issuer, Box.ISSUER_NAME, name);
        putBracketed(issuer, Box.ISSUER_TRADING_SYMBOL, words.subList(bracket, words.size()));
    }

    /** Reads a symbol that has a box of its own. */
    void readForeignSymbol(List<Word> words) {
        putBracketed(transcript.draft().issuer(), Box.ISSUER_FOREIGN_TRADING_SYMBOL, words);
    }

    /** Where the last bracket opens: names can hold brackets, too. */
    private static int opensBracket(List<Word> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (words.get(i).text().startsWith("[")) {
                return i;
            }
        }
        return words.size();
    }

    private void putBracketed(Part issuer, Box box, List<Word> words) {
        transcript.known(words);
        List<Word> inner = new ArrayList<>(words);
        inner.removeIf(word -> word.text().equals("[") || word.text().equals("]"));
        String symbol = Phrase.of(inner).replaceFirst("^\\[\\s*", "").replaceFirst("\\s*]$", "");
        if (!symbol.isEmpty()) {
            transcript.putAs(issuer, box, symbol, inner);
        }
    }
}
