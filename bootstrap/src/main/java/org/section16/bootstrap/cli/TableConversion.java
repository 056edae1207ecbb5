package org.section16.bootstrap.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.section16.application.export.Export;
import org.section16.application.export.ExportFormat;
import org.section16.application.export.ExportOptions;
import org.section16.application.ingest.StoredSubmission;
import org.section16.application.ingest.SubmissionId;
import org.section16.application.reading.Attempt.Read;
import org.section16.bootstrap.documents.FoundDocument;
import org.section16.domain.calendar.BusinessCalendar;

/**
 * Writes filings as tables: into a folder all tables, with the rows of all documents; into one file, or the standard
 * output, the flat table of transactions alone.
 */
final class TableConversion implements Conversion {
    private static final String FLAT_TABLE = "transactions.";

    private final Export export;
    private final Optional<ExportFiles> files;

    private TableConversion(Export export, Optional<ExportFiles> files) {
        this.export = export;
        this.files = files;
    }

    /** Begins a conversion; a name that ends like the form is that of a file, any other that of a folder. */
    static TableConversion of(ExportFormat format, Optional<String> output, Console console) throws IOException {
        ExportOptions options = new ExportOptions(false, BusinessCalendar.edgar());
        if (output.isEmpty()) {
            Export export = format.begin(name -> onlyFlat(name, new LeftOpen(console.out())), options);
            return new TableConversion(export, Optional.empty());
        }
        Path path = Path.of(output.get());
        if (!output.get().endsWith("." + format.name())) {
            ExportFiles files = new ExportFiles(path);
            return new TableConversion(format.begin(files, options), Optional.of(files));
        }
        Path file = path.toAbsolutePath();
        ExportFiles files =
                new ExportFiles(Optional.ofNullable(file.getParent()).orElse(file));
        OutputStream flat = files.file(path.getFileName().toString());
        return new TableConversion(format.begin(name -> onlyFlat(name, flat), options), Optional.of(files));
    }

    private static OutputStream onlyFlat(String name, OutputStream out) {
        return name.startsWith(FLAT_TABLE) ? out : OutputStream.nullOutputStream();
    }

    @Override
    public boolean convert(FoundDocument found, List<Read> forms) throws IOException {
        for (Read form : forms) {
            SubmissionId id = SubmissionId.of(form.reading(), form.document());
            export.add(new StoredSubmission(id, form.reading().submission()));
        }
        return true;
    }

    @Override
    public void complete() throws IOException {
        export.close();
        if (files.isPresent()) {
            files.get().complete();
        }
    }

    @Override
    public void close() throws IOException {
        if (files.isPresent()) {
            files.get().close();
        }
    }

    /** The standard output, which others may still write to. */
    private static final class LeftOpen extends FilterOutputStream {
        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
