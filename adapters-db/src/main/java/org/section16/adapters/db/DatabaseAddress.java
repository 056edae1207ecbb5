package org.section16.adapters.db;

import java.util.Locale;

/**
 * Where a database is and who asks.
 *
 * @param url the JDBC URL, such as {@code jdbc:h2:file:./filings}
 * @param user the user, empty if the database knows none
 * @param password the password, empty if there is none
 */
public record DatabaseAddress(String url, String user, String password) {
    private static final String H2 = "jdbc:h2:";

    /**
     * Obtains the address of a database without users.
     *
     * @param url the JDBC URL
     * @return the address
     */
    public static DatabaseAddress of(String url) {
        return new DatabaseAddress(url, "", "");
    }

    boolean isH2() {
        return url.startsWith(H2);
    }

    /** Returns this address with a setting of H2, unless the user has chosen otherwise. */
    DatabaseAddress withSetting(String name, String value) {
        return url.toUpperCase(Locale.ROOT).contains(";" + name + "=")
                ? this
                : new DatabaseAddress(url + ";" + name + "=" + value, user, password);
    }

    /**
     * Returns the URL without its settings, among which there can be a password.
     *
     * @return text for people
     */
    @Override
    public String toString() {
        return url.split("[;?]", 2)[0];
    }
}
