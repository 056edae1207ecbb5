package org.section16.adapters.pdf.form;

import java.util.List;
import org.section16.adapters.pdf.page.Word;

/** Turns words into running text. */
public final class Phrase {

    /** Behind these a line may break without a space, if something stands before them. */
    private static final String BREAKS_BEHIND = "-/\u2010\u2013\u2014";

    private Phrase() {}

    /** The text of words in any order: lines from the top, a space between words, none where a word was broken. */
    public static String of(List<Word> words) {
        return of(words, " ");
    }

    /** The text of words that make up a single number, date or code, which may have been broken anywhere. */
    public static String unbroken(List<Word> words) {
        return of(words, "");
    }

    private static String of(List<Word> words, String between) {
        StringBuilder text = new StringBuilder();
        for (TextLine line : TextLine.of(words)) {
            int run = 0;
            for (Word word : line.words()) {
                boolean attached = run == 0 ? endsBroken(text) : word.joined() && word.run() == run;
                if (!text.isEmpty() && !attached) {
                    text.append(run == 0 ? between : " ");
                }
                text.append(word.text());
                run = word.run();
            }
        }
        return text.toString();
    }

    private static boolean endsBroken(StringBuilder text) {
        int end = text.length() - 1;
        return end > 0
                && BREAKS_BEHIND.indexOf(text.charAt(end)) >= 0
                && Character.isLetterOrDigit(text.charAt(end - 1))
                && text.charAt(text.lastIndexOf(" ") + 1) != text.charAt(end); // "/s/" is whole
    }
}
