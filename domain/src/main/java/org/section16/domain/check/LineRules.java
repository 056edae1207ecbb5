package org.section16.domain.check;

import static org.section16.domain.check.Requirement.refused;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.section16.domain.check.Requirement.Fault;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.filing.TransactionFormType;
import org.section16.domain.filing.TransactionTimeliness;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;
import org.section16.domain.security.DirectOrIndirectOwnership;

/** What the boxes of a line have to do with each other. */
final class LineRules {
    /** Letters that the form prints but that are no codes in the XML. */
    private static final Set<TransactionCode> NO_CODES = EnumSet.of(TransactionCode.K, TransactionCode.V);

    private static final Requirement TRANSACTION_CODE = refused(
            "transaction-code",
            "A transaction has one of EDGAR's eighteen codes",
            "R70",
            filing -> filing.faults(
                    (path, content) -> path.box() == Box.TRANSACTION_CODE
                            && content.stated().filter(NO_CODES::contains).isPresent(),
                    " is printed beside a code, but is none"));

    private static final Requirement TRANSACTION_FORM_TYPE = refused(
            "transaction-form-type",
            "A transaction belongs on Form 4 or 5, a late holding on Form 3",
            "R65 R66",
            filing -> filing.faults(
                    (path, content) -> path.box() == Box.TRANSACTION_FORM_TYPE
                            && content.stated().isPresent()
                            && filing.isHolding(path) != filing.states(path, TransactionFormType.FORM_3),
                    " does not fit: EDGAR takes 4 or 5 for a transaction and 3 for a holding"));

    private static final Requirement TIMELINESS = refused(
            "timeliness",
            "On Form 4 only a Form 5 transaction is early; on Form 5 a transaction is at most late",
            "R67 R68",
            filing -> filing.faults(
                    (path, content) -> path.box() == Box.TRANSACTION_TIMELINESS
                            && content.stated().isPresent()
                            && !isTimely(filing, path),
                    " does not fit: on Form 4 EDGAR takes E with form type 5 only, on Form 5 only L"));

    private static final Requirement SHARES_OR_VALUE = refused(
            "shares-or-value",
            "Either a number or a value is given",
            "R75 R81 R82",
            filing -> Stream.of(amounts(filing), underlying(filing), owned(filing))
                    .flatMap(faults -> faults));

    private static final Requirement DIRECT_NATURE = refused(
            "direct-nature",
            "Direct ownership has no nature",
            "R83",
            filing -> filing.faults(
                    (path, content) -> path.box() == Box.NATURE_OF_OWNERSHIP
                            && !MandatoryBoxes.lacksText(content)
                            && isHeld(filing, path, DirectOrIndirectOwnership.DIRECT),
                    " is the nature of an ownership that is said to be direct"));

    private static final Requirement INDIRECT_NATURE = refused(
            "indirect-nature",
            "Indirect ownership has a nature",
            "R84",
            filing -> filing.faults(
                    Box.NATURE_OF_OWNERSHIP,
                    path -> MandatoryBoxes.lacksText(filing.at(path))
                            && isHeld(filing, path, DirectOrIndirectOwnership.INDIRECT),
                    "found no text, but indirect ownership has a nature, such as By Trust"));

    private LineRules() {}

    static List<Requirement> requirements() {
        return List.of(
                TRANSACTION_CODE, TRANSACTION_FORM_TYPE, TIMELINESS, SHARES_OR_VALUE, DIRECT_NATURE, INDIRECT_NATURE);
    }

    private static boolean isTimely(SpreadFiling filing, BoxPath path) {
        if (filing.form() == FormType.FORM_5) {
            return filing.states(path, TransactionTimeliness.LATE);
        }
        return filing.states(path, TransactionTimeliness.EARLY)
                && filing.states(
                        new BoxPath(path.area(), path.number(), Box.TRANSACTION_FORM_TYPE), TransactionFormType.FORM_5);
    }

    private static Stream<Fault> amounts(SpreadFiling filing) {
        return filing.paths(Area.TABLE_II, Box.TRANSACTION_SHARES)
                .filter(filing::isTransaction)
                .flatMap(shares -> oneOf(filing, shares, Box.TRANSACTION_TOTAL_VALUE, false));
    }

    private static Stream<Fault> underlying(SpreadFiling filing) {
        return filing.paths(Box.UNDERLYING_SECURITY_SHARES)
                .flatMap(shares -> oneOf(filing, shares, Box.UNDERLYING_SECURITY_VALUE, true));
    }

    private static Stream<Fault> owned(SpreadFiling filing) {
        return filing.paths(Box.SHARES_OWNED_FOLLOWING_TRANSACTION)
                .filter(shares -> filing.form() != FormType.FORM_3 || shares.area() == Area.TABLE_I)
                .flatMap(shares -> oneOf(filing, shares, Box.VALUE_OWNED_FOLLOWING_TRANSACTION, false));
    }

    /** Exactly one of the two boxes is filled in: with a value, or with a footnote mark where that is enough. */
    private static Stream<Fault> oneOf(SpreadFiling filing, BoxPath shares, Box value, boolean noteIsEnough) {
        Reported<?> number = filing.at(shares);
        Reported<?> worth = filing.beside(shares, value);
        if (number.isBlank() == worth.isBlank()) {
            return Stream.of(Fault.at(
                    shares,
                    "found " + (number.isBlank() ? "neither" : "both") + " a number and a value (" + value.element()
                            + "), but EDGAR asks for one of them"));
        }
        BoxPath given = number.isBlank() ? new BoxPath(shares.area(), shares.number(), value) : shares;
        return noteIsEnough || !MandatoryBoxes.lacksText(filing.at(given))
                ? Stream.empty()
                : Stream.of(Fault.at(given, "found a footnote mark alone, but EDGAR asks for a value here"));
    }

    private static boolean isHeld(SpreadFiling filing, BoxPath path, DirectOrIndirectOwnership how) {
        return filing.states(new BoxPath(path.area(), path.number(), Box.DIRECT_OR_INDIRECT_OWNERSHIP), how);
    }
}
