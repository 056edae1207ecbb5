package org.section16.adapters.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.section16.adapters.db.schema.Tables.SUBMISSION;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.application.ingest.FilingQuery;
import org.section16.application.ingest.FilingRepository;
import org.section16.application.ingest.FilingRepositoryContract;
import org.section16.application.ingest.Source;
import org.section16.application.ingest.StoreException;
import org.section16.application.ingest.StoredFiling;
import org.section16.application.ingest.StoredFilings;
import org.section16.domain.filing.Filings;

class H2FileFilingRepositoryTest extends FilingRepositoryContract {
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
    protected FilingRepository emptyRepository() {
        database.inTransaction(context -> context.deleteFrom(SUBMISSION).execute());
        return database.filings();
    }

    @Test
    void a_filing_is_there_after_the_program_has_ended() {
        StoredFiling filing = StoredFilings.random(5);
        database.filings().save(filing);
        database.close();

        assertThat(database.filings().find(filing.id())).contains(filing);
    }

    @Test
    void a_save_that_fails_in_the_middle_leaves_nothing() {
        StoredFiling broken = broken(StoredFilings.random(5));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> database.filings().save(broken));

        assertThat(database.filings().find(broken.id())).isEmpty();
        assertThat(database.filings().search(FilingQuery.all())).isEmpty();
    }

    @Test
    void a_replacement_that_fails_in_the_middle_leaves_the_old_filing() {
        StoredFiling old = StoredFilings.of(Filings.form4().submission());
        StoredFiling broken =
                broken(StoredFilings.of(Filings.form4().with(Filings.holding(7)).submission()));
        database.filings().save(old);

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> database.filings().save(broken))
                .withMessageMatching("[^\\n]+");

        assertThat(database.filings().find(old.id())).contains(old);
    }

    /** Its source, which is stored after everything else, bears a hash that no column takes. */
    private static StoredFiling broken(StoredFiling filing) {
        Source source = filing.sources().get(0);
        Source unfit = new Source(
                source.name(), "f".repeat(65), source.medium(), source.reader(), source.storedAt(), source.content());
        return new StoredFiling(
                filing.id(), filing.submission(), filing.findings(), filing.evidence(), List.of(source, unfit));
    }
}
