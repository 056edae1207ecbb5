package org.section16.application.export;

import java.io.IOException;

/** A form in which many filings are written at once, into one file or several. Stateless. */
public interface ExportFormat {
    /**
     * Returns the name by which users choose this form.
     *
     * @return a short word in lower case, such as {@code csv}
     */
    String name();

    /**
     * Begins an export.
     *
     * @param folder where its files go
     * @param options what the user decides about it
     * @return the export, to which the filings are added
     * @throws IOException if a file cannot be begun
     */
    Export begin(ExportFolder folder, ExportOptions options) throws IOException;
}
