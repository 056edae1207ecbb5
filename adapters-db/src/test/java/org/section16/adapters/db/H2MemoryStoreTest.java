package org.section16.adapters.db;

import static org.section16.adapters.db.schema.Tables.SUBMISSION;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.section16.application.ingest.FilingFidelityContract;
import org.section16.application.ingest.FilingRepository;
import org.section16.application.ingest.FilingRepositoryContract;
import org.section16.application.ingest.FilingSearchContract;

class H2MemoryStoreTest {
    private static final Database DATABASE = Database.at(DatabaseAddress.of("jdbc:h2:mem:filings"));

    @AfterAll
    static void end() {
        DATABASE.close();
    }

    @Nested
    class Keeping extends FilingRepositoryContract {
        @Override
        protected FilingRepository emptyRepository() {
            return empty();
        }
    }

    @Nested
    class Fidelity extends FilingFidelityContract {
        @Override
        protected FilingRepository emptyRepository() {
            return empty();
        }
    }

    @Nested
    class Searching extends FilingSearchContract {
        @Override
        protected FilingRepository emptyRepository() {
            return empty();
        }
    }

    private static FilingRepository empty() {
        DATABASE.inTransaction(context -> context.deleteFrom(SUBMISSION).execute());
        return DATABASE.filings();
    }
}
