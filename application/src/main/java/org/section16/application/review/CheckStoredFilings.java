package org.section16.application.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.section16.application.checking.CheckFilings;
import org.section16.application.checking.CheckReport;
import org.section16.application.ingest.FilingQuery;
import org.section16.application.ingest.FilingRepository;
import org.section16.application.ingest.Source;
import org.section16.application.ingest.StoredFiling;
import org.section16.application.ingest.StoredSubmission;
import org.section16.application.ingest.SubmissionId;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.reading.ReadFilings;
import org.section16.application.reading.Receipt;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Finding;
import org.section16.domain.filing.Submission;
import org.section16.domain.history.FilingHistory;
import org.section16.domain.identity.Cik;
import org.section16.domain.party.ReportingOwner;

/**
 * Use case: tells the findings about stored filings. Where they are from other rules than those that are asked now, the
 * rules are asked again, with what the same owners filed before, and their findings stored.
 */
public final class CheckStoredFilings {
    /** How many filings are in memory at once, with their documents. */
    private static final int PORTION = 100;

    /** When a filing is stored its rules are asked without the owner's earlier filings, which may come later. */
    private static final String WITH_EARLIER = " with earlier filings";

    private final FilingRepository repository;
    private final ReadFilings readings;
    private final CheckFilings check;
    private final String version;

    /**
     * Makes the use case.
     *
     * @param repository where filings are stored
     * @param readings how their documents are read again, to learn where in them a box stands
     * @param check the rules to ask
     */
    public CheckStoredFilings(FilingRepository repository, ReadFilings readings, CheckFilings check) {
        this.repository = repository;
        this.readings = readings;
        this.check = check;
        this.version = check.rules().version() + WITH_EARLIER;
    }

    /**
     * Tells the findings about all stored filings, in the order of their identities.
     *
     * @param progress told of each filing
     */
    public void check(Consumer<CheckReport> progress) {
        List<StoredSubmission> portion = new ArrayList<>();
        repository.forEach(all(Optional.empty(), Optional.empty()), stored -> {
            portion.add(stored);
            if (portion.size() == PORTION) {
                checkPortion(portion, progress);
                portion.clear();
            }
        });
        checkPortion(portion, progress);
    }

    private void checkPortion(List<StoredSubmission> portion, Consumer<CheckReport> progress) {
        Map<SubmissionId, List<Submission>> earlier = new HashMap<>();
        Set<SubmissionId> stale = new LinkedHashSet<>();
        List<StoredFiling> filings = portion.stream()
                .flatMap(each -> repository.find(each.id()).stream())
                .toList();
        for (StoredFiling filing : filings) {
            if (!filing.rules().equals(Optional.of(version))) {
                stale.add(filing.id());
                earlier.put(filing.id(), earlier(filing));
            }
        }
        Map<SubmissionId, StoredFiling> judged = new HashMap<>();
        if (!stale.isEmpty()) {
            repository.change(stale, stored -> {
                judged.clear();
                stored.forEach((id, filing) -> judged.put(id, judged(filing, earlier.getOrDefault(id, List.of()))));
                return List.copyOf(judged.values());
            });
        }
        filings.forEach(filing -> progress.accept(report(judged.getOrDefault(filing.id(), filing))));
    }

    private StoredFiling judged(StoredFiling filing, List<Submission> earlier) {
        CheckedFiling checked = CheckedFiling.of(filing.submission()).after(earlier);
        boolean printed = filing.sources().get(0).medium() == Medium.PRINTED;
        return filing.judged(
                check.join(filing.findingsOfReading(), printed ? checked.readFromPrint() : checked), version);
    }

    private CheckReport report(StoredFiling filing) {
        List<Finding> findings = check.graded(filing.findings());
        boolean placed = findings.stream().anyMatch(finding -> finding.where().isPresent());
        return new CheckReport(
                filing.id().text(), filing.submission(), findings, placed ? places(filing) : Evidence.none());
    }

    /** Of data the store keeps no places, since reading it again tells. */
    private Evidence places(StoredFiling filing) {
        Source source = filing.sources().get(0);
        if (source.medium() == Medium.PRINTED) {
            return filing.evidence();
        }
        try {
            return readings.read(new SourceDocument(source.name(), source.content(), Receipt.none()))
                    .draft()
                    .evidence();
        } catch (UnreadableDocumentException e) {
            return Evidence.none(); // the reader that could read it is not here now
        }
    }

    /** Returns what just the same owners filed about the same issuer before, the oldest first. */
    private List<Submission> earlier(StoredFiling filing) {
        Optional<Cik> issuer = filing.submission().filing().issuer().issuerCik().stated();
        Set<Cik> owners = owners(filing.submission());
        if (issuer.isEmpty() || owners.isEmpty()) {
            return List.of();
        }
        List<StoredSubmission> earlier = new ArrayList<>();
        repository.forEach(all(issuer, owners.stream().findFirst()), other -> {
            if (owners(other.submission()).equals(owners) && isBefore(other, filing)) {
                earlier.add(other);
            }
        });
        earlier.sort(Comparator.comparing((StoredSubmission each) ->
                        FilingHistory.knownOn(each.submission()).orElseThrow())
                .thenComparing(StoredSubmission::id));
        return earlier.stream().map(StoredSubmission::submission).toList();
    }

    private static boolean isBefore(StoredSubmission other, StoredFiling filing) {
        return FilingHistory.knownOn(other.submission())
                .flatMap(day -> FilingHistory.knownOn(filing.submission())
                        .map(limit -> day.isBefore(limit)
                                || (day.equals(limit) && other.id().compareTo(filing.id()) < 0)))
                .orElse(false);
    }

    private static Set<Cik> owners(Submission submission) {
        Set<Cik> ciks = new HashSet<>();
        for (ReportingOwner owner : submission.filing().reportingOwners()) {
            owner.rptOwnerCik().stated().ifPresent(ciks::add);
        }
        return ciks;
    }

    private static FilingQuery all(Optional<Cik> issuer, Optional<Cik> owner) {
        return new FilingQuery(
                issuer,
                owner,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Integer.MAX_VALUE,
                0);
    }
}
