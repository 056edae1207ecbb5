package org.section16.domain.shortswing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.section16.domain.filing.Submission;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.history.AmendmentLink;
import org.section16.domain.history.EffectiveLine;
import org.section16.domain.history.FilingHistory;
import org.section16.domain.history.PlacedLine;
import org.section16.domain.shortswing.LeftOut.Why;

/** Decides which lines of a history are trades to match, in which class, and says of all others why they are not. */
final class TradeSelection {
    /** The trades of one class while they are being collected. */
    private static final class Collected {
        private final List<Trade> counted = new ArrayList<>();
        private final List<Trade> undetermined = new ArrayList<>();
        private final Set<Trade> aggregated = new HashSet<>();
    }

    private final ReviewTerms terms;
    private final InsiderStatus status;
    private final Map<String, Collected> groups = new TreeMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<LineTrade> derivatives = new ArrayList<>();
    private final List<String> assumptions = new ArrayList<>();

    private TradeSelection(ReviewTerms terms, InsiderStatus status) {
        this.terms = terms;
        this.status = status;
    }

    static TradeSelection of(FilingHistory history, ReviewTerms terms) {
        TradeSelection selection = new TradeSelection(terms, InsiderStatus.of(history));
        for (EffectiveLine line : history.effectiveLines()) {
            PlacedLine placed = line.current();
            if (placed.line() instanceof Transaction transaction) {
                selection.add(new LineTrade(placed, transaction));
            }
        }
        selection.crossClasses();
        selection.assume(history);
        return selection;
    }

    List<TradeGroup> groups() {
        return groups.entrySet().stream()
                .map(entry -> new TradeGroup(
                        entry.getKey(),
                        entry.getValue().counted,
                        entry.getValue().undetermined,
                        entry.getValue().aggregated))
                .toList();
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    List<String> assumptions() {
        return assumptions;
    }

    static List<Trade> restated(List<Trade> trades, List<Split> splits) {
        return trades.stream().map(trade -> restated(trade, splits)).toList();
    }

    private static Trade restated(Trade trade, List<Split> splits) {
        Trade restated = trade;
        for (Split split : splits) {
            restated = split.applyTo(restated);
        }
        return restated;
    }

    private void add(LineTrade line) {
        if (terms.foreignPrivateIssuer()) {
            leftOut(line, Why.NOT_SUBJECT, "insiders of a foreign private issuer owe nothing (Rule 3a12-3(b))");
            return;
        }
        if (line.treatment() == Treatment.EXEMPT_AS_CODED) {
            TransactionCode code = line.code().orElseThrow();
            leftOut(line, Why.EXEMPT_AS_CODED, code + ", " + code.meaning() + ": " + code.source());
            return;
        }
        boolean exercised = line.isDerivative() && line.code().equals(Optional.of(TransactionCode.O));
        if (exercised) {
            leftOut(line, Why.EXEMPT_AS_CODED, "counted once, by the line of the securities acquired");
            return;
        }
        line.trade()
                .ifPresentOrElse(
                        trade -> add(line, trade),
                        () -> leftOut(
                                line,
                                Why.UNQUANTIFIED,
                                "date, number or price is missing or zero, or the way contradicts the code"));
    }

    private void add(LineTrade line, Trade trade) {
        Optional<String> whyNot = status.whyNot(trade.date(), trade.side());
        if (whyNot.isPresent()) {
            leftOut(line, Why.NOT_SUBJECT, whyNot.get());
            return;
        }
        Trade restated = line.isDerivative() ? trade : restated(trade, terms.splits());
        Collected group = groups.computeIfAbsent(line.group(), name -> new Collected());
        (line.treatment() == Treatment.NON_EXEMPT ? group.counted : group.undetermined).add(restated);
        if (line.isAggregated()) {
            group.aggregated.add(restated);
        }
        if (line.isDerivative()) {
            derivatives.add(line);
        }
    }

    /** A derivative security against its underlying one needs market prices, which no form has (Rule 16b-6(c)(2)). */
    private void crossClasses() {
        for (LineTrade derivative : derivatives) {
            Optional<Side> deemed = derivative.deemedSide();
            LocalDate date = derivative.trade().orElseThrow().date();
            boolean matchable = Optional.ofNullable(groups.get(derivative.underlying())).stream()
                    .flatMap(group -> group.counted.stream())
                    .anyMatch(
                            trade -> deemed.filter(side -> side == trade.side()).isEmpty()
                                    && terms.sixMonths().areMatchable(date, trade.date()));
            if (matchable) {
                leftOut(
                        derivative,
                        Why.UNQUANTIFIED,
                        "could be matched with trades in " + derivative.underlying()
                                + ", up to the difference of that security's market prices on the two days, "
                                + "which no form has (Rule 16b-6(c)(2)); matched here within its own terms only");
            }
        }
    }

    private void assume(FilingHistory history) {
        if (terms.foreignPrivateIssuer()) {
            assumptions.add("The issuer is a foreign private issuer: Section 16(b) does not apply (Rule 3a12-3(b))");
        }
        if (!terms.foreignPrivateIssuer() && history.submissions().stream().anyMatch(TradeSelection::isTradedAbroad)) {
            assumptions.add(
                    "The issuer is no foreign private issuer, though a form names its symbol on a foreign market");
        }
        if (history.submissions().stream()
                .anyMatch(each -> each.filing().reportingOwners().size() > 1)) {
            assumptions.add("Lines of joint filings count whole, whatever part of the profit is the person's own");
        }
        assumptions.add(status.begun()
                .map(day -> "Trades count from " + day + " on, the event of the first Form 3")
                .orElse("No Form 3 is known: the person is taken as subject to Section 16 on every day"));
        if (!status.directorOrOfficer()) {
            assumptions.add("A ten-percent owner only: taken as above ten percent immediately before every trade");
        }
        status.ended()
                .ifPresent(day -> assumptions.add("The last form checks the exit box (" + day
                        + "): of a director or officer, later trades count against opposite ones made in office only (Rule "
                        + "16a-2(b))"));
        if (!leftOut.isEmpty() && leftOut.stream().anyMatch(line -> line.why() == Why.EXEMPT_AS_CODED)) {
            assumptions.add("Lines that are exempt as coded are exempt: the forms do not show whether the rules' "
                    + "conditions are met");
        }
        long undecided = history.amendments().stream()
                .filter(link -> link.kind() == AmendmentLink.Kind.UNDECIDABLE)
                .count();
        if (undecided > 0) {
            assumptions.add(undecided + " amendments cannot be decided; what is likely is taken");
        }
    }

    private void leftOut(LineTrade line, Why why, String reason) {
        leftOut.add(new LeftOut(line.placed(), why, reason));
    }

    private static boolean isTradedAbroad(Submission submission) {
        return submission
                .filing()
                .issuer()
                .issuerForeignTradingSymbol()
                .stated()
                .isPresent();
    }
}
