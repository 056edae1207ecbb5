package org.section16.domain.rules;

import static org.section16.domain.check.RuleDraft.info;
import static org.section16.domain.check.RuleDraft.warning;
import static org.section16.domain.check.Strength.HEURISTIC;
import static org.section16.domain.check.Strength.INSTRUCTION;
import static org.section16.domain.form.FormType.FORM_4;
import static org.section16.domain.form.FormType.FORM_5;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Faults;
import org.section16.domain.check.Placed;
import org.section16.domain.check.Rule;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.Reported;
import org.section16.domain.security.DerivativeTerms;

/** The terms of derivative securities. */
final class DerivativeRules {
    private static final String LINE = "table2.line[1].";

    /** The date that filers gave when the first format asked for one and there was none. */
    private static final LocalDate PLACEHOLDER = LocalDate.of(1988, 8, 8);

    /** What happens to a derivative security when it has expired, or is taken back. */
    private static final Set<TransactionCode> ENDINGS =
            EnumSet.of(TransactionCode.E, TransactionCode.H, TransactionCode.J, TransactionCode.D);

    private static final Pattern RIGHT = Pattern.compile("right|obligat|buy|sell|put|call|purchase|acquire|sale");

    private static final Rule EXPIRES_AFTER_EXERCISABLE = warning(
                    "derivative.expires-after-exercisable", "A derivative security is exercisable before it expires")
            .citing(INSTRUCTION, "Form 4, Table II, column 6")
            .references("R88 CHK-13")
            .failing(LINE + "expirationDate", LINE + "exerciseDate = 2037-04-07")
            .testing((filing, faults) -> terms(filing, (line, terms) -> {
                Optional<LocalDate> expires = real(terms.expirationDate());
                Optional<LocalDate> exercisable = real(terms.exerciseDate());
                if (expires.isPresent()
                        && exercisable.filter(expires.get()::isBefore).isPresent()) {
                    faults.at(
                            line.at(Box.EXPIRATION_DATE),
                            "found " + expires.get() + ", expected no day before it is exercisable, "
                                    + exercisable.get());
                }
            }));

    private static final Rule EXPIRES_AFTER_TRANSACTION = warning(
                    "derivative.expires-after-transaction", "A derivative security is traded before it expires")
            .on(FORM_4, FORM_5)
            .citing(INSTRUCTION, "Form 4, Table II, columns 3 and 6")
            .references("CHK-13")
            .failing(LINE + "expirationDate", LINE + "exerciseDate = [F1]", LINE + "expirationDate = 2026-04-01")
            .testing((filing, faults) -> filing.transactions().forEach(line -> {
                Optional<LocalDate> expires =
                        line.part().derivativeTerms().flatMap(terms -> real(terms.expirationDate()));
                Optional<LocalDate> day = Transactions.day(line.part());
                if (expires.isPresent()
                        && day.filter(expires.get()::isBefore).isPresent()
                        && !Transactions.has(line.part(), ENDINGS)) {
                    faults.at(
                            line.at(Box.EXPIRATION_DATE),
                            "found " + expires.get() + ", expected no day before the transaction on " + day.get());
                }
            }));

    private static final Rule PLACEHOLDER_DATE = warning(
                    "derivative.placeholder-date", "A date that is not known is left to a footnote")
            .citing(HEURISTIC, "real filings: 1988-08-08")
            .references("R88")
            .passing(LINE + "exerciseDate = [F1]")
            .failing(LINE + "exerciseDate", LINE + "exerciseDate = 1988-08-08")
            .testing((filing, faults) -> terms(filing, (line, terms) -> {
                placeholder(line, Box.EXERCISE_DATE, terms.exerciseDate(), faults);
                placeholder(line, Box.EXPIRATION_DATE, terms.expirationDate(), faults);
            }));

    private static final Rule OPTION_SAYS_RIGHT = info(
                    "derivative.option-title", "The title of an option says whether it is to buy or to sell")
            .citing(INSTRUCTION, "Form 4, Instruction 4(c)")
            .references("R91")
            .failing(LINE + "securityTitle", LINE + "securityTitle = Stock Option")
            .testing((filing, faults) -> terms(filing, (line, terms) -> {
                String title = line.part().securityTitle().text().toLowerCase(Locale.ROOT);
                if (title.contains("option") && !RIGHT.matcher(title).find()) {
                    faults.at(
                            line.at(Box.SECURITY_TITLE),
                            Boxes.quoted(line.part().securityTitle())
                                    + " does not say whether it is a right or an obligation, to buy or to sell");
                }
            }));

    private static final Rule CONVERTIBLE_IN_TABLE_II = info(
                    "derivative.convertible-in-table1", "A convertible security stands in Table II")
            .citing(INSTRUCTION, "Form 4, Instruction 4(c)(i)")
            .references("R93")
            .failing(
                    "table1.line[2].securityTitle",
                    "table1.line[2].securityTitle = Series A Convertible Preferred Stock")
            .testing((filing, faults) -> filing.lines().forEach(line -> {
                String title = line.part().securityTitle().text().toLowerCase(Locale.ROOT);
                if (line.area() == Area.TABLE_I && title.contains("convertible")) {
                    faults.at(
                            line.at(Box.SECURITY_TITLE),
                            Boxes.quoted(line.part().securityTitle())
                                    + " is convertible; expected it in Table II, which is for derivative securities");
                }
            }));

    private DerivativeRules() {}

    static List<Rule> rules() {
        return List.of(
                EXPIRES_AFTER_EXERCISABLE,
                EXPIRES_AFTER_TRANSACTION,
                PLACEHOLDER_DATE,
                OPTION_SAYS_RIGHT,
                CONVERTIBLE_IN_TABLE_II);
    }

    /** A look at the terms of one line. */
    private interface TermsCheck {
        void check(Placed<Line> line, DerivativeTerms terms);
    }

    private static void terms(CheckedFiling filing, TermsCheck check) {
        for (Placed<Line> line : filing.lines()) {
            line.part().derivativeTerms().ifPresent(terms -> check.check(line, terms));
        }
    }

    private static Optional<LocalDate> real(Reported<LocalDate> date) {
        return date.stated().filter(day -> !day.equals(PLACEHOLDER));
    }

    private static void placeholder(Placed<Line> line, Box box, Reported<LocalDate> date, Faults faults) {
        if (Boxes.states(date, PLACEHOLDER)) {
            faults.at(line.at(box), "found " + PLACEHOLDER + ", which stands for no date; expected a footnote instead");
        }
    }
}
