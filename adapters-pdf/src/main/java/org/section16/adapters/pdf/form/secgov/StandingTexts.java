package org.section16.adapters.pdf.form.secgov;

import java.util.List;
import org.section16.adapters.pdf.form.LabelFinder;
import org.section16.adapters.pdf.form.Transcript;

/** Texts that stand on the form whatever is filled in and that label no box. */
final class StandingTexts {

    /** Title, issuing authority, name and legal basis of the form, in letters; no form has all of them. */
    static final List<String> HEAD = List.of(
            "secform",
            "unitedstatessecuritiesandexchangecommission",
            "washingtondc",
            "initialstatementofbeneficialownershipofsecurities",
            "annualstatementofchangesinbeneficialownership",
            "statementofchangesinbeneficialownership",
            "filedpursuanttosectionaofthesecuritiesexchangeactof",
            "sectionaofthepublicutilityholdingcompanyactof",
            "orsectionhoftheinvestmentcompanyactof");

    private final Transcript transcript;

    StandingTexts(Transcript transcript) {
        this.transcript = transcript;
    }

    /** Explains what stands above the boxes. */
    void explainHead(LabelFinder head) {
        explain(head, HEAD);
    }

    /** Explains texts with the figures and signs beside them. */
    void explain(LabelFinder finder, List<String> texts) {
        texts.forEach(text -> finder.findWithFigures(text).ifPresent(transcript::known));
    }
}
