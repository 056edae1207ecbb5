package org.section16.adapters.pdf.form.secgov;

import java.util.List;
import org.section16.adapters.pdf.form.LabelFinder;
import org.section16.adapters.pdf.form.LabelSplit;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;

/** Reads what stands below the tables. */
final class TailReader {

    /** How a Form 3 without lines says so, above the footnotes; a filer may type the same among the remarks. */
    private static final String NOTHING_OWNED = "nosecuritiesarebeneficiallyowned";

    /** What stands below the signatures of every form, in letters. */
    static final List<String> STANDING = List.of(
            "reminderreportonaseparatelineforeachclassofsecuritiesbeneficiallyowneddirectlyorindirectly",
            "iftheformisfiledbymorethanonereportingpersonseeinstructionbv",
            "intentionalmisstatementsoromissionsoffactsconstitutefederalcriminalviolationsseeuscanduscffa",
            "notefilethreecopiesofthisformoneofwhichmustbemanuallysignedifspaceisinsufficientseeinstructionfor"
                    + "procedure",
            "personswhorespondtothecollectionofinformationcontainedinthisformarenotrequiredtorespondunlesstheform"
                    + "displaysacurrentlyvalidombnumber");

    private final Transcript transcript;

    TailReader(Transcript transcript) {
        this.transcript = transcript;
    }

    void read(Tail tail, Notes notes) {
        transcript.known(tail.headings());
        readNothingOwned(notes.before());
        transcript.reportRest("the explanation of responses, above the footnotes", notes.before());
        notes.all().forEach(this::putNote);
        transcript.putText(transcript.draft().document(), Box.REMARKS, tail.remarks());
        for (Tail.Block block : tail.signatures()) {
            Signatures.put(transcript, block);
            transcript.reportRest("the signatures", block.words());
        }
        if (tail.signatures().isEmpty()) {
            transcript
                    .draft()
                    .doubtful(
                            BoxPath.of(Area.SIGNATURE, 1, Box.SIGNATURE_NAME),
                            "the label below the signatures is not on the pages; the signatures may have been read as"
                                    + " the end of the last footnote or of the remarks");
        }
        List<Word> standing = tail.standing();
        new StandingTexts(transcript).explain(new LabelFinder(standing), STANDING);
        transcript.reportRest("below the signatures", withoutSigns(standing));
    }

    private void readNothingOwned(List<Word> words) {
        LabelSplit.find(words, NOTHING_OWNED)
                .ifPresent(sentence ->
                        transcript.putAs(transcript.draft().document(), Box.NO_SECURITIES_OWNED, "X", sentence));
    }

    private void putNote(Notes.Note note) {
        Part part = transcript.draft().next(Area.FOOTNOTE);
        transcript.putAs(part, Box.FOOTNOTE_ID, String.valueOf(note.number()), List.of(note.label()));
        transcript.putText(part, Box.FOOTNOTE_TEXT, note.text());
    }

    /** The stars before the standing texts may be words of their own. */
    private static List<Word> withoutSigns(List<Word> words) {
        return words.stream().filter(word -> !word.text().matches("[*.]+")).toList();
    }
}
