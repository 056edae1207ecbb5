package org.section16.adapters.db;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jooq.DSLContext;
import org.section16.application.ingest.StoreException;

/**
 * The file of an H2 database: how much of it is empty, and how that is taken out.
 *
 * @param path where it is
 * @param size its length in bytes
 * @param used the share of it that is in use, in percent
 */
record StoreFile(Path path, long size, int used) {
    /** Smaller files are not worth the trouble. */
    private static final long SMALL = 64L << 20;

    /** The share of the file, in percent, below which it is written anew. */
    private static final int SPARSE = 50;

    private static final int PERCENT = 100;

    /** A file consists of chunks, with gaps between them, and a chunk of pages, of which older ones are not used any more. */
    static StoreFile of(DSLContext context) {
        String path =
                context.fetchSingle(field("database_path()", String.class)).value1();
        Map<String, String> facts = context.select(
                        field(name("SETTING_NAME"), String.class), field(name("SETTING_VALUE"), String.class))
                .from(table(name("INFORMATION_SCHEMA", "SETTINGS")))
                .fetchMap(row -> row.value1(), row -> row.value2());
        return new StoreFile(
                Path.of(path + ".mv.db"),
                Long.parseLong(facts.getOrDefault("info.FILE_SIZE", "0")),
                number(facts, "info.FILL_RATE") * number(facts, "info.CHUNKS_FILL_RATE") / PERCENT);
    }

    /** Of what H2 does not tell, nothing is known to be empty. */
    private static int number(Map<String, String> facts, String name) {
        return Integer.parseInt(facts.getOrDefault(name, String.valueOf(PERCENT)));
    }

    boolean isSparse() {
        return size >= SMALL && used < SPARSE;
    }

    /** Refuses to compact where the copy may find no room: H2 would wait for it without end. */
    void checkRoom() {
        long needed = size / PERCENT * used;
        try {
            long room = Files.getFileStore(path).getUsableSpace();
            if (room < needed) {
                throw new StoreException(
                        "the disk of " + path + " has " + room + " bytes free, and up to " + needed + " are needed");
            }
        } catch (IOException e) {
            throw new StoreException("nothing is known of the disk of " + path + ": " + e.getMessage(), e);
        }
    }

    static void compact(Connection only) throws SQLException {
        try (Statement statement = only.createStatement()) {
            statement.execute("shutdown compact");
        }
    }
}
