package org.section16.adapters.db;

import java.time.DateTimeException;
import java.util.List;
import org.section16.adapters.db.schema.tables.records.FindingRecord;
import org.section16.adapters.db.schema.tables.records.FootnoteRecord;
import org.section16.adapters.db.schema.tables.records.LineRecord;
import org.section16.adapters.db.schema.tables.records.OwnerRecord;
import org.section16.adapters.db.schema.tables.records.SignatureRecord;
import org.section16.adapters.db.schema.tables.records.SourcePartRecord;
import org.section16.adapters.db.schema.tables.records.SourceRecord;
import org.section16.adapters.db.schema.tables.records.SubmissionRecord;
import org.section16.application.ingest.StoreException;
import org.section16.application.ingest.StoredFiling;
import org.section16.application.ingest.SubmissionId;
import org.section16.domain.filing.Filing;

/** A stored filing as rows of all tables, each list in the order of its numbers. */
record FilingRows(
        SubmissionRecord submission,
        List<OwnerRecord> owners,
        List<LineRecord> lines,
        List<FootnoteRecord> footnotes,
        List<SignatureRecord> signatures,
        List<FindingRecord> findings,
        List<SourceRecord> sources,
        List<SourcePartRecord> sourceParts) {

    private static final FilingRowMapper MAPPER = new FilingRowMapperImpl();

    static FilingRows of(StoredFiling stored) {
        Exceptions exceptions = Exceptions.none();
        String id = stored.id().text();
        Filing filing = stored.submission().filing();
        FilingRows rows = new FilingRows(
                SubmissionTable.write(stored, exceptions),
                OwnerTable.write(id, filing.reportingOwners(), exceptions),
                LineTable.write(id, filing, exceptions),
                FootnoteTable.write(id, filing.footnotes(), exceptions),
                SignatureTable.write(id, filing.signatures(), exceptions),
                FindingTable.write(id, stored.findings(), exceptions),
                SourceTable.write(id, stored.sources(), exceptions),
                SourceTable.writeParts(id, stored.sources()));
        rows.submission.setExceptions(exceptions.text());
        return rows;
    }

    /**
     * Puts the filing together again.
     *
     * @throws StoreException if the rows hold what no program of this kind has written
     */
    StoredFiling filing(SubmissionId id) {
        try {
            Exceptions exceptions = Exceptions.parse(submission.getExceptions());
            return new StoredFiling(
                    id,
                    MAPPER.submission(SubmissionTable.read(submission, exceptions), content(exceptions)),
                    FindingTable.read(findings, exceptions),
                    EvidenceText.parse(submission.getEvidence()),
                    SourceTable.read(sources, sourceParts, exceptions));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw new StoreException(
                    "the rows of " + id + " were changed by hand and cannot be read; store it again", e);
        }
    }

    private Filing content(Exceptions exceptions) {
        return MAPPER.filing(
                SubmissionTable.read(submission, exceptions),
                OwnerTable.read(owners, exceptions),
                LineTable.read(lines, LineTable.TABLE_I, exceptions),
                LineTable.read(lines, LineTable.TABLE_II, exceptions),
                FootnoteTable.read(footnotes, exceptions),
                SignatureTable.read(signatures, exceptions));
    }
}
