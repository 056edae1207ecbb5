package org.section16.adapters.pdf.form.boxes;

import java.util.ArrayList;
import java.util.List;
import org.section16.adapters.pdf.form.Phrase;
import org.section16.adapters.pdf.form.TextLine;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Box;
import org.section16.domain.party.EdgarPlace;

/**
 * Name and address of an owner in the table of owners since March 2026: name, one or two lines of street, city, state
 * or territory, postal code and country, each on a line of its own, and each but the last left out if there is none.
 * Read from the end: a postal code has a figure in it, a state of the United States has a name that is known.
 */
final class WorldLines {

    private static final String HOME = "UNITED STATES";

    private final List<List<Word>> lines = new ArrayList<>();
    private final Transcript transcript;
    private final Part owner;

    private WorldLines(Transcript transcript, Part owner, List<Word> words) {
        this.transcript = transcript;
        this.owner = owner;
        TextLine.of(words).forEach(line -> lines.add(line.words()));
    }

    /** Puts down the words of a cell. */
    static void put(Transcript transcript, Part owner, List<Word> words) {
        new WorldLines(transcript, owner, words).put();
    }

    /** Puts down the words of the first owner's cell, of which box 1 tells apart what the cell only lists. */
    static void put(Transcript transcript, Part owner, List<Word> words, BoxOne one) {
        List<TextLine> lines = TextLine.of(words);
        int name = OwnerLines.linesOf(lines, OwnerLines.squeezed(one.name()));
        List<TextLine> rest = lines.subList(name, lines.size());
        int streets = OwnerLines.linesOf(rest, OwnerLines.squeezed(one.street()));
        transcript.putText(owner, Box.RPT_OWNER_NAME, one.name());
        transcript.putText(owner, Box.RPT_OWNER_STREET_1, OwnerLines.words(rest.subList(0, Math.min(1, streets))));
        transcript.putText(
                owner, Box.RPT_OWNER_STREET_2, OwnerLines.words(rest.subList(Math.min(1, streets), streets)));
        transcript.putText(owner, Box.RPT_OWNER_CITY, one.column("city"));
        transcript.putText(owner, stateBox(one.country()), one.column("state"));
        transcript.putText(owner, Box.RPT_OWNER_ZIP_CODE, one.column("zip"));
        transcript.putText(owner, Box.RPT_OWNER_COUNTRY, one.country());
        if (OwnerLines.squeezed(one.content()).equals(OwnerLines.squeezed(words))) {
            transcript.known(words);
        }
    }

    private static Box stateBox(List<Word> country) {
        return Phrase.of(country).equalsIgnoreCase(HOME) ? Box.RPT_OWNER_STATE : Box.RPT_OWNER_NON_US_STATE_TERRITORY;
    }

    private void put() {
        transcript.putText(owner, Box.RPT_OWNER_NAME, lines.isEmpty() ? List.of() : lines.remove(0));
        List<Word> country = removeLast();
        transcript.putText(owner, Box.RPT_OWNER_COUNTRY, country);
        if (!lines.isEmpty() && Phrase.of(lines.get(lines.size() - 1)).matches(".*\\d.*")) {
            transcript.putText(owner, Box.RPT_OWNER_ZIP_CODE, removeLast());
        }
        if (hasState(country)) {
            transcript.putText(owner, stateBox(country), removeLast());
        }
        transcript.putText(owner, Box.RPT_OWNER_CITY, removeLast());
        transcript.putText(owner, Box.RPT_OWNER_STREET_1, lines.isEmpty() ? List.of() : lines.remove(0));
        transcript.putText(
                owner,
                Box.RPT_OWNER_STREET_2,
                lines.stream().flatMap(List::stream).toList());
    }

    private List<Word> removeLast() {
        return lines.isEmpty() ? List.of() : lines.remove(lines.size() - 1);
    }

    /** Of two lines of street, city and territory one may be missing abroad, and nothing tells which. */
    private boolean hasState(List<Word> country) {
        boolean home = stateBox(country) == Box.RPT_OWNER_STATE;
        if (!home && lines.size() == 3) {
            transcript
                    .draft()
                    .doubtful(
                            owner.path(Box.RPT_OWNER_CITY),
                            "the address has a line that may be a second line of street or a territory");
        }
        return home
                ? !lines.isEmpty()
                        && EdgarPlace.stateNamed(Phrase.of(lines.get(lines.size() - 1)))
                                .isPresent()
                : lines.size() > 3;
    }
}
