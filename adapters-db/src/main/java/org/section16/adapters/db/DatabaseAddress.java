package org.section16.adapters.db;

import java.util.Locale;
import java.util.Properties;

/**
 * Where a database is and who asks.
 *
 * @param url the JDBC URL, such as {@code jdbc:h2:file:./filings}
 * @param user the user, empty if the URL says all
 * @param password the password, empty if there is none
 */
public record DatabaseAddress(String url, String user, String password) {
    private static final String H2 = "jdbc:h2:";

    /** What H2's own tools call the user of a database without users. */
    private static final String H2_USER = "sa";

    /**
     * Obtains the address of a database whose URL says all. An H2 database that names no user has the user {@code sa}
     * without a password, as H2's own tools expect.
     *
     * @param url the JDBC URL
     * @return the address
     */
    public static DatabaseAddress of(String url) {
        DatabaseAddress address = new DatabaseAddress(url, "", "");
        return address.isH2() && !address.sets("USER") ? new DatabaseAddress(url, H2_USER, "") : address;
    }

    boolean isH2() {
        return url.startsWith(H2);
    }

    /** Says whether it is a database that this program alone has in a file. */
    boolean isFile() {
        return isH2()
                && !url.startsWith(H2 + "mem:")
                && !url.startsWith(H2 + "tcp:")
                && !url.startsWith(H2 + "ssl:")
                && !sets("AUTO_SERVER");
    }

    /** Returns this address with a setting of H2, unless the URL says otherwise. */
    DatabaseAddress withSetting(String name, String value) {
        return sets(name) ? this : new DatabaseAddress(url + ";" + name + "=" + value, user, password);
    }

    /** Returns what is to be said beside the URL; what is given there must not be said again. */
    Properties credentials() {
        Properties credentials = new Properties();
        if (!user.isEmpty()) {
            credentials.setProperty("user", user);
        }
        if (!password.isEmpty()) {
            credentials.setProperty("password", password);
        }
        return credentials;
    }

    private boolean sets(String name) {
        return url.toUpperCase(Locale.ROOT).contains(";" + name + "=");
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
