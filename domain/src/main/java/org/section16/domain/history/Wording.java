package org.section16.domain.history;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.section16.domain.filing.Line;

/**
 * Titles and natures of ownership in a form in which filers' habits no longer differ: case, punctuation, par values and
 * the like. What remains different can be the same all the same; aliases say so.
 */
public final class Wording {
    private static final Pattern PAR_VALUE =
            Pattern.compile("\\(?,? *\\$?[0-9.]* *par value *(of)? *\\$?[0-9.]*( *per share)?\\)?|\\bno par value\\b");
    private static final Pattern PUNCTUATION = Pattern.compile("[^a-z0-9]+");
    private static final Pattern LEADING =
            Pattern.compile("^(held |owned |shares held |indirectly )*(by |through |in )?(a |the |an |my |his |her )?");
    private static final Pattern TRAILING = Pattern.compile("( footnotes?( [0-9]+)*| see| fn( [0-9]+)*)+$");

    private static final Map<String, String> SAME = Map.of(
            "common shares", "common stock",
            "common share", "common stock",
            "common", "common stock",
            "ordinary share", "ordinary shares",
            "restricted stock unit", "restricted stock units",
            "rsu", "restricted stock units",
            "rsus", "restricted stock units");

    private Wording() {}

    /**
     * Returns the title of a line's security.
     *
     * @param line the line
     * @return the title in normal form, empty if there is none
     */
    public static String title(Line line) {
        return title(line.securityTitle().text());
    }

    /**
     * Puts a title of a security into normal form.
     *
     * @param text the filer's words
     * @return the title in lower case, without punctuation and par value; classes stay apart
     */
    public static String title(String text) {
        String plain = PAR_VALUE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String words = PUNCTUATION.matcher(plain).replaceAll(" ").strip();
        return SAME.getOrDefault(words, words);
    }

    /**
     * Returns the nature of a line's ownership.
     *
     * @param line the line
     * @return empty for direct ownership, else the nature in normal form
     */
    public static String nature(Line line) {
        return nature(line.ownershipNature().natureOfOwnership().text());
    }

    /**
     * Puts a nature of ownership into normal form.
     *
     * @param text the filer's words, such as {@code By Spouse}
     * @return the nature in lower case, without punctuation, {@code by} and references to footnotes
     */
    public static String nature(String text) {
        String words = PUNCTUATION
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return TRAILING.matcher(LEADING.matcher(words).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }
}
