package org.section16.adapters.pdf.form.boxes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.section16.adapters.pdf.form.LabelFinder;
import org.section16.adapters.pdf.form.TickMarks;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Box;

/**
 * The relationship box: four check boxes made of characters, each before its label, and below them the officer's
 * title and the text for other relationships, joined by a stroke.
 */
public final class RelationshipWords {

    private static final Map<Box, String> LABELS = new EnumMap<>(Map.of(
            Box.IS_DIRECTOR, "director",
            Box.IS_TEN_PERCENT_OWNER, "owner",
            Box.IS_OFFICER, "officergivetitlebelow",
            Box.IS_OTHER, "otherspecifybelow"));

    private final Map<Box, CheckBox> boxes = new EnumMap<>(Box.class);
    private final List<Word> titles;
    private final List<Word> ruled;

    /** A label and the characters of the check box before it. */
    private record CheckBox(List<Word> label, List<Word> signs) {}

    /** Reads the words behind the label of the box, in the order of the document. */
    public RelationshipWords(List<Word> words) {
        List<Word> rest = new ArrayList<>(words);
        LABELS.forEach((box, letters) -> find(words, box, letters).ifPresent(label -> {
            CheckBox found = new CheckBox(label, TickMarks.before(words, label));
            boxes.put(box, found);
            rest.removeAll(found.label());
            rest.removeAll(found.signs());
        }));
        titles = rest.stream().filter(word -> !word.text().matches("_+")).toList();
        ruled = rest.stream().filter(word -> word.text().matches("_+")).toList();
    }

    private static Optional<List<Word>> find(List<Word> words, Box box, String letters) {
        Optional<List<Word>> label = new LabelFinder(words).find(letters);
        return box == Box.IS_TEN_PERCENT_OWNER ? label.map(owner -> withPercentage(words, owner)) : label;
    }

    /** The figure before "Owner" has no letters. */
    private static List<Word> withPercentage(List<Word> words, List<Word> owner) {
        int at = words.indexOf(owner.get(0));
        return words.subList(Math.max(0, at - 1), at + 1);
    }

    /** The labels of the check boxes. */
    static Stream<String> labels() {
        return LABELS.values().stream();
    }

    /** Puts down every check box that is there. */
    public void putTicks(Transcript transcript, Part owner) {
        transcript.known(ruled);
        boxes.forEach((box, found) -> {
            if (isTicked(box)) {
                transcript.putAs(owner, box, "X", found.signs());
            } else {
                transcript.putTick(owner, box, Optional.empty(), found.label());
            }
            transcript.known(found.signs());
            transcript.known(found.label());
        });
    }

    /** Whether a check box is ticked. */
    public boolean isTicked(Box box) {
        return Optional.ofNullable(boxes.get(box))
                .filter(found -> TickMarks.isTicked(found.signs()))
                .isPresent();
    }

    /** The title and the text for other relationships: all words that are neither labels nor check boxes. */
    public List<Word> titles() {
        return titles;
    }
}
