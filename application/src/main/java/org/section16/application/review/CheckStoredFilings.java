package org.section16.application.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.section16.application.checking.CheckFilings;
import org.section16.application.checking.CheckReport;
import org.section16.application.ingest.FilingRepository;
import org.section16.application.ingest.Source;
import org.section16.application.ingest.StoredFiling;
import org.section16.application.ingest.SubmissionId;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.reading.FormNumber;
import org.section16.application.reading.ReadFilings;
import org.section16.application.reading.Receipt;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Finding;
import org.section16.domain.check.Profile;
import org.section16.domain.filing.Submission;
import org.section16.domain.history.FilingHistory;
import org.section16.domain.identity.Cik;
import org.section16.domain.party.ReportingOwner;

/**
 * Use case: tells the findings about stored filings, issuer by issuer. Where they are from other rules than those that
 * are asked now, or from a time when other filings about the issuer were known, the rules are asked again, with what the
 * same owners filed before, and their findings stored. The filings about one issuer are in memory at once.
 */
public final class CheckStoredFilings {
    /** How many filings are looked up or changed in one transaction. */
    private static final int PORTION = 250;

    private static final Comparator<JudgedSubmission> IN_TIME = Comparator.comparing(
                    (JudgedSubmission filing) -> FilingHistory.knownOn(filing.submission())
                            .map(Object::toString)
                            .orElse("~"))
            .thenComparing(JudgedSubmission::id);

    /** What an owner filed before: so many of all filings of the owner, the oldest first. */
    private record Past(List<Submission> all, int count) {
        static final Past NONE = new Past(List.of(), 0);

        List<Submission> filings() {
            return all.subList(0, count);
        }
    }

    private final FindingRepository repository;
    private final FilingRepository documents;
    private final ReadFilings readings;
    private final CheckFilings check;

    /**
     * Makes the use case.
     *
     * @param repository where findings are stored
     * @param documents where the documents are stored
     * @param readings how documents are read again, to learn where in them a box stands
     * @param check the rules to ask
     */
    public CheckStoredFilings(
            FindingRepository repository, FilingRepository documents, ReadFilings readings, CheckFilings check) {
        this.repository = repository;
        this.documents = documents;
        this.readings = readings;
        this.check = check;
    }

    /**
     * Tells the findings about all stored filings: by issuer, and for each issuer in the order of filing. Those that name
     * no issuer come last.
     *
     * @param progress told of each filing
     */
    public void check(Consumer<CheckReport> progress) {
        for (Cik issuer : repository.issuers()) {
            List<SubmissionId> ids = repository.about(Optional.of(issuer));
            List<JudgedSubmission> filings = new ArrayList<>(ids.size());
            portions(ids).forEach(portion -> filings.addAll(repository.find(portion)));
            filings.sort(IN_TIME);
            String version = check.rules().version() + "; of " + filings.size() + " filings about the issuer";
            tell(filings, earlier(filings), version, progress);
        }
        for (List<SubmissionId> portion : portions(repository.about(Optional.empty()))) {
            tell(repository.find(portion), Map.of(), check.rules().version(), progress);
        }
    }

    private static <T> List<List<T>> portions(List<T> all) {
        List<List<T>> portions = new ArrayList<>();
        for (int start = 0; start < all.size(); start += PORTION) {
            portions.add(all.subList(start, Math.min(start + PORTION, all.size())));
        }
        return portions;
    }

    private void tell(
            List<JudgedSubmission> filings,
            Map<SubmissionId, Past> earlier,
            String version,
            Consumer<CheckReport> progress) {
        for (List<JudgedSubmission> portion : portions(filings)) {
            Map<SubmissionId, JudgedSubmission> told = new LinkedHashMap<>();
            portion.forEach(filing -> told.put(filing.id(), filing));
            List<SubmissionId> stale = portion.stream()
                    .filter(filing -> !filing.rules().equals(Optional.of(version)))
                    .map(JudgedSubmission::id)
                    .toList();
            if (!stale.isEmpty()) {
                judge(stale, told, filing -> judged(filing, earlier.getOrDefault(filing.id(), Past.NONE), version))
                        .forEach(filing -> told.put(filing.id(), filing));
            }
            told.values().forEach(filing -> progress.accept(report(filing)));
        }
    }

    /** What EDGAR would say today is no fact about a stored filing, and not stored with it. */
    private List<JudgedSubmission> judge(
            List<SubmissionId> stale,
            Map<SubmissionId, JudgedSubmission> found,
            UnaryOperator<JudgedSubmission> judge) {
        return check.rules().profile() == Profile.EDGAR
                ? stale.stream().map(found::get).map(judge).toList()
                : repository.judge(stale, judge);
    }

    private JudgedSubmission judged(JudgedSubmission filing, Past earlier, String version) {
        CheckedFiling checked = CheckedFiling.of(filing.submission()).after(earlier.filings());
        List<Finding> ofReading = filing.findingsOfReading();
        return filing.with(check.join(ofReading, CheckFilings.readFrom(filing.medium(), checked, ofReading)), version);
    }

    private CheckReport report(JudgedSubmission filing) {
        List<Finding> findings = check.graded(filing.findings());
        boolean placed = findings.stream().anyMatch(finding -> finding.where().isPresent());
        return new CheckReport(
                filing.id().text(),
                FormNumber.only(),
                filing.submission(),
                findings,
                placed ? places(filing) : Evidence.none());
    }

    /** Of data the store keeps no places, since reading it again tells. */
    private Evidence places(JudgedSubmission filing) {
        if (filing.medium() == Medium.PRINTED) {
            return filing.evidence();
        }
        Optional<StoredFiling> stored = documents.find(filing.id());
        if (stored.isEmpty()) {
            return Evidence.none();
        }
        Source source = stored.get().sources().get(0);
        try {
            return readings.read(
                            new SourceDocument(source.name(), source.content(), Receipt.none()),
                            source.form().number())
                    .draft()
                    .evidence();
        } catch (UnreadableDocumentException e) {
            return Evidence.none(); // the reader that could read it is not here now
        }
    }

    /** Returns what just the same owners filed before each filing, the oldest first. */
    private static Map<SubmissionId, Past> earlier(List<JudgedSubmission> inTime) {
        Map<Set<Cik>, List<Submission>> byOwners = new HashMap<>();
        Map<SubmissionId, Past> earlier = new HashMap<>();
        for (JudgedSubmission filing : inTime) {
            Set<Cik> owners = owners(filing.submission());
            if (!owners.isEmpty() && FilingHistory.knownOn(filing.submission()).isPresent()) {
                List<Submission> past = byOwners.computeIfAbsent(owners, any -> new ArrayList<>());
                earlier.put(filing.id(), new Past(past, past.size()));
                past.add(filing.submission());
            }
        }
        return earlier;
    }

    private static Set<Cik> owners(Submission submission) {
        Set<Cik> ciks = new HashSet<>();
        for (ReportingOwner owner : submission.filing().reportingOwners()) {
            owner.rptOwnerCik().stated().ifPresent(ciks::add);
        }
        return ciks;
    }
}
