package org.section16.adapters.pdf.form.secgov;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.section16.adapters.pdf.form.LabelSplit;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.page.Rectangle;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Box;

/** The relationship of the first owner to the issuer: four check boxes, and the titles below them. */
final class RelationshipBox {

    private static final Map<Box, String> LABELS = new EnumMap<>(Map.of(
            Box.IS_DIRECTOR, "director",
            Box.IS_TEN_PERCENT_OWNER, "owner",
            Box.IS_OFFICER, "officergivetitlebelow",
            Box.IS_OTHER, "otherspecifybelow"));

    private final Transcript transcript;
    private final Part owner;

    RelationshipBox(Transcript transcript, Part owner) {
        this.transcript = transcript;
        this.owner = owner;
    }

    /** The labels of the check boxes. */
    static Stream<String> labels() {
        return LABELS.values().stream();
    }

    /**
     * Reads the box.
     *
     * @param words  without the label of the box itself, in the order of the document: side by side, the labels'
     *     lines would mix
     */
    void read(List<Word> words) {
        Ticks ticks = new Ticks(words);
        Set<Word> used = new HashSet<>();
        Map<Box, List<Word>> labels = new EnumMap<>(Box.class);
        Map<Box, Word> ticked = new EnumMap<>(Box.class);
        LABELS.forEach((box, letters) -> LabelSplit.find(words, letters).ifPresent(label -> labels.put(box, label)));
        labels.forEach((box, label) -> {
            used.addAll(label);
            before(words, label.get(0))
                    .filter(word -> word.text().equals("10%")
                            || (word.isRecognised() && word.text().matches("\\d\\S{0,3}")))
                    .ifPresent(used::add);
            Optional<Word> tick = nearest(ticks.before(label), label, labels);
            tick.ifPresent(sign -> {
                used.add(sign);
                ticked.put(box, sign);
            });
            transcript.putTick(owner, box, tick, label);
        });
        List<Word> rest = words.stream().filter(word -> !used.contains(word)).toList();
        transcript.known(used);
        putTitles(rest, labels, ticked.keySet());
    }

    private static Optional<Word> before(List<Word> words, Word word) {
        int at = words.indexOf(word);
        return at > 0 ? Optional.of(words.get(at - 1)) : Optional.empty();
    }

    /** A tick left of another label further left is that one's. */
    private static Optional<Word> nearest(Optional<Word> tick, List<Word> label, Map<Box, List<Word>> labels) {
        float left = label.get(0).area().left();
        return tick.filter(sign -> labels.values().stream()
                .map(other -> Rectangle.around(other.stream().map(Word::area).toList()))
                .noneMatch(other -> sign.area().right() <= other.left() + 1
                        && other.left() < left - 1
                        && sign.area().sharedHeight(other) > 0));
    }

    private void putTitles(List<Word> words, Map<Box, List<Word>> labels, Set<Box> ticked) {
        List<Word> officer = labels.getOrDefault(Box.IS_OFFICER, List.of());
        List<Word> other = labels.getOrDefault(Box.IS_OTHER, List.of());
        if (words.isEmpty() || officer.isEmpty() || other.isEmpty()) {
            return;
        }
        TitleRow row = new TitleRow(
                words, officer.get(0).area().left(), other.get(0).area().left(), ticked);
        row.put(transcript, owner);
    }
}
