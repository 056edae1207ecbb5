package org.section16.domain.position;

import java.util.List;
import java.util.Optional;
import org.section16.domain.filing.OwnerIdentity;
import org.section16.domain.history.AmendmentLink;
import org.section16.domain.history.FilingHistory;
import org.section16.domain.identity.Cik;

/**
 * The positions of an owner in an issuer. Owners who file everything together have one statement.
 *
 * @param owners who reports
 * @param history the filings
 * @param positions the positions, Table I first, by title, direct holdings first
 * @param alsoReportedBy others whose own filings report some of the same transactions: the same block, seen from
 *     another entity of a chain
 */
public record PositionStatement(
        List<Owner> owners, FilingHistory history, List<Position> positions, List<String> alsoReportedBy) {
    /**
     * A reporting owner.
     *
     * @param identity who it is
     * @param name the name, as last filed
     */
    public record Owner(OwnerIdentity identity, String name) {
        /**
         * Returns the CIK.
         *
         * @return the CIK, if the filings state it
         */
        public Optional<Cik> cik() {
            return identity.cik();
        }
    }

    /** Keeps its own copies of the lists. */
    public PositionStatement {
        owners = List.copyOf(owners);
        positions = List.copyOf(positions);
        alsoReportedBy = List.copyOf(alsoReportedBy);
    }

    /**
     * Lists what the amendments among the filings do.
     *
     * @return the links in the order of filing
     */
    public List<AmendmentLink> amendments() {
        return history.amendments();
    }
}
