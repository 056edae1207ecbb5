package org.section16.adapters.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.Table;
import org.section16.adapters.db.schema.DefaultSchema;
import org.section16.application.ingest.StoreException;

/**
 * The tables of a database, and whether they are those that this program knows. Their version is read by plain SQL;
 * the library that runs the scripts takes a third of a second to load, and is loaded only if there is a script to run.
 */
final class Schema {
    /** The number of the newest script. */
    static final int VERSION = 2;

    private static final String NEWEST_SCRIPT =
            "select max(cast(\"version\" as integer)) from \"flyway_schema_history\" where \"success\" = true";

    /** What H2 (three codes) and PostgreSQL (one) say of a table that is not there. */
    private static final Set<String> NO_SUCH_TABLE = Set.of("42S02", "42S03", "42S04", "42P01");

    private final Connection connection;
    private final DatabaseAddress address;
    private boolean isHalfMade;

    Schema(Connection connection, DatabaseAddress address) {
        this.connection = connection;
        this.address = address;
    }

    void prepare(boolean create) throws SQLException {
        OptionalInt version = version();
        if (version.isEmpty() && create && isHalfMade) {
            clear();
        }
        if (version.isEmpty() && !create) {
            throw StoreFault.missing(address);
        }
        if (version.orElse(0) > VERSION) {
            throw new StoreException("the store at " + address + " belongs to a newer version of this program (schema "
                    + version.getAsInt() + ", this program knows " + VERSION + "): use that version");
        }
        if (version.orElse(0) < VERSION) {
            migrate();
        }
    }

    private OptionalInt version() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(NEWEST_SCRIPT)) {
            result.next();
            int version = result.getInt(1);
            isHalfMade = result.wasNull();
            return isHalfMade ? OptionalInt.empty() : OptionalInt.of(version);
        } catch (SQLException e) {
            if (NO_SUCH_TABLE.contains(e.getSQLState())) {
                return OptionalInt.empty();
            }
            throw e;
        }
    }

    /**
     * Takes away what a program left that was killed while it made the tables: the list of scripts is there, but the
     * first one is not on it, so nothing can have been stored.
     */
    private void clear() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                statement.execute("drop table if exists " + table.getName().toLowerCase(Locale.ROOT) + " cascade");
            }
            statement.execute("drop table \"flyway_schema_history\"");
        }
    }

    private void migrate() {
        Properties credentials = address.credentials();
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(address.url(), credentials.getProperty("user"), credentials.getProperty("password"))
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw StoreFault.unprepared(address, e);
        }
    }
}
