package org.section16.adapters.tables.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.section16.adapters.tables.table.Table;
import org.section16.application.ingest.StoredSubmission;
import org.section16.domain.form.Reported;

/** A table in a Parquet file. */
final class ParquetFile implements Closeable {
    /** What is held in memory of each table before it is written: nine tables of this size fit into a small heap. */
    private static final long ROW_GROUP_BYTES = 8L << 20;

    private final Table<?> table;
    private final ParquetWriter<List<Reported<?>>> writer;

    private ParquetFile(Table<?> table, ParquetWriter<List<Reported<?>>> writer) {
        this.table = table;
        this.writer = writer;
    }

    static ParquetFile of(Table<?> table, OutputStream out) throws IOException {
        ParquetWriter<List<Reported<?>>> writer = new Builder(table, new StreamOutput(out))
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(new Gzip())
                .withCompressionCodec(CompressionCodecName.GZIP)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .build();
        return new ParquetFile(table, writer);
    }

    void add(StoredSubmission filing) throws IOException {
        for (List<Reported<?>> row : table.cells(filing)) {
            writer.write(row);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static final class Builder extends ParquetWriter.Builder<List<Reported<?>>, Builder> {
        private final Table<?> table;

        Builder(Table<?> table, OutputFile file) {
            super(file);
            this.table = table;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<List<Reported<?>>> getWriteSupport(ParquetConfiguration configuration) {
            return new RowWriting(table);
        }

        @Override
        @SuppressWarnings("deprecation") // the library still asks for it
        protected WriteSupport<List<Reported<?>>> getWriteSupport(Configuration configuration) {
            return new RowWriting(table);
        }
    }
}
