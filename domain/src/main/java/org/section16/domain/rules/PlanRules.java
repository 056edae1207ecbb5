package org.section16.domain.rules;

import static org.section16.domain.check.Regime.GIFTS_ON_FORM_4;
import static org.section16.domain.check.Regime.PLAN_BOX;
import static org.section16.domain.check.RuleDraft.info;
import static org.section16.domain.check.RuleDraft.warning;
import static org.section16.domain.check.Strength.HEURISTIC;
import static org.section16.domain.check.Strength.INSTRUCTION;
import static org.section16.domain.check.Strength.STATUTE;
import static org.section16.domain.form.FormType.FORM_4;
import static org.section16.domain.form.FormType.FORM_5;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Faults;
import org.section16.domain.check.Need;
import org.section16.domain.check.Placed;
import org.section16.domain.check.Rule;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.party.Relationship;

/** Plans that are intended to satisfy Rule 10b5-1(c). */
final class PlanRules {
    private static final String LINE = "table1.line[1].";
    private static final String NOTE = "footnote[1].text = ";

    /** Rule 10b5-1(c)(1)(ii)(B)(1): at least ninety days for directors and officers. */
    private static final int COOLING_OFF_DAYS = 90;

    private static final Set<TransactionCode> TRADES = EnumSet.of(TransactionCode.P, TransactionCode.S);

    /** What a plan does not decide by itself: it may say so of sales to cover taxes, and of gifts. */
    private static final Set<TransactionCode> NO_TRADES =
            EnumSet.of(TransactionCode.A, TransactionCode.M, TransactionCode.F, TransactionCode.G);

    private static final Function<CheckedFiling, List<PlanTrade>> TRADES_UNDER_PLANS = PlanRules::tradesUnderPlans;

    private static final Rule ADOPTION_DATE = warning(
                    "plan.adoption-date", "A form that says that there was a plan says when it was adopted")
            .on(FORM_4, FORM_5)
            .since(PLAN_BOX.since())
            .citing(INSTRUCTION, "Form 4, Instruction 10")
            .references("R57 PLN-4")
            .needing(Need.WHOLE_DOCUMENT)
            .passing("aff10b5One = 1", NOTE + "Sold under a Rule 10b5-1 plan adopted on December 1, 2025.")
            .failing("aff10b5One", "aff10b5One = 1")
            .testing((filing, faults) -> {
                if (!Boxes.states(filing.filing().declarations().aff10b5One(), true)) {
                    return;
                }
                String text = Explanations.all(filing);
                if (!PlanNotes.mentionsPlan(text) || !WrittenDates.areIn(text)) {
                    faults.at(
                            BoxPath.of(Box.AFF_10B5_ONE),
                            "the box is checked, and no footnote or remark says of a 10b5-1 plan when it was adopted");
                }
            });

    private static final Rule ADOPTED_BEFORE = warning(
                    "plan.adopted-before-transaction", "A plan is adopted before what is done under it")
            .on(FORM_4, FORM_5)
            .citing(STATUTE, "Rule 10b5-1(c)(1)(i)")
            .references("PLN-1")
            .passing(NOTE + "Sold under a Rule 10b5-1 plan adopted on December 1, 2025.")
            .failing(LINE + "transactionDate", NOTE + "Sold under a Rule 10b5-1 plan adopted on April 7, 2026.")
            .testing((filing, faults) -> filing.once(TRADES_UNDER_PLANS).forEach(trade -> {
                if (trade.adopted().isAfter(trade.day())) {
                    faults.at(
                            trade.line().at(Box.TRANSACTION_DATE),
                            "found " + trade.day() + ", expected no day before the plan was adopted, "
                                    + trade.adopted());
                }
            }));

    private static final Rule COOLING_OFF = warning(
                    "plan.cooling-off", "A director or officer trades under a plan when ninety days have passed")
            .on(FORM_4, FORM_5)
            .since(PLAN_BOX.since())
            .citing(STATUTE, "Rule 10b5-1(c)(1)(ii)(B), for plans adopted since 2023-02-27")
            .references("PLN-2")
            .passing(NOTE + "Sold under a Rule 10b5-1 plan adopted on January 6, 2026.")
            .failing(LINE + "transactionDate", NOTE + "Sold under a Rule 10b5-1 plan adopted on January 7, 2026.")
            .testing(PlanRules::coolingOff);

