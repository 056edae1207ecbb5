package org.section16.adapters.pdf.form.boxes;

import java.util.ArrayList;
import java.util.List;
import org.section16.adapters.pdf.form.Phrase;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Box;

/** The name of the issuer and, in square brackets behind it, the symbol. */
public final class IssuerWords {

    private IssuerWords() {}

    /** Puts down name and symbol from the words behind the label. */
    public static void put(Transcript transcript, List<Word> words) {
        Part issuer = transcript.draft().issuer();
        int bracket = opensBracket(words);
        transcript.putText(issuer, Box.ISSUER_NAME, words.subList(0, bracket));
        putBracketed(transcript, Box.ISSUER_TRADING_SYMBOL, words.subList(bracket, words.size()));
    }

    /** Puts down a symbol that has a box of its own, in brackets or not. */
    public static void putForeignSymbol(Transcript transcript, List<Word> words) {
        putBracketed(transcript, Box.ISSUER_FOREIGN_TRADING_SYMBOL, words);
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

    private static void putBracketed(Transcript transcript, Box box, List<Word> words) {
        transcript.known(words);
        List<Word> inner = new ArrayList<>(words);
        inner.removeIf(word -> word.text().equals("[") || word.text().equals("]"));
        String symbol = Phrase.of(inner).replaceFirst("^\\[\\s*", "").replaceFirst("\\s*]$", "");
        if (!symbol.isEmpty()) {
            transcript.putAs(transcript.draft().issuer(), box, symbol, inner);
        }
    }
}
