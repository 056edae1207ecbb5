package org.section16.adapters.tables.parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.section16.adapters.tables.content.DataSetTables;
import org.section16.adapters.tables.content.TransactionTable;
import org.section16.adapters.tables.table.Table;
import org.section16.application.export.Export;
import org.section16.application.export.ExportFolder;
import org.section16.application.export.ExportFormat;
import org.section16.application.export.ExportOptions;
import org.section16.application.ingest.StoredSubmission;

/** Parquet files, one for each table. A text that is not what its column asks for is null there. */
public final class ParquetFormat implements ExportFormat {
    @Override
    public String name() {
        return "parquet";
    }

    @Override
    public Export begin(ExportFolder folder, ExportOptions options) throws IOException {
        List<Table<?>> tables = new ArrayList<>(DataSetTables.all());
        tables.add(TransactionTable.of(options.calendar()));
        List<ParquetFile> files = new ArrayList<>();
        for (Table<?> table : tables) {
            files.add(ParquetFile.of(table, folder.file(table.name() + ".parquet")));
        }
        return new ParquetExport(files);
    }

    private record ParquetExport(List<ParquetFile> files) implements Export {
        @Override
        public void add(StoredSubmission filing) throws IOException {
            for (ParquetFile file : files) {
                file.add(filing);
            }
        }

        @Override
        public void close() throws IOException {
            for (ParquetFile file : files) {
                file.close();
            }
        }
    }
}
