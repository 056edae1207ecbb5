package org.section16.adapters.db;

import static org.section16.adapters.db.schema.Tables.SUBMISSION;

import org.junit.jupiter.api.AfterAll;
import org.section16.application.ingest.FilingRepository;
import org.section16.application.ingest.FilingRepositoryContract;

class H2MemoryFilingRepositoryTest extends FilingRepositoryContract {
    private static final Database DATABASE = Database.at(DatabaseAddress.of("jdbc:h2:mem:filings"));

    @Override
    protected FilingRepository emptyRepository() {
        DATABASE.inTransaction(context -> context.deleteFrom(SUBMISSION).execute());
        return DATABASE.filings();
    }

    @AfterAll
    static void end() {
        DATABASE.close();
    }
}
