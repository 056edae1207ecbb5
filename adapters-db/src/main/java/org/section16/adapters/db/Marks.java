package org.section16.adapters.db;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.section16.domain.form.FootnoteId;

/** Footnote marks as the SEC's data sets write them: {@code F1, F2}. */
final class Marks {
    private static final String BETWEEN = ", ";

    private Marks() {}

    static String text(List<FootnoteId> marks) {
        return marks.isEmpty() ? "" : marks.stream().map(FootnoteId::toString).collect(Collectors.joining(BETWEEN));
    }

    static List<FootnoteId> parse(@Nullable String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(BETWEEN)).map(FootnoteId::parse).toList();
    }
}
