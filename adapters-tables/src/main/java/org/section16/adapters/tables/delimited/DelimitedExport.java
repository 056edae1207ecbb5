package org.section16.adapters.tables.delimited;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.section16.application.export.Export;
import org.section16.application.ingest.StoredSubmission;

/** Tables that are written side by side, each into a file of its own. */
final class DelimitedExport implements Export {
    private final List<DelimitedFile> files;

    DelimitedExport(List<DelimitedFile> files) {
        this.files = List.copyOf(files);
    }

    @Override
    public void add(StoredSubmission filing) throws IOException {
        for (DelimitedFile file : files) {
            file.add(filing);
        }
    }

    @Override
    public void close() throws IOException {
        List<IOException> faults = new ArrayList<>();
        for (DelimitedFile file : files) {
            try {
                file.close();
            } catch (IOException e) {
                faults.add(e);
            }
        }
        if (!faults.isEmpty()) {
            throw faults.get(0);
        }
    }
}
