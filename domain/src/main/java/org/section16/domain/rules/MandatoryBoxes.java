package org.section16.domain.rules;

import static org.section16.domain.check.EdgarAnswer.SUSPENDS;
import static org.section16.domain.check.Regime.FORMAT_WITH_PLAN_BOX;
import static org.section16.domain.check.RuleDraft.error;
import static org.section16.domain.check.Strength.SPECIFICATION;
import static org.section16.domain.form.FormType.FORM_4;
import static org.section16.domain.form.FormType.FORM_5;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Faults;
import org.section16.domain.check.Need;
import org.section16.domain.check.Placed;
import org.section16.domain.check.Rule;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.Transaction;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.Reported;

/** What has to be filled in: the boxes that ask for a value, and those for which a footnote will do. */
final class MandatoryBoxes {
    private static final String FORMAT = "Ownership XML 5.5, section 3.5";

    private static final Set<Box> OF_OWNER = EnumSet.of(Box.RPT_OWNER_CIK);
    private static final Set<Box> OF_LINE = EnumSet.of(Box.SECURITY_TITLE, Box.DIRECT_OR_INDIRECT_OWNERSHIP);
    private static final Set<Box> OF_TRANSACTION = EnumSet.of(
            Box.TRANSACTION_DATE,
            Box.TRANSACTION_FORM_TYPE,
            Box.TRANSACTION_CODE,
            Box.EQUITY_SWAP_INVOLVED,
            Box.TRANSACTION_ACQUIRED_DISPOSED_CODE);
    private static final Set<Box> OF_FOOTNOTE = EnumSet.of(Box.FOOTNOTE_ID, Box.FOOTNOTE_TEXT);
    private static final Set<Box> OF_SIGNATURE = EnumSet.of(Box.SIGNATURE_NAME, Box.SIGNATURE_DATE);

    /** What print shows of no filing, or shows blank for no. */
    private static final Set<Box> NOT_PRINTED =
            EnumSet.of(Box.ISSUER_CIK, Box.RPT_OWNER_CIK, Box.TRANSACTION_FORM_TYPE, Box.EQUITY_SWAP_INVOLVED);

    private static final Rule MANDATORY_BOX = error(
                    "edgar.mandatory-box", "A box that the form asks for states a value")
            .edgar(SUSPENDS)
            .citing(SPECIFICATION, FORMAT)
            .references("R11 R21 R25 R27 R28 R64 R66 R69 R70 R75 R78 R110")
            .needing(Need.WHOLE_DOCUMENT)
            .failing("issuer.issuerTradingSymbol", "issuer.issuerTradingSymbol = ")
            .testing(MandatoryBoxes::withoutValue);

    private static final Rule PLAN_BOX = error(
                    "edgar.plan-box", "The box for Rule 10b5-1(c) is answered, if only with no")
            .on(FORM_4, FORM_5)
            .since(FORMAT_WITH_PLAN_BOX.since())
            .edgar(SUSPENDS)
            .citing(SPECIFICATION, FORMAT)
            .references("R56")
            .needing(Need.WHOLE_DOCUMENT)
            .failing("aff10b5One", "aff10b5One = ")
            .testing((filing, faults) -> {
                if (!filing.isFromPrint()) {
                    require(filing, BoxPath.of(Box.AFF_10B5_ONE), faults);
                }
            });

    private static final Rule VALUE_OR_FOOTNOTE = error(
                    "edgar.value-or-footnote",
                    "A price, an exercise date or an expiration date is stated, or a footnote explains it")
            .edgar(SUSPENDS)
            .citing(SPECIFICATION, FORMAT)
            .references("R76 R80 CHK-12")
            .needing(Need.WHOLE_DOCUMENT)
            .passing("table2.line[1].exerciseDate = [F1]")
            .failing("table2.line[1].exerciseDate", "table2.line[1].exerciseDate = ")
            .testing(MandatoryBoxes::withoutValueOrNote);

    private MandatoryBoxes() {}

    static List<Rule> rules() {
        return List.of(MANDATORY_BOX, PLAN_BOX, VALUE_OR_FOOTNOTE);
    }

    private static void withoutValue(CheckedFiling filing, Faults faults) {
        require(filing, BoxPath.of(Box.PERIOD_OF_REPORT), faults);
        if (filing.filing().documentType().isAmendment()) {
            require(filing, BoxPath.of(Box.DATE_OF_ORIGINAL_SUBMISSION), faults);
        }
        require(filing, BoxPath.of(Box.ISSUER_CIK), faults);
        require(filing, BoxPath.of(Box.ISSUER_TRADING_SYMBOL), faults);
        filing.owners().forEach(owner -> require(filing, owner, OF_OWNER, faults));
        filing.lines().forEach(line -> requireOfLine(filing, line, faults));
        filing.footnotes().forEach(footnote -> require(filing, footnote, OF_FOOTNOTE, faults));
        filing.signatures().forEach(signature -> require(filing, signature, OF_SIGNATURE, faults));
    }

    private static void requireOfLine(CheckedFiling filing, Placed<Line> line, Faults faults) {
        require(filing, line, OF_LINE, faults);
        if (line.area() == Area.TABLE_II) {
            require(filing, line.at(Box.UNDERLYING_SECURITY_TITLE), faults);
        }
        if (line.part() instanceof Transaction) {
            require(filing, line, OF_TRANSACTION, faults);
            if (line.area() == Area.TABLE_I) {
                require(filing, line.at(Box.TRANSACTION_SHARES), faults);
            }
        }
    }

    private static void require(CheckedFiling filing, Placed<?> part, Set<Box> boxes, Faults faults) {
        for (Box box : boxes) {
            require(filing, part.at(box), faults);
        }
    }

    private static void require(CheckedFiling filing, BoxPath path, Faults faults) {
        Reported<?> found = filing.at(path);
        if (Boxes.lacksText(found) && !(filing.isFromPrint() && NOT_PRINTED.contains(path.box()))) {
            faults.at(path, "found " + Boxes.quoted(found) + ", but EDGAR asks for a value here");
        }
    }

    private static void withoutValueOrNote(CheckedFiling filing, Faults faults) {
        for (Placed<Line> line : filing.lines()) {
            if (line.part() instanceof Transaction transaction) {
                explain(
                        line,
                        Box.TRANSACTION_PRICE_PER_SHARE,
                        transaction.transactionAmounts().transactionPricePerShare(),
                        faults);
            }
            line.part().derivativeTerms().ifPresent(terms -> {
                explain(line, Box.CONVERSION_OR_EXERCISE_PRICE, terms.conversionOrExercisePrice(), faults);
                explain(line, Box.EXERCISE_DATE, terms.exerciseDate(), faults);
                explain(line, Box.EXPIRATION_DATE, terms.expirationDate(), faults);
            });
        }
    }

    private static void explain(Placed<Line> line, Box box, Reported<?> content, Faults faults) {
        if (content.isBlank()) {
            faults.at(line.at(box), "found nothing, but EDGAR asks for a value or a footnote here");
        }
    }
}
