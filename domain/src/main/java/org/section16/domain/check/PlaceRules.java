package org.section16.domain.check;

import static org.section16.domain.check.Requirement.refused;
import static org.section16.domain.check.Requirement.tolerated;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.section16.domain.check.Requirement.Fault;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FormType;
import org.section16.domain.form.LineKind;
import org.section16.domain.form.Reported;

/** What a form has no place for: boxes of other forms, and footnote marks where none can stand. */
final class PlaceRules {
    private static final Set<Box> CODING =
            EnumSet.of(Box.TRANSACTION_FORM_TYPE, Box.TRANSACTION_CODE, Box.EQUITY_SWAP_INVOLVED);

    private static final Set<Box> OWNED =
            EnumSet.of(Box.SHARES_OWNED_FOLLOWING_TRANSACTION, Box.VALUE_OWNED_FOLLOWING_TRANSACTION);

    private static final Requirement NOT_ON_THIS_FORM = refused(
            "not-on-this-form",
            "A box that the form does not have is blank",
            "R4 R25 R63 R65 R75 R82",
            filing -> filing.faults(
                    (path, content) -> hasNoPlace(filing, path, content),
                    " stands in a box that a Form " + filing.filing().documentType() + " does not have there"));

    private static final Requirement IGNORED_BOX = tolerated(
            "ignored-box",
            "A Form 3 says nothing of Rule 10b5-1(c)",
            "R12",
            filing -> filing.faults(
                    (path, content) -> path.box() == Box.AFF_10B5_ONE && filing.form() == FormType.FORM_3,
                    " is dropped by EDGAR: a Form 3 has no such box"));

    private static final Requirement FOOTNOTE_PLACE = refused(
            "footnote-place",
            "Footnote marks stand only on boxes that can have them",
            "R4 R103",
            filing -> filing.boxes().entrySet().stream()
                    .filter(box -> !box.getValue().notes().isEmpty())
                    .filter(box -> !takesMarks(filing, box.getKey()))
                    .map(box -> Fault.at(
                            box.getKey(),
                            "found the mark "
                                    + box.getValue().notes().get(0)
                                    + ", but EDGAR has no place for footnote marks here")));

    private PlaceRules() {}

    static List<Requirement> requirements() {
        return List.of(NOT_ON_THIS_FORM, IGNORED_BOX, FOOTNOTE_PLACE);
    }

    private static boolean hasNoPlace(SpreadFiling filing, BoxPath path, Reported<?> content) {
        boolean onForm3 = filing.form() == FormType.FORM_3;
        return switch (path.box()) {
            case DATE_OF_ORIGINAL_SUBMISSION -> !filing.filing().documentType().isAmendment();
            case NOT_SUBJECT_TO_SECTION_16 -> onForm3;
            case LINE_KIND -> onForm3 && SpreadFiling.isKind(path, LineKind.TRANSACTION, content);
            case TRANSACTION_CODING, TRANSACTION_FORM_TYPE ->
                filing.isHolding(path) && filing.form() != FormType.FORM_5;
            case TRANSACTION_CODE, EQUITY_SWAP_INVOLVED -> filing.isHolding(path);
            case TRANSACTION_TOTAL_VALUE -> path.area() == Area.TABLE_I;
            default -> onForm3 && path.area() == Area.TABLE_II && OWNED.contains(path.box());
        };
    }

    /** Marks stand in the tables; those of the coding stand on the group. */
    private static boolean takesMarks(SpreadFiling filing, BoxPath path) {
        if (!path.area().isLine() || path.box() == Box.LINE_KIND || CODING.contains(path.box())) {
            return false;
        }
        boolean ofDerivativeCode = path.area() == Area.TABLE_II && path.box() == Box.TRANSACTION_ACQUIRED_DISPOSED_CODE;
        boolean ofTimelinessOnForm5 = filing.form() == FormType.FORM_5 && path.box() == Box.TRANSACTION_TIMELINESS;
        return !ofDerivativeCode && !ofTimelinessOnForm5;
    }
}
