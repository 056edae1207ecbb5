package org.section16.adapters.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;
import org.jspecify.annotations.Nullable;
import org.section16.application.ingest.FilingRepository;
import org.section16.application.ingest.StoreException;

/**
 * A relational database that keeps filings. It is opened when it is first used, and brought up to date if its tables
 * are missing or older than the program. One connection serves all threads, one transaction at a time.
 */
public final class Database implements AutoCloseable {
    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private final DatabaseAddress address;
    private final boolean create;
    private @Nullable Connection connection;

    private Database(DatabaseAddress address, boolean create) {
        this.address = address.isH2() ? settled(address, create) : address;
        this.create = create;
    }

    /**
     * Obtains the database at an address, which is created when it is first used and does not exist.
     *
     * @param address where it is
     * @return the database, not yet opened
     */
    public static Database at(DatabaseAddress address) {
        return new Database(address, true);
    }

    /**
     * Obtains the database at an address, which has to exist: nothing is created, not even a file.
     *
     * @param address where it is
     * @return the database, not yet opened; its first use fails if it does not exist
     */
    public static Database existingAt(DatabaseAddress address) {
        return new Database(address, false);
    }

    /**
     * A mistyped password must not leave a log file beside the store, nor a question an empty store. A save runs nine
     * statements, more than H2 keeps parsed. Who only reads does not wait while H2 tidies up behind the writers.
     */
    private static DatabaseAddress settled(DatabaseAddress address, boolean create) {
        DatabaseAddress usual = address.withSetting("TRACE_LEVEL_FILE", "0").withSetting("QUERY_CACHE_SIZE", "64");
        return create ? usual : usual.withSetting("IFEXISTS", "TRUE").withSetting("MAX_COMPACT_TIME", "0");
    }

    /**
     * Returns the store of filings in this database.
     *
     * @return the store; for use by any number of threads
     */
    public FilingRepository filings() {
        return new JooqFilingRepository(this);
    }

    /**
     * Opens the database now, to learn early whether that can be done.
     *
     * @throws StoreException if it cannot be opened
     */
    public synchronized void open() {
        try {
            connection();
        } catch (SQLException e) {
            throw StoreFault.of(address, e);
        }
    }

    /**
     * Does some work in one transaction.
     *
     * @throws StoreException if the database fails; then nothing is changed
     */
    synchronized <T> T inTransaction(Function<DSLContext, T> work) {
        try {
            return context(connection()).transactionResult(inner -> work.apply(inner.dsl()));
        } catch (DataAccessException | SQLException e) {
            throw StoreFault.of(address, e);
        }
    }

    private DSLContext context(Connection open) {
        Settings settings = new Settings()
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withExecuteLogging(false);
        return DSL.using(open, JDBCUtils.dialect(address.url()), settings);
    }

    private Connection connection() throws SQLException {
        Connection open = connection;
        if (open == null || open.isClosed()) {
            open = connect();
            connection = open;
        }
        return open;
    }

    private Connection connect() throws SQLException {
        StoreFault.checkDriver(address);
        Connection fresh = DriverManager.getConnection(address.url(), address.credentials());
        try {
            new Schema(fresh, address).prepare(create);
            // The selects of one filing see one state of the store, also while another program replaces it.
            fresh.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return fresh;
        } catch (SQLException | RuntimeException e) {
            fresh.close();
            throw e;
        }
    }

    /**
     * Closes the connection. The next use opens the database again.
     *
     * @throws StoreException if the database cannot be closed properly
     */
    @Override
    public synchronized void close() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                throw StoreFault.of(address, e);
            }
        }
    }
}
