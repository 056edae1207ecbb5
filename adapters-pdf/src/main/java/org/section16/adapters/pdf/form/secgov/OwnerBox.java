package org.section16.adapters.pdf.form.secgov;

import java.util.ArrayList;
import java.util.List;
import org.section16.adapters.pdf.form.LabelSplit;
import org.section16.adapters.pdf.form.LineSpacing;
import org.section16.adapters.pdf.form.Phrase;
import org.section16.adapters.pdf.form.Sheet;
import org.section16.adapters.pdf.form.TextLine;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.form.boxes.BoxOne;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Box;

/**
 * Box 1: name and address of an owner, each part above its small label: {@code (Last)}, {@code (Street)}, {@code
 * (City)} and, since 2026, {@code (Country)}.
 */
final class OwnerBox {

    /** The small labels, in letters. */
    private static final List<String> NAME_PARTS = List.of("last", "first", "middle");

    private static final List<String> STREET = List.of("street");
    private static final List<String> CITY = List.of("city");
    private static final List<String> COUNTRY = List.of("country");

    private final List<Word> label;
    private final List<Word> name = new ArrayList<>();
    private final List<Word> street = new ArrayList<>();
    private final List<Word> place = new ArrayList<>();
    private final List<Word> placeLabels = new ArrayList<>();
    private final List<Word> country = new ArrayList<>();
    private final List<Word> otherLabels = new ArrayList<>();

    /** Divides a box that begins with the label of box 1. */
    OwnerBox(List<Word> words) {
        LabelSplit split = LabelSplit.of(words, List.of(Labels.OWNER))
                .orElseThrow(() -> new IllegalArgumentException("Expected box 1, got " + Phrase.of(words)));
        label = split.label();
        List<Word> part = name;
        for (Word word : split.rest()) {
            if (BoxOne.is(NAME_PARTS, word)) {
                part = street;
                otherLabels.add(word);
            } else if (BoxOne.is(STREET, word)) {
                part = place;
                otherLabels.add(word);
            } else if (BoxOne.is(CITY, word)) {
                part = placeLabels;
                placeLabels.add(word);
            } else if (BoxOne.is(COUNTRY, word)) {
                otherLabels.add(word);
            } else if (part == placeLabels && !isBracketed(word)) {
                country.add(word);
            } else {
                part.add(word);
            }
        }
    }

    private static boolean isBracketed(Word word) {
        return word.text().startsWith("(") || word.text().endsWith(")");
    }

    /** The name, with which an owner is repeated on joint filings. */
    String name() {
        return Phrase.of(name);
    }

    void put(Transcript transcript, Sheet sheet, Part owner) {
        known(transcript);
        Ciks.put(transcript, sheet, owner, Box.RPT_OWNER_CIK, name);
        transcript.putText(owner, Box.RPT_OWNER_NAME, name);
        putStreets(transcript, owner);
        AddressColumns columns = new AddressColumns(place, placeLabels);
        transcript.putText(owner, Box.RPT_OWNER_CITY, columns.city());
        transcript.putText(
                owner, isAbroad() ? Box.RPT_OWNER_NON_US_STATE_TERRITORY : Box.RPT_OWNER_STATE, columns.state());
        transcript.putText(owner, Box.RPT_OWNER_ZIP_CODE, columns.zip());
        transcript.putText(owner, Box.RPT_OWNER_COUNTRY, country);
    }

    /** Notes that everything here has been read elsewhere. */
    void repeated(Transcript transcript) {
        known(transcript);
        List.of(name, street, place, country).forEach(transcript::known);
    }

    private void known(Transcript transcript) {
        transcript.known(label);
        transcript.known(otherLabels);
        transcript.known(placeLabels);
    }

    /** Since 2026 a country is printed, and the state of a foreign one has a box of its own. */
    private boolean isAbroad() {
        return !country.isEmpty() && !Phrase.of(country).equalsIgnoreCase("UNITED STATES");
    }

    private void putStreets(Transcript transcript, Part owner) {
        List<TextLine> lines = TextLine.of(street);
        LineSpacing spacing = LineSpacing.of(lines);
        int second = 1;
        while (second < lines.size() && spacing.wraps(lines.get(second - 1), lines.get(second))) {
            second++;
        }
        second = Math.min(second, lines.size());
        transcript.putText(owner, Box.RPT_OWNER_STREET_1, words(lines.subList(0, second)));
        transcript.putText(owner, Box.RPT_OWNER_STREET_2, words(lines.subList(second, lines.size())));
    }

    private static List<Word> words(List<TextLine> lines) {
        return lines.stream().flatMap(line -> line.words().stream()).toList();
    }
}
