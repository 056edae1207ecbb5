package org.section16.adapters.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** On a real PostgreSQL that the tests start. */
final class PostgresStoreTest extends StoreContract {
    private static EmbeddedPostgres server;
    private static Database database;

    @BeforeAll
    static void begin() throws IOException {
        server = EmbeddedPostgres.start();
        database = Database.at(DatabaseAddress.of(server.getJdbcUrl("postgres", "postgres")));
    }

    @AfterAll
    static void end() throws IOException {
        database.close();
        server.close();
    }

    @Override
    Database database() {
        return database;
    }
}
