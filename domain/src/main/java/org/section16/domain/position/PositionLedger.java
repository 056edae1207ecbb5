package org.section16.domain.position;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.section16.domain.filing.Submission;
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

        FormGroup group() {
            return FormGroup.of(form, lines);
        }

        /** Says whether this form begins with the balance that another one ends with. */
        boolean goesOnAfter(FormLines other) {
            Optional<BigDecimal> opening = group().opening();
            return !other.equals(this)
                    && opening.isPresent()
                    && opening.equals(other.group().closing());
        }
    }

    private PositionLedger() {}

    static List<Position> of(FilingHistory history, Aliases aliases) {
        boolean startKnown = history.submissions().stream()
                .anyMatch(each -> each.filing().documentType().original() == FormType.FORM_3);
        List<Position> positions = new ArrayList<>();
        HolderNames holders = HolderNames.of(history);
        byKey(history, holders, aliases).forEach((key, forms) -> {
            ChainBuilder builder = new ChainBuilder(startKnown, key);
            inOrder(forms, builder);
            int grant = 0;
            for (Chain chain : builder.chains()) {
                positions.add(new Position(key, nature(chain, holders), ++grant, chain.entries()));
            }
        });
        return positions;
    }

    /**
     * Adds the forms in the order of filing. Those filed on one day go on where others end, whatever their numbers: a
     * long list of trades is filed in several forms at once.
     */
    private static void inOrder(List<FormLines> forms, ChainBuilder builder) {
        List<FormLines> rest = new ArrayList<>(forms.stream().sorted(IN_TIME).toList());
        while (!rest.isEmpty()) {
            FormLines next = next(rest, builder);
            builder.add(next.form(), next.lines());
            rest.remove(next);
        }
    }

    private static FormLines next(List<FormLines> rest, ChainBuilder builder) {
        Optional<LocalDate> day = FilingHistory.knownOn(rest.get(0).form());
        List<FormLines> sameDay = rest.stream()
                .takeWhile(form -> FilingHistory.knownOn(form.form()).equals(day))
                .toList();
        if (sameDay.size() == 1) {
            return rest.get(0);
        }
        return sameDay.stream()
                .filter(form -> builder.continuesWith(form.group()))
                .findFirst()
                .or(() -> sameDay.stream()
                        .filter(form -> sameDay.stream().noneMatch(form::goesOnAfter))
                        .findFirst())
                .orElse(rest.get(0));
    }

    private static String nature(Chain chain, HolderNames holders) {
        PositionEntry last = chain.entries().get(chain.entries().size() - 1);
        return PositionKey.inWords(last.lines().get(last.lines().size() - 1).current(), holders);
    }

    private static Map<PositionKey, List<FormLines>> byKey(
            FilingHistory history, HolderNames holders, Aliases aliases) {
        Map<PositionKey, IdentityHashMap<Submission, FormLines>> forms = new LinkedHashMap<>();
        for (EffectiveLine line : history.effectiveLines()) {
            forms.computeIfAbsent(PositionKey.of(line.current(), holders, aliases), key -> new IdentityHashMap<>())
                    .computeIfAbsent(line.root(), root -> new FormLines(root, new ArrayList<>()))
                    .lines()
                    .add(LineAmounts.of(line));
        }
        Map<PositionKey, List<FormLines>> byKey = new LinkedHashMap<>();
        forms.forEach((key, each) -> byKey.put(key, List.copyOf(each.values())));
        return byKey;
    }
}
