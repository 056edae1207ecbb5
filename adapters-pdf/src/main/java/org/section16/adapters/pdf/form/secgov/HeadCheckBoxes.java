package org.section16.adapters.pdf.form.secgov;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.section16.adapters.pdf.form.LabelFinder;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Box;

/** The check boxes at the top left of the form: which there are depends on the form and its year. */
final class HeadCheckBoxes {

    private static final Map<Box, String> LABELS = new EnumMap<>(Map.of(
            Box.NOT_SUBJECT_TO_SECTION_16,
            "checkthisboxifnolongersubjecttosectionformorformobligationsmaycontinueseeinstructionb",
            Box.FORM_3_HOLDINGS_REPORTED,
            "formholdingsreported",
            Box.FORM_4_TRANSACTIONS_REPORTED,
            "formtransactionsreported",
            Box.AFF_10B5_ONE,
            "checkthisboxtoindicatethatatransactionwasmadepursuanttoacontractinstructionorwrittenplan"
                    + "forthepurchaseorsaleofequitysecuritiesoftheissuerthatisintendedtosatisfytheaffirmativedefense"
                    + "conditionsofrulebcseeinstruction"));

    private HeadCheckBoxes() {}

    /** The labels of the boxes. */
    static Stream<String> labels() {
        return LABELS.values().stream();
    }

    /**
     * Reads the boxes among words in the order of the document.
     *
     * @param end  where the head of the form ends on the page
     */
    static void read(Transcript transcript, LabelFinder head, List<Word> words, float end) {
        new StandingTexts(transcript).explain(head, List.copyOf(LABELS.values()));
        Part document = transcript.draft().document();
        Ticks ticks = new Ticks(
                words.stream().filter(word -> word.area().centreY() < end).toList());
        Set<Word> used = new HashSet<>();
        List<Box> empty = new ArrayList<>();
        LABELS.forEach((box, letters) -> head.find(letters).ifPresent(label -> {
            Optional<Word> tick = ticks.before(label);
            tick.ifPresentOrElse(used::add, () -> empty.add(box));
            transcript.putTick(document, box, tick, label);
        }));
        if (!used.containsAll(ticks.signs())) {
            empty.forEach(box -> transcript
                    .draft()
                    .doubtful(
                            document.path(box),
                            "a cross in the head of the form stands beside no box; it may be this one's"));
        }
    }
}
