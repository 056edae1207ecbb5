package org.section16.adapters.pdf.form.boxes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.section16.adapters.pdf.form.Phrase;
import org.section16.adapters.pdf.form.TickMarks;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.form.table.Column;
import org.section16.adapters.pdf.form.table.TableLabels;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.Entry;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;

/**
 * The table of owners below the others: name and address, ticks for directors and ten-percent owners, and the very
 * title or text for officers and others.
 *
 * <p>Box 1 and the relationship box describe the first owner once more. An officer without a title shows there only.
 */
public final class OwnersTable {

    /** How the table is headed. */
    /** How the head of its first column begins, in letters. The page of sec.gov has no such table. */
    public static final String HEAD = "reportingownernameaddress";

    public static final TableLabels LABELS = new TableLabels(
            "",
            List.of(
                    Column.headed(HEAD, Box.RPT_OWNER_NAME),
                    Column.under("relationships", "director", Box.IS_DIRECTOR),
                    Column.under("relationships", "owner", Box.IS_TEN_PERCENT_OWNER),
                    Column.under("relationships", "officer", Box.OFFICER_TITLE),
                    Column.under("relationships", "other", Box.OTHER_TEXT)));

    private final Transcript transcript;
    private final BoxOne boxOne;
    private final RelationshipWords relationship;

    /** Knows what the boxes above the tables say about the first owner. */
    public OwnersTable(Transcript transcript, BoxOne boxOne, RelationshipWords relationship) {
        this.transcript = transcript;
        this.boxOne = boxOne;
        this.relationship = relationship;
    }

    /** Puts down the owners of all rows; if there is none, the one of box 1. */
    public void put(List<Map<Column, List<Word>>> rows) {
        if (rows.isEmpty()) {
            putBoxOne();
            transcript
                    .draft()
                    .doubtful(
                            transcript.draft().parts(Area.OWNER).get(0).path(Box.RPT_OWNER_NAME),
                            "the table of owners is missing; there may be more of them than this one");
            return;
        }
        transcript.known(boxOne.labels());
        putFirst(rows.get(0));
        for (Map<Column, List<Word>> row : rows.subList(1, rows.size())) {
            Part owner = transcript.draft().next(Area.OWNER);
            putLines(owner, in(row, Box.RPT_OWNER_NAME));
            putRelationship(owner, row);
        }
    }

    /** What the boxes above the tables repeat is known; what differs there is left over and so reported. */
    private void putFirst(Map<Column, List<Word>> row) {
        Part owner = transcript.draft().next(Area.OWNER);
        if (boxOne.hasColumns()) {
            WorldLines.put(transcript, owner, in(row, Box.RPT_OWNER_NAME), boxOne);
        } else {
            new OwnerLines(in(row, Box.RPT_OWNER_NAME), boxOne.name()).put(transcript, owner);
        }
        relationship.putTicks(transcript, owner);
        putRelationship(owner, row);
        if (OwnerLines.squeezed(boxOne.content()).equals(OwnerLines.squeezed(in(row, Box.RPT_OWNER_NAME)))) {
            transcript.known(boxOne.content());
        }
        List<Word> titles = Stream.concat(in(row, Box.OFFICER_TITLE).stream(), in(row, Box.OTHER_TEXT).stream())
                .toList();
        if (OwnerLines.squeezed(relationship.titles()).equals(OwnerLines.squeezed(titles))) {
            transcript.known(relationship.titles());
        } else if (!relationship.titles().isEmpty()) {
            Box box = in(row, Box.OFFICER_TITLE).isEmpty() ? Box.OTHER_TEXT : Box.OFFICER_TITLE;
            transcript
                    .draft()
                    .doubtful(
                            owner.path(box),
                            "the relationship box says \"" + Phrase.of(relationship.titles())
                                    + "\"; the table of owners is taken");
        }
    }

    private void putLines(Part owner, List<Word> words) {
        if (boxOne.hasColumns()) {
            WorldLines.put(transcript, owner, words);
        } else {
            new OwnerLines(words, List.of()).put(transcript, owner);
        }
    }

    /** Puts down the one owner that box 1 and the relationship box describe. */
    public void putBoxOne() {
        transcript.known(boxOne.labels());
        Part owner = transcript.draft().next(Area.OWNER);
        boxOne.put(transcript, owner);
        relationship.putTicks(transcript, owner);
        boolean officer = relationship.isTicked(Box.IS_OFFICER);
        boolean other = relationship.isTicked(Box.IS_OTHER);
        transcript.putText(owner, other && !officer ? Box.OTHER_TEXT : Box.OFFICER_TITLE, relationship.titles());
        if (officer && other) {
            transcript
                    .draft()
                    .doubtful(
                            owner.path(Box.OFFICER_TITLE),
                            "the box has one line for the officer's title and the text for Other; a part of this may be"
                                    + " the latter");
        }
    }

    private void putRelationship(Part owner, Map<Column, List<Word>> row) {
        putTick(owner, Box.IS_DIRECTOR, row, in(row, Box.IS_DIRECTOR));
        putTick(owner, Box.IS_TEN_PERCENT_OWNER, row, in(row, Box.IS_TEN_PERCENT_OWNER));
        putTick(owner, Box.IS_OFFICER, row, in(row, Box.OFFICER_TITLE));
        putTick(owner, Box.IS_OTHER, row, in(row, Box.OTHER_TEXT));
        putTitle(owner, Box.OFFICER_TITLE, in(row, Box.OFFICER_TITLE));
        putTitle(owner, Box.OTHER_TEXT, in(row, Box.OTHER_TEXT));
    }

    private void putTick(Part owner, Box box, Map<Column, List<Word>> row, List<Word> words) {
        Optional<Entry> above = owner.entry(box);
        transcript.known(words);
        if (above.isPresent()) {
            boolean untitled = words.isEmpty() && (box == Box.IS_OFFICER || box == Box.IS_OTHER);
            if (above.get().isBlank() != words.isEmpty() && !untitled) {
                transcript
                        .draft()
                        .doubtful(
                                owner.path(box),
                                "the relationship box and the table of owners disagree; the former is taken");
            }
        } else if (words.isEmpty()) {
            List<Word> all = row.values().stream().flatMap(List::stream).toList();
            transcript.putTick(owner, box, Optional.empty(), all);
        } else {
            transcript.putAs(owner, box, "X", words);
        }
    }

    /** Without a title there is a tick in its place. */
    private void putTitle(Part owner, Box box, List<Word> words) {
        if (TickMarks.isTick(words)) {
            transcript.known(words);
        } else {
            transcript.putText(owner, box, words);
        }
    }

    private static List<Word> in(Map<Column, List<Word>> row, Box box) {
        return row.entrySet().stream()
                .filter(entry -> entry.getKey().box() == box)
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }
}
