package org.section16.adapters.pdf.form.secgov;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.section16.adapters.pdf.form.LabelFinder;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.page.Word;
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

    /** Reads the boxes among words in the order of the document. */
    static void read(Transcript transcript, LabelFinder head, List<Word> words) {
        new StandingTexts(transcript).explain(head, List.copyOf(LABELS.values()));
        Ticks ticks = new Ticks(words);
        LABELS.forEach((box, letters) -> head.find(letters)
                .ifPresent(
                        label -> transcript.putTick(transcript.draft().document(), box, ticks.before(label), label)));
    }
}