    private static final Rule WITHOUT_TRADE = info("plan.without-trade", "A plan is for trades, and the form has none")
            .on(FORM_4, FORM_5)
            .since(PLAN_BOX.since())
            .citing(HEURISTIC, "Form 4, Instruction 10, and real filings")
            .references("PLN-3")
            .failing(
                    "aff10b5One",
                    "aff10b5One = 1",
                    LINE + "transactionCode = G",
                    LINE + "transactionPricePerShare = 0 [F1]",
                    NOTE + "Given under a Rule 10b5-1 plan adopted on December 1, 2025.")
            .testing((filing, faults) -> {
                if (Boxes.states(filing.filing().declarations().aff10b5One(), true)
                        && !filing.transactions().isEmpty()
                        && filing.transactions().stream().allMatch(line -> Transactions.has(line.part(), NO_TRADES))) {
                    faults.at(
                            BoxPath.of(Box.AFF_10B5_ONE),
                            "the box is checked, and all lines are grants, exercises, withholdings or gifts");
                }
            });

    private static final Rule ONE_PLAN = info("plan.one-plan", "What is done in one day is done under one plan")
            .on(FORM_4, FORM_5)
            .since(PLAN_BOX.since())
            .citing(STATUTE, "Rule 10b5-1(c)(1)(ii)(D)")
            .references("PLN-5")
            .failing(
                    "",
                    NOTE + "Sold under a Rule 10b5-1 plan adopted on December 1, 2025,"
                            + " or a Rule 10b5-1 plan adopted on December 9, 2025.")
            .testing((filing, faults) -> {
                List<LocalDate> adoptions = filing.filing().footnotes().stream()
                        .flatMap(footnote -> PlanNotes.adoptions(footnote.text().text()).stream())
                        .distinct()
                        .toList();
                if (adoptions.size() > 1) {
                    faults.ofDocument("found plans adopted on " + adoptions
                            + "; a person has one plan for the same securities at a time, with exceptions");
                }
            });

    private PlanRules() {}

    static List<Rule> rules() {
        return List.of(ADOPTION_DATE, ADOPTED_BEFORE, COOLING_OFF, WITHOUT_TRADE, ONE_PLAN);
    }

    /** A trade that a footnote says was made under a plan of a known date. */
    private record PlanTrade(Placed<Transaction> line, LocalDate adopted, LocalDate day) {}

    private static List<PlanTrade> tradesUnderPlans(CheckedFiling filing) {
        if (filing.filing().footnotes().stream()
                .noneMatch(footnote -> PlanNotes.mayMentionPlan(footnote.text().text()))) {
            return List.of();
        }
        List<PlanTrade> trades = new ArrayList<>();
        Map<List<FootnoteId>, List<LocalDate>> byMarks = new HashMap<>();
        for (Placed<Transaction> line : filing.transactions()) {
            Optional<LocalDate> day = Transactions.day(line.part());
            if (day.isPresent() && Transactions.has(line.part(), TRADES)) {
                List<LocalDate> adoptions = byMarks.computeIfAbsent(
                        List.copyOf(Explanations.marks(line.part())),
                        marks -> PlanNotes.adoptions(filing.footnoteText(marks)));
                if (adoptions.size() == 1) {
                    trades.add(new PlanTrade(line, adoptions.get(0), day.get()));
                }
            }
        }
        return trades;
    }

    private static void coolingOff(CheckedFiling filing, Faults faults) {
        List<PlanTrade> trades = filing.once(TRADES_UNDER_PLANS);
        boolean insider = filing.filing().reportingOwners().stream().anyMatch(owner -> isInsider(owner.relationship()));
        for (PlanTrade trade : insider ? trades : List.<PlanTrade>of()) {
            LocalDate end = trade.adopted().plusDays(COOLING_OFF_DAYS);
            if (!trade.adopted().isBefore(GIFTS_ON_FORM_4.since())
                    && !trade.adopted().isAfter(trade.day())
                    && trade.day().isBefore(end)) {
                faults.at(
                        trade.line().at(Box.TRANSACTION_DATE),
                        "found " + trade.day() + ", expected " + end + " at the earliest: the plan was adopted on "
                                + trade.adopted());
            }
        }
    }

    private static boolean isInsider(Relationship relationship) {
        return Boxes.states(relationship.isOfficer(), true) || Boxes.states(relationship.isDirector(), true);
    }
}
