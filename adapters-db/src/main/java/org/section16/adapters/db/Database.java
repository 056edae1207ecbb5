package org.section16.adapters.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;
import org.jspecify.annotations.Nullable;
import org.section16.application.ingest.FilingRepository;
import org.section16.application.ingest.StoreException;
import org.section16.application.review.FindingRepository;

/**
 * A relational database that keeps filings. It is opened when it is first used, and brought up to date if its tables
 * are missing or older than the program. Its connections serve any number of threads.
 */
public final class Database implements AutoCloseable {
    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    /** More connections than this do not store faster, even on a large server. */
    private static final int MOST_CONNECTIONS = 8;

    /** How long to wait for a connection. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /** A batch of hundreds of filings may meet several of another program. */
    private static final int MOST_ATTEMPTS = 20;

    private static final Settings SETTINGS = new Settings()
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
            .withExecuteLogging(false);

    private final DatabaseAddress address;
    private final boolean create;
    private @Nullable HikariDataSource pool;

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
     * Returns the findings on the filings in this database.
     *
     * @return the store; for use by any number of threads
     */
    public FindingRepository findings() {
        return new JooqFindingRepository(this);
    }

    /**
     * Opens the database now, to learn early whether that can be done.
     *
     * @throws StoreException if it cannot be opened
     */
    public void open() {
        pool();
    }

    /**
     * Does some work in one transaction. The work may be done again from the beginning, if another program changed the
     * same rows at the same time.
     *
     * @throws StoreException if the database fails; then nothing is changed
     */
    <T> T inTransaction(Function<DSLContext, T> work) {
        DSLContext context = DSL.using(pool(), JDBCUtils.dialect(address.url()), SETTINGS);
        for (int attempt = 1; ; attempt++) {
            try {
                return context.transactionResult(inner -> work.apply(inner.dsl()));
            } catch (DataAccessException e) {
                if (attempt == MOST_ATTEMPTS || !StoreFault.isCollision(e)) {
                    throw StoreFault.of(address, e);
                }
            }
        }
    }

    private synchronized DataSource pool() {
        HikariDataSource open = pool;
        if (open == null) {
            open = connect();
            pool = open;
        }
        return open;
    }

    private HikariDataSource connect() {
        StoreFault.checkDriver(address);
        // H2 would close the file if the first connection were closed before the pool has one of its own.
        try (Connection first = DriverManager.getConnection(address.url(), address.credentials())) {
            new Schema(first, address).prepare(create);
            return new HikariDataSource(configuration());
        } catch (SQLException | PoolInitializationException e) {
            throw StoreFault.of(address, e);
        }
    }

    private HikariConfig configuration() {
        HikariConfig configuration = new HikariConfig();
        configuration.setJdbcUrl(address.url());
        configuration.setDataSourceProperties(address.credentials());
        // Without it, PostgreSQL's driver sends the rows of a batch one by one; H2's does not know it.
        if (!address.isH2()) {
            configuration.addDataSourceProperty("reWriteBatchedInserts", "true");
        }
        configuration.setMaximumPoolSize(MOST_CONNECTIONS);
        configuration.setMinimumIdle(1);
        configuration.setConnectionTimeout(LONGEST_WAIT.toMillis());
        // The selects of one filing see one state of the store, also while another program replaces it.
        configuration.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        return configuration;
    }

    /**
     * Says whether the database is an H2 file of which most is empty. While many filings are stored, H2 writes the pages of
     * its trees again and again, and uses the place of the old ones late.
     *
     * @return whether to {@link #compact} it is worth the time
     */
    public boolean isSparse() {
        return address.isFile() && inTransaction(StoreFile::of).isSparse();
    }

    /**
     * Writes the file of the database anew, without what is empty, and closes the database. A copy is made and put in the
     * place of the file at the end, so that an interruption loses nothing; the disk has to have the room. The next use opens
     * the database again.
     *
     * @throws StoreException if there is no room for the copy, or it cannot be written; then the file is as it was
     */
    public void compact() {
        inTransaction(StoreFile::of).checkRoom();
        close();
        try (Connection only = DriverManager.getConnection(address.url(), address.credentials())) {
            StoreFile.compact(only);
        } catch (SQLException e) {
            throw StoreFault.of(address, e);
        }
    }

    /** Closes the connections. The next use opens the database again. */
    @Override
    public synchronized void close() {
        HikariDataSource open = pool;
        pool = null;
        if (open != null) {
            open.close();
        }
    }
}
