package org.section16.domain.position;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds where the name of an entity ends, and where one begins, in the words of a footnote: names are written with
 * capitals, and legal forms end them.
 */
final class EntityName {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern MARKS_AROUND = Pattern.compile("^[\"“']+|[\"”',;:]+$");
    private static final Pattern INITIAL = Pattern.compile("[A-Z]\\.|.*\\..+|(Mr|Mrs|Ms|Dr|Jr|Sr|St|No)\\.");
    private static final Pattern FULL_STOP = Pattern.compile("(?<!\\.[A-Z]|\\b(?i:Inc|Ltd|Corp|Co|Jr|Sr))\\.$");
    /** A fund's letters, as in {@code Doe Seed B (CF)}. */
    private static final Pattern PART_OF_NAME = Pattern.compile("\\([A-Z0-9]{1,4}\\)[.,;]?");

    private static final Pattern AMOUNT = Pattern.compile("[0-9],[0-9]");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "lp", "llc", "llp", "lllp", "inc", "ltd", "limited", "corp", "co", "plc", "na", "sa", "gp", "ag", "bv",
            "nv");
    private static final Set<String> BETWEEN = Set.of("of", "and", "the", "for", "fbo", "&", "de", "van", "von");
    private static final Set<String> NO_ENTITY = Set.of("reporting", "each", "such");

    private EntityName() {}

    /** The name with which a text begins. */
    static Optional<String> atStart(String text) {
        List<String> name = new ArrayList<>();
        List<String> words = words(text);
        for (int index = 0; index < words.size() && isOfName(words.get(index)); index++) {
            name.add(words.get(index));
            if (ends(words.get(index), index + 1 < words.size() ? words.get(index + 1) : "")) {
                break;
            }
        }
        return name(name);
    }

    /** The name with which a text ends. */
    static Optional<String> atEnd(String text) {
        List<String> name = new ArrayList<>();
        List<String> words = words(text);
        String next = "";
        for (int index = words.size() - 1; index >= 0 && isOfName(words.get(index)); index--) {
            boolean last = name.isEmpty();
            if (!last && ends(words.get(index), next)) {
                break;
            }
            next = words.get(index);
            name.add(next);
        }
        Collections.reverse(name);
        return name(name);
    }

    private static List<String> words(String text) {
        String plain = text.strip();
        return plain.isEmpty() ? List.of() : List.of(SPACE.split(plain));
    }

    private static boolean isOfName(String word) {
        char first = word.charAt(0);
        return Character.isUpperCase(first)
                || (Character.isDigit(first) && !AMOUNT.matcher(word).find())
                || BETWEEN.contains(word)
                || PART_OF_NAME.matcher(word).matches();
    }

    /** A comma ends a name unless a legal form follows; a full stop, unless it is that of an initial. */
    private static boolean ends(String word, String next) {
        if (word.endsWith(",")) {
            return !isLegalForm(next);
        }
        if (isLegalForm(word) || word.endsWith(";") || word.endsWith(":")) {
            return !isLegalForm(next);
        }
        return word.endsWith(".") && !INITIAL.matcher(word).matches();
    }

    private static boolean isLegalForm(String word) {
        return LEGAL_FORMS.contains(word.toLowerCase(Locale.ROOT).replaceAll("[.,;:)]", ""));
    }

    private static Optional<String> name(List<String> words) {
        int from = 0;
        int to = words.size();
        while (from < to && BETWEEN.contains(words.get(from).toLowerCase(Locale.ROOT))) {
            from++;
        }
        while (to > from && BETWEEN.contains(words.get(to - 1))) {
            to--;
        }
        if (from == to || NO_ENTITY.contains(words.get(from).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        String name =
                MARKS_AROUND.matcher(String.join(" ", words.subList(from, to))).replaceAll("");
        return Optional.of(FULL_STOP.matcher(name).find() ? name.substring(0, name.length() - 1) : name);
    }
}
