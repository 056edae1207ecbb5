package org.section16.adapters.tables.dataset;

import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.FilingReader;
import org.section16.application.reading.Recognition;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/** Reads the rows of one filing out of the SEC's Insider Transactions Data Sets. */
public final class DataSetReader implements FilingReader {
    /** The last line of a document of rows. */
    static final String END = "END";

    private static final String FIRST_LINE = "SUBMISSION" + DataSetFiles.ENDING;
    private static final String FIRST_COLUMN = "ACCESSION_NUMBER\t";

    /** Makes a reader. */
    public DataSetReader() {}

    @Override
    public String name() {
        return "dataset";
    }

    @Override
    public Recognition recognise(SourceDocument document) {
        String head = document.content().head();
        return head.startsWith(FIRST_LINE) || head.startsWith(FIRST_COLUMN) ? Recognition.YES : Recognition.NO;
    }

    /**
     * Transcribes the rows of a filing.
     *
     * @param document the rows, table by table
     * @return what stands in them; what the extract is known to get wrong is reported
     * @throws UnreadableDocumentException if it is a table as such, is cut off, or has no row in SUBMISSION
     */
    @Override
    public FilingDraft read(SourceDocument document) throws UnreadableDocumentException {
        String head = document.content().head();
        if (head.startsWith(FIRST_COLUMN)) {
            throw new UnreadableDocumentException(
                    Reason.SEVERAL, "it is one table of a data set; name the zip or the folder that holds all of them");
        }
        if (!head.startsWith(FIRST_LINE)) {
            throw new UnreadableDocumentException(
                    Reason.NOT_OWNERSHIP_FORM, "it does not begin with \"" + FIRST_LINE + "\"");
        }
        return DataSetDraft.of(DataSetRows.parse(document.content()));
    }
}
