package org.section16.adapters.db;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final String H2_CONNECTION_LOST = "90067";

    /**
     * What the databases say when two programs get into each other's way: two rows of one key, a transaction that would
     * not see what another one did, a deadlock, and a lock that was not released in time (H2).
     */
    private static final Set<String> COLLISIONS = Set.of("23505", "40001", "40P01", "HYT00");

    private StoreFault() {}

    /** Says whether the same work may well succeed when it is done again. */
    static boolean isCollision(Exception e) {
        return fault(e).map(SQLException::getSQLState)
                .filter(COLLISIONS::contains)
                .isPresent();
    }

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

    /** Explains a fault by the one that a driver reported, which other libraries wrap. */
    static StoreException of(DatabaseAddress address, Exception e) {
        String message = fault(e).map(fault -> meaning(address, fault)).orElseGet(() -> fallback(address, e));
        return new StoreException(message, e);
    }

    private static Optional<SQLException> fault(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException fault) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    private static String meaning(DatabaseAddress address, SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (state.startsWith(CONNECTION_LOST) || state.equals(H2_CONNECTION_LOST)) {
            return "the server of " + address + " cannot be reached: " + firstLine(e);
        }
        String meaning = MEANINGS.get(state);
        return meaning == null ? fallback(address, e) : String.format(meaning, address);
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
