package org.section16.adapters.pdf.form.boxes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.section16.adapters.pdf.form.TextLine;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Box;

/**
 * Name and address of an owner in the table of owners: the name, one or two lines of street, and the place, each on a
 * line of its own. A line too long for the column wraps.
 */
final class OwnerLines {

    /** A name, two lines of street and a place. */
    private static final int MOST = 4;

    private final List<List<Word>> lines = new ArrayList<>();
    private final boolean doubtful;

    /**
     * Divides words.
     *
     * @param words  of the cell, in any order
     * @param name  the owner's name as another box has it; none if no other does
     */
    OwnerLines(List<Word> words, List<Word> name) {
        List<TextLine> printed = TextLine.of(words);
        int next = name.isEmpty() ? 0 : linesOf(printed, squeezed(name));
        if (next > 0) {
            lines.add(words(printed.subList(0, next)));
        }
        float right = printed.stream().map(line -> line.area().right()).reduce(0f, Math::max);
        boolean joined = false;
        int unwrapped = lines.size() + printed.size() - next;
        for (int i = next; i < printed.size(); i++) {
            boolean wraps = unwrapped > MOST && i > next && isFull(printed.get(i - 1), printed.get(i), right);
            if (wraps) {
                lines.get(lines.size() - 1).addAll(printed.get(i).words());
                unwrapped--;
                joined = true;
            } else {
                lines.add(new ArrayList<>(printed.get(i).words()));
            }
        }
        doubtful = joined || unwrapped > MOST;
    }

    /** How many lines make up a known text, or 0. */
    static int linesOf(List<TextLine> lines, String text) {
        for (int end = 1; end <= lines.size(); end++) {
            if (squeezed(words(lines.subList(0, end))).equals(text)) {
                return end;
            }
        }
        return 0;
    }

    /** Whether the first word of the line would not have fitted on the one above. */
    private static boolean isFull(TextLine above, TextLine line, float right) {
        float space = line.size() / 4;
        return above.area().right() + space + line.words().get(0).area().width() > right;
    }

    static List<Word> words(List<TextLine> lines) {
        return lines.stream().flatMap(line -> line.words().stream()).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Letters and figures only, to compare what two boxes say. */
    static String squeezed(List<Word> words) {
        return words.stream()
                .map(Word::text)
                .collect(Collectors.joining())
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toUpperCase(Locale.ROOT);
    }

    void put(Transcript transcript, Part owner) {
        int last = lines.size() - 1;
        boolean placed = last > 1 || (last == 1 && PlaceLine.isOne(lines.get(last)));
        transcript.putText(owner, Box.RPT_OWNER_NAME, last < 0 ? List.of() : lines.get(0));
        List<List<Word>> streets = last < 1 ? List.of() : lines.subList(1, placed ? last : last + 1);
        transcript.putText(owner, Box.RPT_OWNER_STREET_1, streets.isEmpty() ? List.of() : streets.get(0));
        transcript.putText(
                owner,
                Box.RPT_OWNER_STREET_2,
                streets.stream().skip(1).flatMap(List::stream).toList());
        if (placed) {
            new PlaceLine(lines.get(last)).put(transcript, owner);
        }
        if (doubtful) {
            transcript
                    .draft()
                    .doubtful(
                            owner.path(Box.RPT_OWNER_STREET_1),
                            "name and address take more lines than their parts are; which of them wrap is a guess");
        }
    }
}
