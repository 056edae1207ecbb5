package org.section16.domain.rules;

import java.util.List;
import java.util.stream.Stream;
import org.section16.domain.check.Rule;
import org.section16.domain.check.RuleBook;
import org.section16.domain.check.RuleId;

/** The book of the rules on Forms 3, 4 and 5 that this library knows. */
public final class OwnershipRules {
    /**
     * Changes with the code of the rules: findings that were stored under another edition are found anew. It is a digest of
     * the sources of this package, comments and this line left out; a test says what it has to be.
     */
    static final String EDITION = "4b3434";

    /** A text is not what its box asks for; reading says so, too. */
    public static final RuleId ILLEGIBLE = new RuleId("edgar.illegible");

    private static final RuleBook BOOK = RuleBook.of(EDITION, rules(), UndecidedReferences.all());

    private OwnershipRules() {}

    /**
     * Obtains the book.
     *
     * @return all rules, what EDGAR asks of the format first
     */
    public static RuleBook book() {
        return BOOK;
    }

    private static List<Rule> rules() {
        return Stream.of(
                        MandatoryBoxes.rules(),
                        TextRules.rules(),
                        PlaceRules.rules(),
                        HeadRules.rules(),
                        AddressRules.rules(),
                        LineRules.rules(),
                        FootnoteRules.rules(),
                        SizeRules.least(),
                        SizeRules.most(),
                        DeclarationRules.rules(),
                        OwnerRules.rules(),
                        DateRules.rules(),
                        CodeRules.rules(),
                        PriceRules.rules(),
                        DerivativeRules.rules(),
                        ExerciseRules.rules(),
                        BalanceRules.rules(),
                        PlanRules.rules(),
                        AveragePriceRules.rules(),
                        TimelinessRules.rules(),
                        HistoryRules.rules())
                .flatMap(List::stream)
                .toList();
    }
}
