package org.section16.application.ingest;

import org.junit.jupiter.api.Nested;

class InMemoryFilingRepositoryTest {
    @Nested
    class Keeping extends FilingRepositoryContract {
        @Override
        protected FilingRepository emptyRepository() {
            return new InMemoryFilingRepository();
        }
    }

    @Nested
    class Fidelity extends FilingFidelityContract {
        @Override
        protected FilingRepository emptyRepository() {
            return new InMemoryFilingRepository();
        }
    }

    @Nested
    class Searching extends FilingSearchContract {
        @Override
        protected FilingRepository emptyRepository() {
            return new InMemoryFilingRepository();
        }
    }

    @Nested
    class Streaming extends FilingStreamContract {
        @Override
        protected FilingRepository emptyRepository() {
            return new InMemoryFilingRepository();
        }
    }
}
