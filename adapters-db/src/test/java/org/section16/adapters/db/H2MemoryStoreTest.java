package org.section16.adapters.db;

import org.junit.jupiter.api.AfterAll;

final class H2MemoryStoreTest extends StoreContract {
    private static final Database DATABASE = Database.at(DatabaseAddress.of("jdbc:h2:mem:filings"));

    @AfterAll
    static void end() {
        DATABASE.close();
    }

    @Override
    Database database() {
        return DATABASE;
    }
}
