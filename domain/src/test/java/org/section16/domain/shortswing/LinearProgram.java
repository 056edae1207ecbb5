package org.section16.domain.shortswing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** The maximum of short-swing profit as a linear program, solved by a library that knows nothing of trades. */
final class LinearProgram {
    private LinearProgram() {}

    static BigDecimal maximum(List<Trade> trades, SixMonths sixMonths) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Integer, Expression> limits = new HashMap<>();
        for (int purchase = 0; purchase < trades.size(); purchase++) {
            for (int sale = 0; sale < trades.size(); sale++) {
                Trade bought = trades.get(purchase);
                Trade sold = trades.get(sale);
                if (bought.side() == Side.PURCHASE
                        && sold.side() == Side.SALE
                        && sixMonths.areMatchable(bought.date(), sold.date())) {
                    Variable matched = model.newVariable(purchase + " with " + sale)
                            .lower(0)
                            .weight(sold.price()
                                    .amount()
                                    .subtract(bought.price().amount()));
                    limit(model, limits, purchase, bought).set(matched, 1);
                    limit(model, limits, sale, sold).set(matched, 1);
                }
            }
        }
        return limits.isEmpty()
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(model.maximise().getValue());
    }

    private static Expression limit(
            ExpressionsBasedModel model, Map<Integer, Expression> limits, int index, Trade trade) {
        return limits.computeIfAbsent(
                index,
                key -> model.newExpression("trade " + key)
                        .upper(trade.quantity().count()));
    }
}
