package org.section16.adapters.tables.parquet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;
import org.section16.adapters.tables.table.Column;
import org.section16.adapters.tables.table.Table;
import org.section16.domain.form.Reported;

/** Says each row of a table to the library, cell by cell. */
final class RowWriting extends WriteSupport<List<Reported<?>>> {
    private final Table<?> table;
    private @Nullable RecordConsumer consumer;

    RowWriting(Table<?> table) {
        this.table = table;
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(ParquetTypes.of(table), Map.of());
    }

    @Override
    @SuppressWarnings("deprecation") // the library still asks for it
    public WriteContext init(Configuration configuration) {
        return new WriteContext(ParquetTypes.of(table), Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
        consumer = recordConsumer;
    }

    @Override
    public void write(List<Reported<?>> row) {
        RecordConsumer out = Objects.requireNonNull(consumer);
        out.startMessage();
        for (int index = 0; index < row.size(); index++) {
            Column<?> column = table.columns().get(index);
            Optional<?> value = row.get(index).stated().filter(stated -> ParquetTypes.canHold(column.type(), stated));
            if (value.isPresent()) {
                out.startField(column.name(), index);
                ParquetTypes.write(column.type(), value.get(), out);
                out.endField(column.name(), index);
            }
        }
        out.endMessage();
    }
}
