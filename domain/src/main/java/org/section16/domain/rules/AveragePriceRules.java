package org.section16.domain.rules;

import static org.section16.domain.check.Regime.AVERAGE_PRICES;
import static org.section16.domain.check.RuleDraft.info;
import static org.section16.domain.check.RuleDraft.warning;
import static org.section16.domain.check.Strength.PRACTICE;
import static org.section16.domain.form.FormType.FORM_4;
import static org.section16.domain.form.FormType.FORM_5;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Faults;
import org.section16.domain.check.Placed;
import org.section16.domain.check.Rule;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.form.Box;
import org.section16.domain.form.FootnoteId;

/** Lines that stand for several trades of a day at an average price. */
final class AveragePriceRules {
    private static final String PRICE = "table1.line[1].transactionPricePerShare";
    private static final String NOTE = "footnote[1].text = Weighted average price; prices ranged from $25.00 to $";
    private static final String LETTER = "SEC no-action letter to the Society of Corporate Secretaries, 2008-06-25";

    private static final Set<TransactionCode> TRADES = EnumSet.of(TransactionCode.P, TransactionCode.S);

    private static final Pattern AVERAGE =
            Pattern.compile("(?i)weighted[ -]+average|average (sale|sales|purchase|price)");

    private static final Pattern UNDERTAKES =
            Pattern.compile("(?i)undertak|upon request|on request|will provide|agrees to provide|request");

    private static final String NUMBER = "\\$?\\s?([0-9]{1,9}(?:,[0-9]{3})*(?:\\.[0-9]{1,6})?)";
    private static final Pattern RANGE = Pattern.compile("(?i)(?=[rbfp])(?:rang|between|from|prices of)[^0-9$]{0,80}+"
            + NUMBER + "[^0-9$]{0,40}?(?:to|and|through|-|–|—)[^0-9$]{0,40}+" + NUMBER);

    private static final Rule EXPLAINED = info(
                    "price.average-is-explained",
                    "An average price comes with the range of prices and the offer to tell each")
            .on(FORM_4, FORM_5)
            .since(AVERAGE_PRICES.since())
            .citing(PRACTICE, LETTER)
            .references("CHK-20")
            .passing(NOTE + "25.90. The owner undertakes to provide the number sold at each price.")
            .failing(PRICE, "footnote[1].text = Weighted average price.")
            .testing((filing, faults) -> each(filing, faults, AveragePriceRules::lacks));

    private static final Rule WITHIN_A_DOLLAR = warning(
                    "price.average-within-a-dollar", "An average price is of prices within one dollar")
            .on(FORM_4, FORM_5)
            .since(AVERAGE_PRICES.since())
            .citing(PRACTICE, LETTER)
            .references("CHK-20 CHK-21")
            .passing(NOTE + "26.00, inclusive. The owner undertakes to provide the number sold at each price.")
            .failing(PRICE, NOTE + "26.01. The owner undertakes to provide the number sold at each price.")
            .testing((filing, faults) -> each(filing, faults, AveragePriceRules::width));

    /** What is wrong with the text of the footnotes on a price. */
    private interface TextCheck {
        Optional<String> check(CheckedFiling filing, String text);
    }

    private AveragePriceRules() {}

    static List<Rule> rules() {
        return List.of(EXPLAINED, WITHIN_A_DOLLAR);
    }

    private static void each(CheckedFiling filing, Faults faults, TextCheck check) {
        Map<List<FootnoteId>, Optional<String>> byMarks = new HashMap<>();
        for (Placed<Transaction> line : filing.transactions()) {
            List<FootnoteId> marks = Transactions.price(line.part()).notes();
            if (!marks.isEmpty() && Transactions.has(line.part(), TRADES)) {
                byMarks.computeIfAbsent(
                                marks,
                                same -> Optional.of(filing.footnoteText(same))
                                        .filter(text -> AVERAGE.matcher(text).find())
                                        .flatMap(text -> check.check(filing, text)))
                        .ifPresent(message -> faults.at(line.at(Box.TRANSACTION_PRICE_PER_SHARE), message));
            }
        }
    }

    /** The offer is often made once, for all the lines of a form. */
    private static Optional<String> lacks(CheckedFiling filing, String text) {
        boolean range = RANGE.matcher(text).find();
        if (range && UNDERTAKES.matcher(Explanations.all(filing)).find()) {
            return Optional.empty();
        }
        return Optional.of("the footnote says that the price is an average, and not "
                + (range ? "that details are given on request" : "between which prices"));
    }

    private static Optional<String> width(CheckedFiling filing, String text) {
        Matcher matcher = RANGE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        BigDecimal low = new BigDecimal(matcher.group(1).replace(",", ""));
        BigDecimal high = new BigDecimal(matcher.group(2).replace(",", ""));
        boolean wide = high.subtract(low).compareTo(BigDecimal.ONE) > 0;
        return wide
                ? Optional.of("the footnote says prices from $" + low + " to $" + high
                        + "; expected a line for each dollar of the range")
                : Optional.empty();
    }
}
