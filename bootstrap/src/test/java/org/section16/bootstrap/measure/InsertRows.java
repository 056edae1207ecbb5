package org.section16.bootstrap.measure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.section16.adapters.db.Database;
import org.section16.adapters.db.DatabaseAddress;

/**
 * Measures how fast the database alone takes the rows of a store, by plain JDBC in batches: the limit to measure an
 * ingest against. Arguments: the JDBC URL of a store, and that of one to be made. Copying the rows out does not count.
 * See {@code docs/operations.md}.
 */
final class InsertRows {
    private static final double NANOSECONDS = 1e9;
    private static final int BATCH = 2_500;
    private static final List<String> TABLES =
            List.of("submission", "owner", "line", "footnote", "signature", "finding", "source", "source_part");

    private InsertRows() {}

    public static void main(String... arguments) throws SQLException {
        try (Database target = Database.at(DatabaseAddress.of(arguments[1]))) {
            target.open();
        }
        long rows = 0;
        long filings = 0;
        long nanos = 0;
        try (Connection from = connect(arguments[0]);
                Connection to = connect(arguments[1])) {
            from.setAutoCommit(false);
            to.setAutoCommit(false);
            for (String table : TABLES) {
                long before = rows;
                try (Statement select = from.createStatement()) {
                    select.setFetchSize(BATCH);
                    try (ResultSet result = select.executeQuery("select * from " + table)) {
                        int columns = result.getMetaData().getColumnCount();
                        String places = String.join(", ", Collections.nCopies(columns, "?"));
                        try (PreparedStatement insert =
                                to.prepareStatement("insert into " + table + " values (" + places + ")")) {
                            boolean more = result.next();
                            while (more) {
                                int count = 0;
                                for (; more && count < BATCH; count++) {
                                    for (int column = 1; column <= columns; column++) {
                                        insert.setObject(column, result.getObject(column));
                                    }
                                    insert.addBatch();
                                    more = result.next();
                                }
                                long begun = System.nanoTime();
                                insert.executeBatch();
                                to.commit();
                                nanos += System.nanoTime() - begun;
                                rows += count;
                            }
                        }
                    }
                }
                filings = table.equals("submission") ? rows - before : filings;
            }
        }
        double seconds = nanos / NANOSECONDS;
        System.out.printf(
                Locale.ROOT,
                "%,d rows of %,d filings in %.1f s: %,.0f rows and %,.0f filings a second%n",
                rows,
                filings,
                seconds,
                rows / seconds,
                filings / seconds);
    }

    static Connection connect(String url) throws SQLException {
        return url.startsWith("jdbc:h2:")
                ? DriverManager.getConnection(url, "sa", "")
                : DriverManager.getConnection(url);
    }
}
