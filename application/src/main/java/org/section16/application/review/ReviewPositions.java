package org.section16.application.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.section16.domain.filing.OwnerIdentity;
import org.section16.domain.history.FilingHistory;
import org.section16.domain.history.Settlement;
import org.section16.domain.position.Aliases;
import org.section16.domain.position.PositionReview;
import org.section16.domain.position.PositionStatement;

/** Use case: states what owners hold of an issuer, and whether it adds up. */
public final class ReviewPositions {
    private final ReviewHistory histories;

    /**
     * Makes the use case.
     *
     * @param histories what loads the filings
     */
    public ReviewPositions(ReviewHistory histories) {
        this.histories = histories;
    }

    /**
     * Makes the statements of an issuer.
     *
     * @param issuer the issuer
     * @param owner whose statement is wanted; empty for those of all owners
     * @param settlements what a person decided about amendments
     * @param aliases titles and natures that mean the same
     * @param asOf the day as of which it was known; empty for all that is known now
     * @return a statement for each owner, or for owners who file everything together
     */
    public List<PositionStatement> statements(
            PartyChoice issuer,
            Optional<PartyChoice> owner,
            List<Settlement> settlements,
            Aliases aliases,
            Optional<LocalDate> asOf) {
        FilingHistory history = histories.history(issuer, Optional.empty(), settlements, asOf);
        if (owner.isEmpty()) {
            return PositionReview.of(history, settlements, aliases);
        }
        OwnerIdentity wanted = owner.get().owner(OwnerIdentity.Book.of(history.submissions()));
        return PositionReview.of(history, wanted, settlements, aliases).stream().toList();
    }
}
