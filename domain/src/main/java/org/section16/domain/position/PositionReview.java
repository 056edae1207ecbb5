package org.section16.domain.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.section16.domain.filing.OwnerIdentity;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.history.EffectiveLine;
import org.section16.domain.history.FilingHistory;
import org.section16.domain.history.Settlement;
import org.section16.domain.history.Wording;
import org.section16.domain.party.ReportingOwner;
import org.section16.domain.position.PositionStatement.Owner;

/**
 * Makes the statements of all owners of an issuer at once, since one owner's break can be explained by the others': a
 * split shows with all of them.
 */
public final class PositionReview {
    private static final Comparator<Position> IN_ORDER = Comparator.comparing(
                    (Position position) -> position.key().table())
            .thenComparing(position -> position.key().title())
            .thenComparing(position -> position.key().held())
            .thenComparing(position -> position.key().series())
            .thenComparing(Position::grant);

    private final List<Settlement> settlements;
    private final Aliases aliases;

    private PositionReview(List<Settlement> settlements, Aliases aliases) {
        this.settlements = settlements;
        this.aliases = aliases;
    }

    /**
     * Makes the statements.
     *
     * @param issuer the filings about the issuer, of all owners, as known on the day asked about
     * @param settlements what a person decided about amendments
     * @param aliases titles and natures that mean the same
     * @return a statement for each owner, or for owners who file everything together, by name
     */
    public static List<PositionStatement> of(FilingHistory issuer, List<Settlement> settlements, Aliases aliases) {
        return new PositionReview(settlements, aliases).statements(issuer, owner -> true);
    }

    /**
     * Makes the statement of one owner.
     *
     * @param issuer the filings about the issuer, of all owners, as known on the day asked about
     * @param owner whose statement is wanted
     * @param settlements what a person decided about amendments
     * @param aliases titles and natures that mean the same
     * @return the statement, the same as among those of all; empty if the owner has filed nothing about the issuer
     */
    public static Optional<PositionStatement> of(
            FilingHistory issuer, OwnerIdentity owner, List<Settlement> settlements, Aliases aliases) {
        return new PositionReview(settlements, aliases)
                .statements(issuer, each -> each.identity().equals(owner)).stream()
                        .findFirst();
    }

    private List<PositionStatement> statements(FilingHistory issuer, Predicate<Owner> wanted) {
        List<List<Owner>> owners = new ArrayList<>();
        List<FilingHistory> histories = new ArrayList<>();
        List<List<Position>> positions = new ArrayList<>();
        SplitEvidence splits = new SplitEvidence();
        together(issuer).forEach((filings, names) -> {
            FilingHistory history = FilingHistory.of(
                    filings.stream().map(issuer.submissions()::get).toList(), settlements);
            List<Position> ledger = PositionLedger.of(history, aliases);
            splits.add(histories.size(), ledger);
            owners.add(names);
            histories.add(history);
            positions.add(ledger);
        });
        List<Set<String>> blocks =
                histories.stream().map(PositionReview::blocks).toList();
        List<PositionStatement> statements = new ArrayList<>();
        for (int index = 0; index < histories.size(); index++) {
            if (owners.get(index).stream().noneMatch(wanted)) {
                continue; // to explain the breaks takes longer than to find them
            }
            List<Position> explained = new BreakClassifier(index, positions.get(index), splits).explained();
            statements.add(new PositionStatement(
                    owners.get(index),
                    histories.get(index),
                    explained.stream().sorted(IN_ORDER).toList(),
                    alsoReportedBy(index, blocks, owners)));
        }
        return statements;
    }

    /** The owners by the filings that they take part in. */
    private static Map<Set<Integer>, List<Owner>> together(FilingHistory issuer) {
        OwnerIdentity.Book book = OwnerIdentity.Book.of(issuer.submissions());
        Map<OwnerIdentity, Set<Integer>> filings = new LinkedHashMap<>();
        Map<OwnerIdentity, Owner> owners = new LinkedHashMap<>();
        for (int index = 0; index < issuer.submissions().size(); index++) {
            for (ReportingOwner owner : issuer.submissions().get(index).filing().reportingOwners()) {
                OwnerIdentity identity = book.identify(owner);
                filings.computeIfAbsent(identity, name -> new TreeSet<>()).add(index);
                owners.put(identity, new Owner(identity, owner.rptOwnerName().text()));
            }
        }
        Map<Set<Integer>, List<Owner>> together = new LinkedHashMap<>();
        filings.forEach((identity, of) ->
                together.computeIfAbsent(of, set -> new ArrayList<>()).add(owners.get(identity)));
        return together;
    }

    /** What names a transaction whoever reports it. Directors get equal grants on one day, which are no block. */
    private static Set<String> blocks(FilingHistory history) {
        Set<String> blocks = new HashSet<>();
        for (EffectiveLine line : history.effectiveLines()) {
            if (line.current().line() instanceof Transaction transaction && !isWithIssuer(transaction)) {
                blocks.add(String.join(
                        "|",
                        transaction.transactionDate().text(),
                        Wording.title(transaction),
                        transaction.transactionAmounts().transactionShares().text(),
                        transaction
                                .transactionAmounts()
                                .transactionPricePerShare()
                                .text(),
                        transaction
                                .postTransactionAmounts()
                                .sharesOwnedFollowingTransaction()
                                .text(),
                        transaction.transactionCoding().transactionCode().text().toUpperCase(Locale.ROOT)));
            }
        }
        return blocks;
    }

    private static boolean isWithIssuer(Transaction transaction) {
        return transaction
                .transactionCoding()
                .transactionCode()
                .stated()
                .filter(code -> code.group() == TransactionCode.Group.RULE_16B_3)
                .isPresent();
    }

    private static List<String> alsoReportedBy(int index, List<Set<String>> blocks, List<List<Owner>> owners) {
        List<String> others = new ArrayList<>();
        for (int other = 0; other < blocks.size(); other++) {
            if (other != index && blocks.get(other).stream().anyMatch(blocks.get(index)::contains)) {
                owners.get(other).forEach(owner -> others.add(owner.name()));
            }
        }
        return others;
    }
}
