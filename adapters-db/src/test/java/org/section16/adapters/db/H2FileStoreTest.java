package org.section16.adapters.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.application.ingest.StoredFiling;
import org.section16.application.ingest.StoredFilings;

final class H2FileStoreTest extends StoreContract {
    @TempDir
    private static Path directory;

    private static Database database;

    @BeforeAll
    static void begin() {
        database = Database.at(DatabaseAddress.of("jdbc:h2:file:" + directory.resolve("filings")));
    }

    @AfterAll
    static void end() {
        database.close();
    }

    @Override
    Database database() {
        return database;
    }

    @Test
    void a_filing_is_there_after_the_program_has_ended() {
        StoredFiling filing = StoredFilings.random(5);
        empty().save(filing);
        database.close();

        assertThat(database.filings().find(filing.id())).contains(filing);
    }
}
