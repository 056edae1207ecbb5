package org.section16.domain.shortswing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.section16.domain.filing.AcquiredDisposedCode;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.Submission;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.history.PlacedLine;
import org.section16.domain.history.Wording;
import org.section16.domain.security.DerivativeTerms;

/** A transaction of a filing, looked at as a trade. */
final class LineTrade {
    private static final Pattern PUT = Pattern.compile("\\bputs?\\b|right to sell");
    private static final Pattern WRITTEN = Pattern.compile("obligation|\\bshort\\b|written|writ");
    private static final Pattern AVERAGE = Pattern.compile("weighted[- ]average|average (sale|purchase|price)");

    private final PlacedLine placed;
    private final Transaction transaction;

    LineTrade(PlacedLine placed, Transaction transaction) {
        this.placed = placed;
        this.transaction = transaction;
    }

    Optional<TransactionCode> code() {
        return transaction.transactionCoding().transactionCode().stated();
    }

    Treatment treatment() {
        return code().map(Treatment::of).orElse(Treatment.UNDETERMINED);
    }

    /** The way in which the form says it went; empty if it says nothing, or another way than its code. */
    Optional<Side> side() {
        Optional<Side> stated = transaction
                .transactionAmounts()
                .transactionAcquiredDisposedCode()
                .stated()
                .map(code -> code == AcquiredDisposedCode.ACQUIRED ? Side.PURCHASE : Side.SALE);
        Optional<Side> coded = code().flatMap(LineTrade::side);
        return coded.isPresent() && stated.isPresent() && !coded.equals(stated)
                ? Optional.empty()
                : stated.or(() -> coded);
    }

    private static Optional<Side> side(TransactionCode code) {
        return switch (code) {
            case P, L -> Optional.of(Side.PURCHASE);
            case S -> Optional.of(Side.SALE);
            case A, C, D, E, F, G, H, I, J, K, M, O, U, V, W, X, Z -> Optional.empty();
        };
    }

    /** The trade that it is; empty if date, way, number or price is missing, or the number or price is zero. */
    Optional<Trade> trade() {
        Origin origin = new Origin(
                placed.submission().accessionNumber(),
                Optional.of(BoxPath.of(placed.table(), placed.number(), Box.TRANSACTION_SHARES)),
                "");
        return transaction
                .transactionDate()
                .stated()
                .flatMap(date -> side().flatMap(side -> transaction
                        .transactionAmounts()
                        .transactionShares()
                        .stated()
                        .filter(shares -> shares.count().signum() > 0 && Trade.fits(shares.count()))
                        .flatMap(shares -> transaction
                                .transactionAmounts()
                                .transactionPricePerShare()
                                .stated()
                                .filter(price -> price.amount().signum() > 0 && Trade.fits(price.amount()))
                                .map(price -> new Trade(date, side, shares, price, origin)))));
    }

    /** The class that it is matched in; derivative securities of the same terms are a class of their own. */
    String group() {
        return transaction
                .derivativeTerms()
                .map(terms -> Wording.title(transaction) + series(terms))
                .orElseGet(() -> Wording.title(transaction));
    }

    private static String series(DerivativeTerms terms) {
        return " at " + terms.conversionOrExercisePrice().text() + " until "
                + terms.expirationDate().text() + " on "
                + Wording.title(
                        terms.underlyingSecurity().underlyingSecurityTitle().text());
    }

    boolean isDerivative() {
        return transaction.derivativeTerms().isPresent();
    }

    /** The way in which trading the derivative security counts for the underlying one (Rule 16b-6(a)). */
    Optional<Side> deemedSide() {
        String title = transaction.securityTitle().text().toLowerCase(Locale.ROOT);
        if (WRITTEN.matcher(title).find()) {
            return Optional.empty();
        }
        return side().map(side -> PUT.matcher(title).find() ? side.opposite() : side);
    }

    /** The title of what the derivative security can be turned into. */
    String underlying() {
        return transaction
                .derivativeTerms()
                .map(terms -> Wording.title(
                        terms.underlyingSecurity().underlyingSecurityTitle().text()))
                .orElse("");
    }

    boolean isAggregated() {
        Submission submission = placed.submission();
        return transaction.transactionAmounts().transactionPricePerShare().notes().stream()
                .map(note -> submission.filing().footnoteText(note).text().toLowerCase(Locale.ROOT))
                .anyMatch(text -> AVERAGE.matcher(text).find());
    }

    PlacedLine placed() {
        return placed;
    }

    Line line() {
        return transaction;
    }
}
