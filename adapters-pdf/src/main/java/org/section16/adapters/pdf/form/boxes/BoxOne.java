package org.section16.adapters.pdf.form.boxes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.section16.adapters.pdf.form.Letters;
import org.section16.adapters.pdf.form.Phrase;
import org.section16.adapters.pdf.form.TextLine;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Box;

/** Box 1: name, street, place and, since 2026, country, each above its small labels. */
public final class BoxOne {

    /** The small labels in letters, and what comes behind the last of them. */
    private static final List<String> BELOW_NAME = List.of("last", "first", "middle");

    private static final List<String> BELOW_STREET = List.of("street");
    private static final List<String> BELOW_PLACE =
            List.of("city", "state", "zip", "zippostalcode", "zippostal", "code");
    private static final List<String> COLUMNS = List.of("city", "state", "zip", "zippostalcode", "zippostal");
    private static final List<String> BELOW_COUNTRY = List.of("country");

    private final List<Word> name = new ArrayList<>();
    private final List<Word> street = new ArrayList<>();
    private final List<Word> place = new ArrayList<>();
    private final List<Word> country = new ArrayList<>();
    private final List<Word> labels = new ArrayList<>();

    /** Divides the words behind the label of the box, in the order in which they read. */
    public BoxOne(List<Word> words) {
        List<Word> part = name;
        for (Word word : words) {
            if (is(BELOW_NAME, word)) {
                part = street;
                labels.add(word);
            } else if (is(BELOW_STREET, word)) {
                part = place;
                labels.add(word);
            } else if (is(BELOW_PLACE, word)) {
                part = country;
                labels.add(word);
            } else if (is(BELOW_COUNTRY, word)) {
                labels.add(word);
            } else {
                part.add(word);
            }
        }
    }

    /** Whether a cell without the label of the box holds a part of it. */
    static boolean hasPart(List<Word> cell) {
        return cell.stream()
                .anyMatch(word -> Stream.of(BELOW_NAME, BELOW_STREET, BELOW_PLACE, BELOW_COUNTRY)
                        .anyMatch(labels -> is(labels, word)));
    }

    /** Whether a word is one of some small labels, which stand in brackets; recognition may misread one of the two. */
    public static boolean is(List<String> labels, Word word) {
        boolean bracketed = word.text().startsWith("(") || word.text().endsWith(")");
        return bracketed && labels.contains(Letters.of(word.text()));
    }

    public List<Word> name() {
        return name;
    }

    public List<Word> street() {
        return street;
    }

    public List<Word> place() {
        return place;
    }

    public List<Word> country() {
        return country;
    }

    /** Whether the country has a line of its own, and the parts of the place have columns: so it is since 2026. */
    boolean hasColumns() {
        return labels.stream().anyMatch(label -> is(BELOW_COUNTRY, label));
    }

    /** The words of the place in the column of a small label: the one that the words begin nearest to. */
    List<Word> column(String label) {
        List<Word> heads = labels.stream().filter(word -> is(COLUMNS, word)).toList();
        return place.stream()
                .filter(word -> heads.stream()
                        .min(Comparator.comparing(head -> distance(word, head)))
                        .filter(head -> Letters.of(head.text()).startsWith(label))
                        .isPresent())
                .toList();
    }

    private float distance(Word word, Word head) {
        float left = place.stream()
                .filter(other -> other.run() == word.run())
                .map(other -> other.area().left())
                .min(Comparator.naturalOrder())
                .orElse(word.area().left());
        return Math.abs(left - head.area().left());
    }

    /** Puts down an owner that no table lists. */
    void put(Transcript transcript, Part owner) {
        transcript.putText(owner, Box.RPT_OWNER_NAME, name);
        List<TextLine> lines = TextLine.of(street);
        transcript.putText(
                owner,
                Box.RPT_OWNER_STREET_1,
                lines.isEmpty() ? List.of() : lines.get(0).words());
        transcript.putText(
                owner,
                Box.RPT_OWNER_STREET_2,
                lines.stream().skip(1).flatMap(line -> line.words().stream()).toList());
        boolean oneLine = place.stream().mapToInt(Word::run).distinct().count() == 1;
        if (oneLine && PlaceLine.isOne(place)) {
            new PlaceLine(place).put(transcript, owner);
        } else {
            boolean abroad = !country.isEmpty() && !Phrase.of(country).equalsIgnoreCase("UNITED STATES");
            transcript.putText(owner, Box.RPT_OWNER_CITY, column("city"));
            transcript.putText(
                    owner, abroad ? Box.RPT_OWNER_NON_US_STATE_TERRITORY : Box.RPT_OWNER_STATE, column("state"));
            transcript.putText(owner, Box.RPT_OWNER_ZIP_CODE, column("zip"));
        }
        transcript.putText(owner, Box.RPT_OWNER_COUNTRY, country);
    }

    /** The small labels. */
    public List<Word> labels() {
        return labels;
    }

    /** Name and address, without the labels. */
    public List<Word> content() {
        return Stream.of(name, street, place, country).flatMap(List::stream).toList();
    }
}
