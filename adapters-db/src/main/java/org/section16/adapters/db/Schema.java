package org.section16.adapters.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.section16.application.ingest.StoreException;

/**
 * The tables of a database, and whether they are those that this program knows. Their version is read by plain SQL;
 * the library that runs the scripts takes a third of a second to load, and is loaded only if there is a script to run.
 */
final class Schema {
    /** The number of the newest script. */
    static final int VERSION = 1;

    private static final String NEWEST_SCRIPT =
            "select max(cast(\"version\" as integer)) from \"flyway_schema_history\" where \"success\" = true";

    /** What H2 (three codes) and PostgreSQL (one) say of a table that is not there. */
    private static final Set<String> NO_SUCH_TABLE = Set.of("42S02", "42S03", "42S04", "42P01");

    private final Connection connection;
    private final DatabaseAddress address;

    Schema(Connection connection, DatabaseAddress address) {
        this.connection = connection;
        this.address = address;
    }

    void prepare(boolean create) throws SQLException {
        OptionalInt version = version();
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
            return result.wasNull() ? OptionalInt.empty() : OptionalInt.of(version);
        } catch (SQLException e) {
            if (NO_SUCH_TABLE.contains(e.getSQLState())) {
                return OptionalInt.empty();
            }
            throw e;
        }
    }

    private void migrate() {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(address.url(), address.user(), address.password())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw StoreFault.unprepared(address, e);
        }
    }
}
