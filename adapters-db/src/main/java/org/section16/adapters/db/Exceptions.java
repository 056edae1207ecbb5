package org.section16.adapters.db;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.Reported;

/**
 * The boxes of one submission that no typed column can say: illegible texts, numbers of too many digits, marks where a
 * table has no column for them, characters that a database refuses. They are kept in one text, a line for each box.
 */
final class Exceptions {
    private static final String STATED = "=";
    private static final String ILLEGIBLE = "?";
    private static final String NOTED = "-";
    private static final int FIELDS = 4;

    private final Map<String, String[]> lines = new LinkedHashMap<>();

    static Exceptions none() {
        return new Exceptions();
    }

    /** Reads what {@link #text} wrote. */
    static Exceptions parse(@Nullable String text) {
        Exceptions exceptions = new Exceptions();
        if (text != null) {
            text.lines().map(line -> line.split("\t", FIELDS)).forEach(line -> exceptions.lines.put(line[0], line));
        }
        return exceptions;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    void add(String path, Reported<?> box) {
        String kind =
                box instanceof Reported.Illegible ? ILLEGIBLE : box.stated().isPresent() ? STATED : NOTED;
        lines.put(path, new String[] {path, kind, Marks.text(box.notes()), Escapes.escape(box.text())});
    }

    /** Forgets the boxes whose paths begin with a word. */
    void removeOf(String beginning) {
        lines.keySet().removeIf(path -> path.startsWith(beginning));
    }

    <T> Optional<Reported<T>> find(String path, Function<String, T> parser) {
        return Optional.ofNullable(lines.get(path)).map(line -> box(line, parser));
    }

    /** Returns the lines, or null if there is nothing to say. */
    @Nullable
    String text() {
        if (lines.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        lines.values().forEach(line -> text.append(String.join("\t", line)).append('\n'));
        return text.toString();
    }

    private static <T> Reported<T> box(String[] line, Function<String, T> parser) {
        List<FootnoteId> marks = Marks.parse(line[2]);
        String text = Escapes.unescape(line[3]);
        return switch (line[1]) {
            case STATED -> Reported.of(parser.apply(text), marks);
            case ILLEGIBLE -> Reported.illegible(text, marks);
            default -> Reported.withoutValue(marks);
        };
    }
}
