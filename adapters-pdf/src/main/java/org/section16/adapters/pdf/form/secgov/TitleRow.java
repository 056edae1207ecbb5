package org.section16.adapters.pdf.form.secgov;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Box;

/**
 * The officer's title and the text for other relationships, below their check boxes.
 *
 * <p>There are two renderings. In the newer one each text begins right below its label. In the older one both stand in
 * the middle of the box, the second directly behind the first; then the ticks tell which of the two it is.
 *
 * @param words  of both texts
 * @param officerLeft  where the label for the officer begins
 * @param otherLeft  where the label for others begins
 * @param ticked  the boxes of the relationship that are ticked
 */
record TitleRow(List<Word> words, float officerLeft, float otherLeft, Set<Box> ticked) {

    /** Text in the column of a label begins where the label does; centred text does so by chance only. */
    private static final float SAME_LEFT = 0.8f;

    void put(Transcript transcript, Part owner) {
        if (runs().allMatch(this::isBelowLabel)) {
            transcript.putText(owner, Box.OFFICER_TITLE, before(otherLeft));
            transcript.putText(owner, Box.OTHER_TEXT, from(otherLeft));
        } else if (ticked.contains(Box.IS_OTHER) && !ticked.contains(Box.IS_OFFICER)) {
            transcript.putText(owner, Box.OTHER_TEXT, words);
        } else {
            transcript.putText(owner, Box.OFFICER_TITLE, words);
            if (ticked.contains(Box.IS_OTHER)) {
                transcript
                        .draft()
                        .doubtful(
                                owner.path(Box.OFFICER_TITLE),
                                "the page sets the officer's title and the text for Other without anything between them;"
                                        + " a part of this may be the latter");
            }
        }
    }

    private Stream<List<Word>> runs() {
        return words.stream()
                .map(Word::run)
                .distinct()
                .map(run -> words.stream().filter(word -> word.run() == run).toList());
    }

    private boolean isBelowLabel(List<Word> run) {
        float left = run.get(0).area().left();
        float right = run.get(run.size() - 1).area().right();
        boolean belowOfficer = Math.abs(left - officerLeft) < SAME_LEFT && right < otherLeft;
        return belowOfficer || Math.abs(left - otherLeft) < SAME_LEFT;
    }

    private List<Word> before(float x) {
        return words.stream().filter(word -> word.area().left() < x - SAME_LEFT).toList();
    }

    private List<Word> from(float x) {
        return words.stream()
                .filter(word -> word.area().left() >= x - SAME_LEFT)
                .toList();
    }
}
