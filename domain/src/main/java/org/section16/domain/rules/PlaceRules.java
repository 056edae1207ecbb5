package org.section16.domain.rules;

import static org.section16.domain.check.EdgarAnswer.SUSPENDS;
import static org.section16.domain.check.EdgarAnswer.WARNS;
import static org.section16.domain.check.Regime.FORMAT_OF_2012;
import static org.section16.domain.check.Regime.FORMAT_WITH_PLAN_BOX;
import static org.section16.domain.check.RuleDraft.error;
import static org.section16.domain.check.RuleDraft.warning;
import static org.section16.domain.check.Strength.SPECIFICATION;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Faults;
import org.section16.domain.check.Rule;
import org.section16.domain.filing.Holding;
import org.section16.domain.filing.Line;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FormType;
import org.section16.domain.form.LineKind;
import org.section16.domain.form.Reported;

/** What a form has no place for: boxes of other forms, and footnote marks where none can stand. */
final class PlaceRules {
    private static final String FORMAT = "Ownership XML 5.5, section 3.5";

    private static final Set<Box> CODING =
            EnumSet.of(Box.TRANSACTION_FORM_TYPE, Box.TRANSACTION_CODE, Box.EQUITY_SWAP_INVOLVED);

    private static final Set<Box> OWNED =
            EnumSet.of(Box.SHARES_OWNED_FOLLOWING_TRANSACTION, Box.VALUE_OWNED_FOLLOWING_TRANSACTION);

    private static final Rule NOT_ON_THIS_FORM = error(
                    "edgar.not-on-this-form", "A box that the form does not have is blank")
            .edgar(SUSPENDS)
            .citing(SPECIFICATION, FORMAT)
            .references("R4 R25 R63 R65 R75 R82")
            .failing("dateOfOriginalSubmission", "dateOfOriginalSubmission = 2026-04-07")
            .testing((filing, faults) -> Boxes.each(filing, (path, content) -> {
                if (hasNoPlace(filing, path, content)) {
                    faults.at(
                            path,
                            Boxes.quoted(content) + " stands in a box that a Form "
                                    + filing.filing().documentType() + " does not have there");
                }
            }));

    private static final Rule IGNORED_BOX = warning("edgar.ignored-box", "A Form 3 says nothing of Rule 10b5-1(c)")
            .on(FormType.FORM_3)
            .since(FORMAT_WITH_PLAN_BOX.since())
            .edgar(WARNS)
            .citing(SPECIFICATION, FORMAT)
            .references("R12")
            .failing("aff10b5One", "aff10b5One = 0")
            .testing((filing, faults) -> {
                Reported<Boolean> box = filing.filing().declarations().aff10b5One();
                if (!box.isBlank()) {
                    faults.at(
                            BoxPath.of(Box.AFF_10B5_ONE),
                            Boxes.quoted(box) + " is dropped by EDGAR: a Form 3 has no such box");
                }
            });

    private static final Rule FOOTNOTE_PLACE = error(
                    "edgar.footnote-place", "Footnote marks stand only on boxes that can have them")
            .since(FORMAT_OF_2012.since())
            .edgar(SUSPENDS)
            .citing(SPECIFICATION, FORMAT)
            .references("R4 R103")
            .failing("periodOfReport", "periodOfReport = 2026-04-06 [F1]")
            .testing(PlaceRules::misplacedMarks);

    private PlaceRules() {}

    static List<Rule> rules() {
        return List.of(NOT_ON_THIS_FORM, IGNORED_BOX, FOOTNOTE_PLACE);
    }

    private static boolean hasNoPlace(CheckedFiling filing, BoxPath path, Reported<?> content) {
        boolean onForm3 = filing.form() == FormType.FORM_3;
        return switch (path.box()) {
            case DATE_OF_ORIGINAL_SUBMISSION -> !filing.filing().documentType().isAmendment();
            case NOT_SUBJECT_TO_SECTION_16 -> onForm3;
            case LINE_KIND -> onForm3 && Boxes.states(content, LineKind.TRANSACTION);
            case TRANSACTION_CODING, TRANSACTION_FORM_TYPE ->
                isHolding(filing, path) && filing.form() != FormType.FORM_5;
            case TRANSACTION_CODE, EQUITY_SWAP_INVOLVED -> isHolding(filing, path);
            case TRANSACTION_TOTAL_VALUE -> path.area() == Area.TABLE_I;
            default -> onForm3 && path.area() == Area.TABLE_II && OWNED.contains(path.box());
        };
    }

    private static boolean isHolding(CheckedFiling filing, BoxPath path) {
        List<Line> table = path.area() == Area.TABLE_I
                ? filing.filing().nonDerivativeTable()
                : filing.filing().derivativeTable();
        return table.get(path.number() - 1) instanceof Holding;
    }

    private static void misplacedMarks(CheckedFiling filing, Faults faults) {
        Boxes.each(filing, (path, content) -> {
            if (!content.notes().isEmpty() && !takesMarks(filing, path)) {
                faults.at(
                        path,
                        "found the mark " + content.notes().get(0)
                                + ", but EDGAR has no place for footnote marks here");
            }
        });
    }

    /** Marks stand in the tables; those of the coding stand on the group. */
    private static boolean takesMarks(CheckedFiling filing, BoxPath path) {
        if (!path.area().isLine() || path.box() == Box.LINE_KIND || CODING.contains(path.box())) {
            return false;
        }
        boolean ofDerivativeCode = path.area() == Area.TABLE_II && path.box() == Box.TRANSACTION_ACQUIRED_DISPOSED_CODE;
        boolean ofTimelinessOnForm5 = filing.form() == FormType.FORM_5 && path.box() == Box.TRANSACTION_TIMELINESS;
        return !ofDerivativeCode && !ofTimelinessOnForm5;
    }
}
