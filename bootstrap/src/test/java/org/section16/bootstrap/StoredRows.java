package org.section16.bootstrap;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** All rows of a store as text, but for the time when a document was stored. */
final class StoredRows {
    private static final List<String> TABLES =
            List.of("submission", "owner", "line", "footnote", "signature", "finding", "source", "source_part");

    private StoredRows() {}

    static List<String> of(String url, String user, String password) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet result = statement.executeQuery("select * from " + table + " order by 1, 2, 3")) {
                    while (result.next()) {
                        rows.add(table + row(result));
                    }
                }
            }
        }
        return rows;
    }

    private static String row(ResultSet result) throws SQLException {
        StringBuilder row = new StringBuilder();
        ResultSetMetaData columns = result.getMetaData();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            if (!columns.getColumnName(column).equalsIgnoreCase("STORED_AT")) {
                row.append('|').append(result.getString(column));
            }
        }
        return row.toString();
    }
}
