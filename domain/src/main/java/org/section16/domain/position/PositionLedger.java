package org.section16.domain.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.Area;
import org.section16.domain.form.FormType;
import org.section16.domain.history.EffectiveLine;
import org.section16.domain.history.FilingHistory;
import org.section16.domain.identity.AccessionNumber;

/** The positions of one history, with breaks that are not explained yet. */
final class PositionLedger {
    /** A form states what is held when it is filed, also where its transactions are older than those of others. */
    private static final Comparator<FormLines> IN_TIME = Comparator.comparing(
                    (FormLines form) -> FilingHistory.knownOn(form.form()).orElse(LocalDate.MAX))
            .thenComparing(FormLines::day)
            .thenComparing(form ->
                    form.form().accessionNumber().map(AccessionNumber::dashed).orElse(""));

    /** The lines of one form about one key. */
    private record FormLines(Submission form, List<LineAmounts> lines) {
        LocalDate day() {
            return lines.stream()
                    .flatMap(line -> line.day().stream())
                    .min(LocalDate::compareTo)
                    .orElse(LocalDate.MAX);
        }
    }

    private PositionLedger() {}

    static List<Position> of(FilingHistory history, Aliases aliases) {
        boolean startKnown = history.submissions().stream()
                .anyMatch(each -> each.filing().documentType().original() == FormType.FORM_3);
        List<Position> positions = new ArrayList<>();
        byKey(history, aliases).forEach((key, forms) -> {
            ChainBuilder builder = new ChainBuilder(startKnown, key.table() == Area.TABLE_II);
            forms.stream().sorted(IN_TIME).forEach(form -> builder.add(form.form(), form.lines()));
            int grant = 0;
            for (Chain chain : builder.chains()) {
                positions.add(new Position(key, ++grant, chain.entries()));
            }
        });
        return positions;
    }

    private static Map<PositionKey, List<FormLines>> byKey(FilingHistory history, Aliases aliases) {
        Map<PositionKey, IdentityHashMap<Submission, FormLines>> forms = new LinkedHashMap<>();
        for (EffectiveLine line : history.effectiveLines()) {
            forms.computeIfAbsent(PositionKey.of(line.current(), aliases), key -> new IdentityHashMap<>())
                    .computeIfAbsent(line.root(), root -> new FormLines(root, new ArrayList<>()))
                    .lines()
                    .add(LineAmounts.of(line));
        }
        Map<PositionKey, List<FormLines>> byKey = new LinkedHashMap<>();
        forms.forEach((key, each) -> byKey.put(key, List.copyOf(each.values())));
        return byKey;
    }
}
