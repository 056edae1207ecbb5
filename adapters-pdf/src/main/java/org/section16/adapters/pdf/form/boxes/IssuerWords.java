package org.section16.adapters.pdf.form.boxes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.section16.adapters.pdf.form.Phrase;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.page.Word;
import org.section16.domain.form.Box;

/** The name of the issuer and, in square brackets behind it, the symbol. */
public final class IssuerWords {

    private IssuerWords() {}

    /** Puts down name and symbol from the words behind the label. */
    public static void put(Transcript transcript, List<Word> words) {
        List<Word> name = name(words);
        transcript.putText(transcript.draft().issuer(), Box.ISSUER_NAME, name);
        putBracketed(transcript, Box.ISSUER_TRADING_SYMBOL, words.subList(name.size(), words.size()));
    }

    /** The name among the words behind the label. */
    public static List<Word> name(List<Word> words) {
        return words.subList(0, opensBracket(words));
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

    /** What recognition makes of a bracket that stands by itself behind the symbol. */
    private static Optional<Word> misreadBracket(List<Word> words) {
        return words.stream()
                .skip(Math.max(2, words.size() - 1L))
                .filter(Word::isRecognised)
                .filter(last -> words.get(0).text().equals("[") && last.text().matches("[IJl1|)}!]"))
                .findFirst();
    }

    private static void putBracketed(Transcript transcript, Box box, List<Word> words) {
        transcript.known(words);
        List<Word> inner = new ArrayList<>(words);
        inner.removeIf(word -> word.text().equals("[") || word.text().equals("]"));
        misreadBracket(words).ifPresent(bracket -> {
            inner.remove(bracket);
            String what = "\"" + bracket.text() + "\" was recognised at its end and taken for a bracket";
            transcript.draft().misread(transcript.draft().issuer().path(box), what);
        });
        String symbol = Phrase.of(inner).replaceFirst("^\\[\\s*", "").replaceFirst("\\s*]$", "");
        if (!symbol.isEmpty()) {
            transcript.putAs(transcript.draft().issuer(), box, symbol, inner);
        }
    }
}
