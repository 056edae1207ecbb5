package org.section16.bootstrap.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import java.time.Clock;
import org.section16.adapters.db.Database;
import org.section16.application.checking.CheckFilings;
import org.section16.application.export.ExportFilings;
import org.section16.application.ingest.FilingRepository;
import org.section16.application.ingest.IngestFilings;
import org.section16.application.ingest.RereadFilings;
import org.section16.application.reading.BulkReading;
import org.section16.application.reading.ReadFilings;
import org.section16.application.review.BrowseFilings;
import org.section16.application.review.FindingRepository;
import org.section16.application.review.ReviewDeadlines;
import org.section16.application.review.ReviewHistory;
import org.section16.application.review.ReviewPositions;
import org.section16.domain.check.Profile;
import org.section16.domain.check.RuleBook;

/** What filings are stored in, and what is done with stored filings. */
final class StoreModule extends AbstractModule {
    private final Database database;

    /** The caller closes the database. */
    StoreModule(Database database) {
        this.database = database;
    }

    @Provides
    FilingRepository repository() {
        return database.filings();
    }

    @Provides
    FindingRepository findings() {
        return database.findings();
    }

    @Provides
    static IngestFilings ingestFilings(BulkReading readings, FilingRepository repository, RuleBook rules) {
        return new IngestFilings(readings, repository, archived(rules), Clock.systemUTC());
    }

    @Provides
    static RereadFilings rereadFilings(
            ReadFilings readings, FilingRepository repository, RuleBook rules, Settings settings) {
        return new RereadFilings(repository, readings, archived(rules), Clock.systemUTC(), settings.threads());
    }

    /** What is stored was filed: nothing can be made of it but what it is. */
    private static CheckFilings archived(RuleBook rules) {
        return new CheckFilings(rules.under(Profile.AS_FILED));
    }

    @Provides
    static ExportFilings exportFilings(FilingRepository repository) {
        return new ExportFilings(repository);
    }

    @Provides
    static BrowseFilings browseFilings(FilingRepository repository) {
        return new BrowseFilings(repository);
    }

    @Provides
    static ReviewDeadlines reviewDeadlines(FilingRepository repository) {
        return new ReviewDeadlines(repository);
    }

    @Provides
    static ReviewHistory reviewHistory(FilingRepository repository) {
        return new ReviewHistory(repository);
    }

    @Provides
    static ReviewPositions reviewPositions(ReviewHistory histories) {
        return new ReviewPositions(histories);
    }
}
