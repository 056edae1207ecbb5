package org.section16.adapters.db;

import org.junit.jupiter.api.AfterEach;
import org.section16.application.ingest.FilingRepository;
import org.section16.application.ingest.FilingRepositoryContract;

class H2MemoryFilingRepositoryTest extends FilingRepositoryContract {
    private final Database database = Database.at(DatabaseAddress.of("jdbc:h2:mem:filings"));

    @Override
    protected FilingRepository emptyRepository() {
        return database.filings();
    }

    @AfterEach
    void end() {
        database.close();
    }
}
