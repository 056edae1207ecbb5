package org.section16.adapters.db;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jooq.exception.DataAccessException;
import org.section16.application.ingest.StoreException;

/** Says in one line what a fault of a database means for its user, and what can be done. */
final class StoreFault {
    private static final String MISSING = "there is no store at %s: nothing has been stored there yet";

    /** By SQL state: five characters that H2 and PostgreSQL give, H2 often its own. */
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("90020", "the store at %s is in use by another program: close that first"),
            Map.entry("90146", MISSING),
            Map.entry("90149", MISSING),
            Map.entry("28000", "the store at %s refuses this user or password"),
            Map.entry("28P01", "the store at %s refuses this user or password"),
            Map.entry("3D000", "the server has no database %s: create it first"),
            Map.entry(
                    "90030",
                    "the file of the store at %s is damaged: restore it from a copy, or store the documents anew"),
            Map.entry("90048", "the file at %s is not a store, or one of another version of the database H2"),
            Map.entry("90011", "%s is a relative path: begin it with ./ or ~/ or a slash"),
            Map.entry("53100", "the disk of the store at %s is full"),
            Map.entry("90100", "the disk of the store at %s is full"));

    private static final String CONNECTION_LOST = "08";

    private StoreFault() {}

    static void checkDriver(DatabaseAddress address) {
        try {
            DriverManager.getDriver(address.url());
        } catch (SQLException e) {
            throw new StoreException(
                    "no driver knows the database " + address
                            + ": its URL begins with jdbc:h2: or jdbc:postgresql:, and"
                            + " the latter needs its driver on the class path",
                    e);
        }
    }

    static StoreException missing(DatabaseAddress address) {
        return new StoreException(String.format(MISSING, address));
    }

    static StoreException unprepared(DatabaseAddress address, Exception e) {
        return new StoreException(
                "the tables of the store at " + address + " cannot be created or brought up to date: " + firstLine(e),
                e);
    }

    static StoreException of(DatabaseAddress address, DataAccessException e) {
        SQLException cause = e.getCause(SQLException.class);
        return cause == null ? new StoreException(fallback(address, e), e) : of(address, cause);
    }

    static StoreException of(DatabaseAddress address, SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (state.startsWith(CONNECTION_LOST)) {
            return new StoreException("the server of " + address + " cannot be reached: " + firstLine(e), e);
        }
        String meaning = MEANINGS.get(state);
        return new StoreException(meaning == null ? fallback(address, e) : String.format(meaning, address), e);
    }

    private static String fallback(DatabaseAddress address, Exception e) {
        return "the store at " + address + " failed: " + firstLine(e);
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage())
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .strip();
    }
}
