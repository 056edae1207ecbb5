package org.section16.application.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.section16.application.ingest.SubmissionId;
import org.section16.domain.identity.Cik;

/**
 * The findings on stored filings. Each method is one transaction. A store that cannot be reached or is out of space
 * throws {@link org.section16.application.ingest.StoreException}.
 */
public interface FindingRepository {
    /**
     * Returns the issuers that filings are about.
     *
     * @return their CIKs, each once, ascending
     */
    List<Cik> issuers();

    /**
     * Returns which filings are about an issuer.
     *
     * @param issuer the issuer; empty for the filings that state no CIK of one
     * @return their identities in order
     */
    List<SubmissionId> about(Optional<Cik> issuer);

    /**
     * Finds filings and what was found about them.
     *
     * @param ids the identities of the filings, some hundreds at most
     * @return those that are stored, in the order of the identities
     */
    List<JudgedSubmission> find(Collection<SubmissionId> ids);

    /**
     * Replaces what was found about filings: of all of them, or of none. If another program changes one of them at the
     * same time, they are judged again.
     *
     * @param ids the identities of the filings, some hundreds at most
     * @param judge returns a filing as it is stored with other findings; does nothing else
     * @return the filings with their findings, in the order of the identities
     */
    List<JudgedSubmission> judge(Collection<SubmissionId> ids, UnaryOperator<JudgedSubmission> judge);
}
