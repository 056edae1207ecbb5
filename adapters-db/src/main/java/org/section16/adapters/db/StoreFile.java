package org.section16.adapters.db;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jooq.DSLContext;

/** The file of an H2 database: how much of it is empty, and how that is taken out. */
final class StoreFile {
    /** Smaller files are not worth the trouble. */
    private static final long SMALL = 64L << 20;

    /** The share of the file, in percent, below which it is written anew. */
    private static final int SPARSE = 50;

    private static final int PERCENT = 100;

    private StoreFile() {}

    /** A file consists of chunks, with gaps between them, and a chunk of pages, of which older ones are not used any more. */
    static boolean isSparse(DSLContext context) {
        Map<String, String> facts = context.select(
                        field(name("SETTING_NAME"), String.class), field(name("SETTING_VALUE"), String.class))
                .from(table(name("INFORMATION_SCHEMA", "SETTINGS")))
                .fetchMap(row -> row.value1(), row -> row.value2());
        int used = number(facts, "info.FILL_RATE") * number(facts, "info.CHUNKS_FILL_RATE") / PERCENT;
        return Long.parseLong(facts.getOrDefault("info.FILE_SIZE", "0")) >= SMALL && used < SPARSE;
    }

    /** Of what H2 does not tell, nothing is known to be empty. */
    private static int number(Map<String, String> facts, String name) {
        return Integer.parseInt(facts.getOrDefault(name, String.valueOf(PERCENT)));
    }

    static void compact(Connection only) throws SQLException {
        try (Statement statement = only.createStatement()) {
            statement.execute("shutdown compact");
        }
    }
}
