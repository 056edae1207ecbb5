package org.section16.adapters.tables.delimited;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.section16.adapters.tables.content.DataSetTables;
import org.section16.adapters.tables.content.TransactionTable;
import org.section16.adapters.tables.table.Table;
import org.section16.application.export.Export;
import org.section16.application.export.ExportFolder;
import org.section16.application.export.ExportFormat;
import org.section16.application.export.ExportOptions;

/**
 * Files of separated values, one for each table: UTF-8, a head line, texts in quotes where they hold a quote, the
 * separator or a line break. Numbers are exact unless the SEC's rounding is asked for, which only its own form has.
 */
public final class DelimitedFormat implements ExportFormat {
    private final String name;
    private final char separator;
    private final LineDelimiter lineEnd;
    private final Function<ExportOptions, Spelling> spelling;

    private DelimitedFormat(
            String name, char separator, LineDelimiter lineEnd, Function<ExportOptions, Spelling> spelling) {
        this.name = name;
        this.separator = separator;
        this.lineEnd = lineEnd;
        this.spelling = spelling;
    }

    /**
     * Obtains the form of the SEC's data sets, with their spelling of days, numbers and flags.
     *
     * @return tab-separated files
     */
    public static DelimitedFormat tsv() {
        return new DelimitedFormat("tsv", '\t', LineDelimiter.LF, options -> new SecSpelling(options.secRounding()));
    }

    /**
     * Obtains the form of RFC 4180, with ISO days and plain numbers.
     *
     * @return comma-separated files
     */
    public static DelimitedFormat csv() {
        return new DelimitedFormat("csv", ',', LineDelimiter.CRLF, options -> new PlainSpelling());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Export begin(ExportFolder folder, ExportOptions options) throws IOException {
        List<Table<?>> tables = new ArrayList<>(DataSetTables.all());
        tables.add(TransactionTable.of(options.calendar()));
        List<DelimitedFile> files = new ArrayList<>();
        for (Table<?> table : tables) {
            CsvWriter writer = CsvWriter.builder()
                    .fieldSeparator(separator)
                    .lineDelimiter(lineEnd)
                    .build(folder.file(table.name() + "." + name), StandardCharsets.UTF_8);
            files.add(new DelimitedFile(table, writer, spelling.apply(options)));
        }
        return new DelimitedExport(files);
    }
}
