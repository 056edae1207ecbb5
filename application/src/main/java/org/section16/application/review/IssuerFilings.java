package org.section16.application.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.section16.application.ingest.FilingQuery;
import org.section16.application.ingest.FilingRepository;
import org.section16.application.ingest.FilingSummary;
import org.section16.application.ingest.StoredFiling;
import org.section16.domain.identity.Cik;

/** All stored filings about an issuer, page by page out of the store. */
final class IssuerFilings {
    private static final int PAGE = 1000;

    private final FilingRepository repository;

    IssuerFilings(FilingRepository repository) {
        this.repository = repository;
    }

    /** Loads the filings about an issuer, of all owners or of one, the newest first. */
    List<StoredFiling> about(Cik issuer, Optional<Cik> owner) {
        List<StoredFiling> filings = new ArrayList<>();
        List<FilingSummary> page;
        int offset = 0;
        do {
            page = repository.search(page(issuer, owner, offset));
            page.forEach(summary -> repository.find(summary.id()).ifPresent(filings::add));
            offset += PAGE;
        } while (page.size() == PAGE);
        return filings;
    }

    private static FilingQuery page(Cik issuer, Optional<Cik> owner, int offset) {
        return new FilingQuery(
                Optional.of(issuer),
                owner,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PAGE,
                offset);
    }
}
