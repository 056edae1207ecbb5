package org.section16.adapters.db;

import static org.section16.adapters.db.schema.Tables.SUBMISSION;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.section16.application.ingest.StoreException;
import org.section16.application.ingest.StoredFiling;
import org.section16.application.ingest.StoredSubmission;
import org.section16.application.ingest.SubmissionId;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.review.JudgedSubmission;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Submission;

/** A stored filing as rows of all tables, each list in the order of its numbers. */
record FilingRows(
        Row submission,
        List<Row> owners,
        List<Row> lines,
        List<Row> footnotes,
        List<Row> signatures,
        List<Row> findings,
        List<Row> sources,
        List<Row> sourceParts) {

    private static final FilingRowMapper MAPPER = new FilingRowMapperImpl();

    static FilingRows of(StoredFiling stored) {
        Exceptions exceptions = Exceptions.none();
        String id = stored.id().text();
        Filing filing = stored.submission().filing();
        SourceTable.Rows came = SourceTable.write(id, stored.sources(), exceptions);
        FilingRows rows = new FilingRows(
                SubmissionTable.write(stored, exceptions),
                OwnerTable.write(id, filing.reportingOwners(), exceptions),
                LineTable.write(id, filing, exceptions),
                FootnoteTable.write(id, filing.footnotes(), exceptions),
                SignatureTable.write(id, filing.signatures(), exceptions),
                FindingTable.write(id, stored.findings(), exceptions),
                came.documents(),
                came.parts());
        rows.submission.set(SUBMISSION.EXCEPTIONS, exceptions.text());
        return rows;
    }

    /**
     * Puts the filing together again.
     *
     * @throws StoreException if the rows hold what no program of this kind has written
     */
    StoredFiling filing(SubmissionId id) {
        return read(
                id,
                exceptions -> new StoredFiling(
                        id,
                        content(exceptions),
                        FindingTable.read(findings, exceptions),
                        Optional.ofNullable(submission.get(SUBMISSION.RULES)),
                        EvidenceText.parse(submission.get(SUBMISSION.EVIDENCE)),
                        SourceTable.read(sources, sourceParts, exceptions)));
    }

    /**
     * Puts together what was submitted; findings and sources need not be there.
     *
     * @throws StoreException if the rows hold what no program of this kind has written
     */
    StoredSubmission stored() {
        return read(id(), exceptions -> new StoredSubmission(id(), content(exceptions)));
    }

    /**
     * Puts together what was submitted and what was found; sources need not be there.
     *
     * @throws StoreException if the rows hold what no program of this kind has written
     */
    JudgedSubmission judged(Medium medium) {
        return read(
                id(),
                exceptions -> new JudgedSubmission(
                        id(),
                        content(exceptions),
                        FindingTable.read(findings, exceptions),
                        Optional.ofNullable(submission.get(SUBMISSION.RULES)),
                        medium,
                        EvidenceText.parse(submission.get(SUBMISSION.EVIDENCE))));
    }

    SubmissionId id() {
        return new SubmissionId(submission.known(SUBMISSION.SUBMISSION_ID));
    }

    FilingRows with(List<Row> others) {
        return new FilingRows(submission, owners, lines, footnotes, signatures, others, sources, sourceParts);
    }

    /** Replaces the rows of the findings, and what these cannot say. */
    FilingRows with(JudgedSubmission judged) {
        Exceptions exceptions = Exceptions.parse(submission.get(SUBMISSION.EXCEPTIONS));
        exceptions.removeOf(FindingTable.PART);
        List<Row> rows = FindingTable.write(judged.id().text(), judged.findings(), exceptions);
        submission.set(SUBMISSION.EXCEPTIONS, exceptions.text());
        submission.set(SUBMISSION.RULES, judged.rules().orElse(null));
        return with(rows);
    }

    private <T> T read(SubmissionId id, Function<Exceptions, T> reading) {
        try {
            return reading.apply(Exceptions.parse(submission.get(SUBMISSION.EXCEPTIONS)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw new StoreException(
                    "the rows of " + id + " were changed by hand and cannot be read; store it again", e);
        }
    }

    private Submission content(Exceptions exceptions) {
        SubmissionRow head = SubmissionTable.read(submission, exceptions);
        Filing filing = MAPPER.filing(
                head,
                OwnerTable.read(owners, exceptions),
                LineTable.read(lines, LineTable.TABLE_I, exceptions),
                LineTable.read(lines, LineTable.TABLE_II, exceptions),
                FootnoteTable.read(footnotes, exceptions),
                SignatureTable.read(signatures, exceptions));
        return MAPPER.submission(head, filing);
    }
}
