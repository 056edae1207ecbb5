package org.section16.domain.shortswing;

import java.util.ArrayList;
import java.util.List;

/** Says what figures rest on. */
final class Assumptions {
    private Assumptions() {}

    static List<String> of(List<GroupReview> reviews, ReviewTerms terms) {
        List<String> assumptions = new ArrayList<>();
        assumptions.add("Less than six months: a trade can be matched through two days before the same-numbered day of "
                + "the sixth month; a day that this month lacks "
                + (terms.sixMonths().monthEnd() == MonthEnd.ROLL ? "rolls over to the next" : "becomes its last day")
                + ", which no decision settles");
        assumptions.add("Classes are told apart by title; losses do not offset profits; commissions, interest and "
                + "dividends are left out");
        if (terms.splits().isEmpty()) {
            assumptions.add("No split or stock dividend took place between matched trades");
        }
        if (reviews.stream().anyMatch(GroupReview::isAggregated)) {
            assumptions.add("Some matched prices are averages of several trades: the figure is a bound, and the true "
                    + "prices stand in the filer's records");
        }
        for (GroupReview review : reviews) {
            if (!review.otherMonthEnd().equals(review.profit().maximum().profit())) {
                assumptions.add("By the other reading of month ends the maximum of "
                        + review.group().name() + " is " + review.otherMonthEnd());
            }
        }
        return assumptions;
    }
}
