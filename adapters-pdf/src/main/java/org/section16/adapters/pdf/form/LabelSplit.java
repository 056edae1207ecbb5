package org.section16.adapters.pdf.form;

import java.util.List;
import java.util.Optional;
import org.section16.adapters.pdf.page.Word;

/**
 * A box's words, divided into its printed label and what was filled in.
 *
 * @param label  the words of the label with the number of the box and any star
 * @param rest  the words behind it, in reading order
 */
public record LabelSplit(List<Word> label, List<Word> rest) {

    public LabelSplit {
        label = List.copyOf(label);
        rest = List.copyOf(rest);
    }

    /**
     * Divides words that begin with one of several labels.
     *
     * @param words  of a box, in any order
     * @param labels  their letters; where one begins with another, the longer one stands first
     */
    public static Optional<LabelSplit> of(List<Word> words, List<String> labels) {
        List<Word> ordered = TextLine.inReadingOrder(words);
        if (ordered.isEmpty()) {
            return Optional.empty();
        }
        LetteredWords lettered = new LetteredWords(ordered);
        return labels.stream()
                .map(label -> lettered.endOfLabel(0, label))
                .filter(end -> end > 0)
                .findFirst()
                .map(end -> new LabelSplit(ordered.subList(0, end), ordered.subList(end, ordered.size())));
    }

    /** The first words, in the given order, that make up a label. */
    public static Optional<List<Word>> find(List<Word> words, String label) {
        return new LetteredWords(words).find(label);
    }
}
