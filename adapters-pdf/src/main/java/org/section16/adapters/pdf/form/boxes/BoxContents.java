package org.section16.adapters.pdf.form.boxes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.section16.adapters.pdf.form.LabelSplit;
import org.section16.adapters.pdf.page.Word;

/**
 * What was filled into each numbered box. A cell may hold several boxes, one label and content after the other, and
 * a box several cells, of which the first holds the label.
 */
public final class BoxContents {

    private final Map<NumberedBox, List<String>> labels;
    private final Map<NumberedBox, LabelSplit> found = new EnumMap<>(NumberedBox.class);
    private final List<List<Word>> unlabelled = new ArrayList<>();

    /** A label in a cell, by the positions of its first word and of the first word behind it. */
    private record Place(NumberedBox box, int from, int to) {}

    /**
     * Divides cells.
     *
     * @param cells  the words of each, in the order in which they read
     * @param labels  the letters of each label, the longer ones first
     */
    public BoxContents(List<List<Word>> cells, Map<NumberedBox, List<String>> labels) {
        this.labels = labels;
        cells.forEach(this::divide);
    }

    /** Label and content of a box; empty if it is not on the page. */
    public Optional<LabelSplit> of(NumberedBox box) {
        return Optional.ofNullable(found.get(box));
    }

    /** The words of a box behind its label; none if it is not on the page. */
    public List<Word> contentOf(NumberedBox box) {
        return of(box).map(LabelSplit::rest).orElse(List.of());
    }

    /** The words of each cell without a label, or of what stands above one, in order. */
    public List<List<Word>> unlabelled() {
        return unlabelled;
    }

    private void divide(List<Word> words) {
        List<Place> places = new ArrayList<>();
        labels.forEach((box, texts) -> {
            if (!found.containsKey(box)) {
                texts.stream()
                        .flatMap(text -> LabelSplit.find(words, text).stream())
                        .findFirst()
                        .ifPresent(label -> places.add(place(box, words, label)));
            }
        });
        places.sort(Comparator.comparing(Place::from));
        unlabelled.add(
                words.subList(0, places.isEmpty() ? words.size() : places.get(0).from()));
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            int end = i + 1 < places.size() ? places.get(i + 1).from() : words.size();
            found.put(
                    place.box(),
                    new LabelSplit(words.subList(place.from(), place.to()), words.subList(place.to(), end)));
        }
    }

    /** The number of the box and a star are no letters, but belong to the label. */
    private static Place place(NumberedBox box, List<Word> words, List<Word> label) {
        int from = words.indexOf(label.get(0));
        int to = words.indexOf(label.get(label.size() - 1)) + 1;
        if (from > 0 && words.get(from - 1).text().matches("\\d{1,2}[a-z]?\\.?")) {
            from--;
        }
        while (to < words.size() && words.get(to).text().matches("[*.:]+")) {
            to++;
        }
        return new Place(box, from, to);
    }
}
