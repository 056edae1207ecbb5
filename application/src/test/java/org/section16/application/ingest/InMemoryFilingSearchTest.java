package org.section16.application.ingest;

class InMemoryFilingSearchTest extends FilingSearchContract {
    @Override
    protected FilingRepository emptyRepository() {
        return new InMemoryFilingRepository();
    }
}
