package org.section16.adapters.pdf.form.secgov;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.section16.adapters.pdf.page.Word;

/**
 * City, state and postal code: three columns without lines between them, above three small labels.
 *
 * <p>Each is a cell of its own, so its lines begin at one x. The labels stand in a table of their own, whose columns
 * can be a little off; where fewer than three columns are filled, they tell which.
 */
final class AddressColumns {

    /** The lines of one column begin at one x, give or take the space left of a letter. */
    private static final float SAME_COLUMN = 3f;

    private static final List<String> LABELS = List.of("(City)", "(State)", "(Zip");

    private final List<List<Word>> columns = new ArrayList<>(List.of(List.of(), List.of(), List.of()));

    AddressColumns(List<Word> words, List<Word> labels) {
        List<Float> edges = LABELS.stream().map(label -> leftOf(label, labels)).toList();
        List<List<Word>> found = byLeftEdge(words, edges);
        int next = 0;
        for (int i = 0; i < found.size(); i++) {
            int stillToCome = Math.min(found.size() - i - 1, 2);
            int at = Math.min(next, 2);
            for (int other = at + 1; other <= 2 - stillToCome; other++) {
                float left = left(found.get(i));
                if (Math.abs(left - edges.get(other)) < Math.abs(left - edges.get(at))) {
                    at = other;
                }
            }
            List<Word> column = new ArrayList<>(columns.get(at));
            column.addAll(found.get(i));
            columns.set(at, column);
            next = at + 1;
        }
    }

    List<Word> city() {
        return columns.get(0);
    }

    List<Word> state() {
        return columns.get(1);
    }

    List<Word> zip() {
        return columns.get(2);
    }

    /** Words grouped by where their run begins, from the left. */
    private static List<List<Word>> byLeftEdge(List<Word> words, List<Float> edges) {
        List<List<Word>> columns = new ArrayList<>();
        for (List<Word> run : runs(words, edges)) {
            if (!columns.isEmpty() && left(run) - left(columns.get(columns.size() - 1)) < SAME_COLUMN) {
                columns.get(columns.size() - 1).addAll(run);
            } else {
                columns.add(new ArrayList<>(run));
            }
        }
        return columns;
    }

    private static List<List<Word>> runs(List<Word> words, List<Float> edges) {
        List<List<Word>> runs = new ArrayList<>();
        Optional<Word> before = Optional.empty();
        for (Word word : words) {
            if (before.filter(last -> last.run() == word.run() && !beginsColumn(word, edges))
                    .isEmpty()) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(word);
            before = Optional.of(word);
        }
        runs.sort(Comparator.comparing(AddressColumns::left));
        return runs;
    }

    /** What columns stand so close together, recognition may take for one text; a label begins where its column does. */
    private static boolean beginsColumn(Word word, List<Float> edges) {
        return word.isRecognised()
                && edges.stream().skip(1).anyMatch(edge -> Math.abs(word.area().left() - edge) < SAME_COLUMN);
    }

    private static float left(List<Word> words) {
        return (float)
                words.stream().mapToDouble(word -> word.area().left()).min().orElseThrow();
    }

    private static float leftOf(String label, List<Word> labels) {
        Predicate<Word> named = word -> word.text().startsWith(label);
        return labels.stream()
                .filter(named)
                .map(word -> word.area().left())
                .findFirst()
                .orElse(0f);
    }
}
