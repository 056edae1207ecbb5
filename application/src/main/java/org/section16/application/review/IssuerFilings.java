package org.section16.application.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.section16.application.ingest.FilingQuery;
import org.section16.application.ingest.FilingRepository;
import org.section16.application.ingest.SubmissionId;
import org.section16.application.review.PartyChoice.ByCik;
import org.section16.application.review.PartyChoice.ByName;
import org.section16.domain.filing.OwnerIdentity;
import org.section16.domain.filing.Submission;
import org.section16.domain.identity.Cik;

/** The stored filings about an issuer. */
final class IssuerFilings {
    private final FilingRepository repository;

    IssuerFilings(FilingRepository repository) {
        this.repository = repository;
    }

    /** Loads the filings about an issuer; one of a symbol has all filings of the CIKs that go with the symbol. */
    List<Submission> about(PartyChoice issuer) {
        if (issuer instanceof ByCik chosen) {
            return List.copyOf(load(Optional.of(chosen.cik()), Optional.empty(), Optional.empty())
                    .values());
        }
        ByName symbol = (ByName) issuer;
        Map<SubmissionId, Submission> filings =
                new LinkedHashMap<>(load(Optional.empty(), Optional.of(symbol.name()), Optional.empty()));
        Set<Cik> ciks = filings.values().stream()
                .flatMap(filing -> filing.filing().issuer().issuerCik().stated().stream())
                .collect(Collectors.toSet());
        ciks.forEach(cik -> filings.putAll(load(Optional.of(cik), Optional.empty(), Optional.empty())));
        return List.copyOf(filings.values());
    }

    /** Loads the filings of one owner about an issuer. */
    List<Submission> about(PartyChoice issuer, PartyChoice owner) {
        if (issuer instanceof ByCik chosen && owner instanceof ByCik person) {
            return List.copyOf(load(Optional.of(chosen.cik()), Optional.empty(), Optional.of(person.cik()))
                    .values());
        }
        List<Submission> filings = about(issuer);
        OwnerIdentity.Book owners = OwnerIdentity.Book.of(filings);
        OwnerIdentity wanted = owner.owner(owners);
        return filings.stream()
                .filter(filing -> filing.filing().reportingOwners().stream()
                        .map(owners::identify)
                        .anyMatch(wanted::equals))
                .toList();
    }

    private Map<SubmissionId, Submission> load(Optional<Cik> issuer, Optional<String> symbol, Optional<Cik> owner) {
        Map<SubmissionId, Submission> filings = new LinkedHashMap<>();
        repository.forEach(
                new FilingQuery(
                        issuer,
                        owner,
                        symbol,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Integer.MAX_VALUE,
                        0),
                stored -> filings.put(stored.id(), stored.submission()));
        return filings;
    }
}
