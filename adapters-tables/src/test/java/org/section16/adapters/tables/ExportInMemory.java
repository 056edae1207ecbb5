package org.section16.adapters.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.section16.application.export.Export;
import org.section16.application.export.ExportFormat;
import org.section16.application.export.ExportOptions;
import org.section16.application.ingest.StoredFiling;
import org.section16.application.ingest.StoredFilings;
import org.section16.application.ingest.StoredSubmission;
import org.section16.domain.calendar.BusinessCalendar;
import org.section16.domain.filing.Submission;

/** Exports filings into memory: the bytes of each file by its name. */
public final class ExportInMemory {
    private ExportInMemory() {}

    public static Map<String, byte[]> of(ExportFormat format, boolean secRounding, List<StoredSubmission> filings)
            throws IOException {
        Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
        ExportOptions options = new ExportOptions(secRounding, BusinessCalendar.edgar());
        try (Export export = format.begin(
                name -> {
                    ByteArrayOutputStream file = new ByteArrayOutputStream();
                    files.put(name, file);
                    return file;
                },
                options)) {
            for (StoredSubmission filing : filings) {
                export.add(filing);
            }
        }
        Map<String, byte[]> written = new LinkedHashMap<>();
        files.forEach((name, file) -> written.put(name, file.toByteArray()));
        return written;
    }

    /** The lines of one file, its head line first. */
    public static List<String> lines(ExportFormat format, String file, Submission... submissions) throws IOException {
        return new String(of(format, false, stored(submissions)).get(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    public static List<StoredSubmission> stored(Submission... submissions) {
        return List.of(submissions).stream()
                .map(StoredFilings::of)
                .map(ExportInMemory::stored)
                .toList();
    }

    public static StoredSubmission stored(StoredFiling filing) {
        return new StoredSubmission(filing.id(), filing.submission());
    }
}
