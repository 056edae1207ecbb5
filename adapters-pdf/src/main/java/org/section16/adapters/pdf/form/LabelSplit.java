package org.section16.adapters.pdf.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.section16.adapters.pdf.page.Word;

/**
 * A box's words, divided into its printed label and what was filled in.
 *
 * @param label  the words of the label with the number of the box and any star
 * @param rest  the words behind it, in reading order
 */
public record LabelSplit(List<Word> label, List<Word> rest) {

    private static final Pattern BOX_NUMBER = Pattern.compile("\\d{1,2}[A-Za-z]?\\.?");

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
        return labels.stream()
                .map(label -> endOfLabel(ordered, 0, label))
                .filter(end -> end > 0)
                .findFirst()
                .map(end -> new LabelSplit(ordered.subList(0, end), ordered.subList(end, ordered.size())));
    }

    /** Where the label that starts at a word ends, or 0 if none starts there. */
    private static int endOfLabel(List<Word> words, int from, String label) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < words.size(); i++) {
            String text = words.get(i).text();
            if (i > from || !BOX_NUMBER.matcher(text).matches()) {
                letters.append(Letters.of(text));
            }
            if (letters.length() >= label.length()) {
                return label.contentEquals(letters) ? endOfSigns(words, i + 1) : 0;
            }
            if (!label.startsWith(letters.toString())) {
                return 0;
            }
        }
        return 0;
    }

    /** The first words, in the given order, that make up a label. */
    public static Optional<List<Word>> find(List<Word> words, String label) {
        for (int i = 0; i < words.size(); i++) {
            boolean lettered = !Letters.of(words.get(i).text()).isEmpty();
            int end = lettered ? endOfLabel(words, i, label) : 0;
            if (end > 0) {
                return Optional.of(words.subList(i, end));
            }
        }
        return Optional.empty();
    }

    /** A star or a stop set as a word of its own still belongs to the label. */
    private static int endOfSigns(List<Word> words, int from) {
        int end = from;
        while (end < words.size() && words.get(end).text().matches("[*.:)]+")) {
            end++;
        }
        return end;
    }
}
