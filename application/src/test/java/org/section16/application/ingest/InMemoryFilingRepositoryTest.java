package org.section16.application.ingest;

class InMemoryFilingRepositoryTest extends FilingRepositoryContract {
    @Override
    protected FilingRepository emptyRepository() {
        return new InMemoryFilingRepository();
    }
}
