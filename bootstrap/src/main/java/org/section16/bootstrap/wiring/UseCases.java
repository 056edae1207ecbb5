package org.section16.bootstrap.wiring;

import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.TypeLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.section16.adapters.db.Database;
import org.section16.adapters.db.DatabaseAddress;
import org.section16.application.checking.CheckFilings;
import org.section16.application.export.ExportFilings;
import org.section16.application.export.ExportFormat;
import org.section16.application.ingest.FilingRepository;
import org.section16.application.ingest.IngestFilings;
import org.section16.application.ingest.RereadFilings;
import org.section16.application.ingest.StoreException;
import org.section16.application.reading.BulkReading;
import org.section16.application.reading.ReadFilings;
import org.section16.application.review.BrowseFilings;
import org.section16.application.review.CheckStoredFilings;
import org.section16.application.review.FindingRepository;
import org.section16.application.review.ReviewDeadlines;
import org.section16.application.review.ReviewHistory;
import org.section16.application.review.ReviewPositions;
import org.section16.application.writing.DocumentAnnotator;
import org.section16.application.writing.EdgarSubmissionWriter;
import org.section16.application.writing.FilingWriter;
import org.section16.application.writing.PrepareSubmissions;
import org.section16.bootstrap.plugin.PluginDirectory;
import org.section16.domain.check.RuleBook;

/** The use cases, wired for one run. A run that needs no store opens none. */
public final class UseCases implements AutoCloseable {
    private final Injector injector;
    private final Optional<Database> database;

    private UseCases(Settings settings, Optional<Database> database) {
        List<Module> modules = new ArrayList<>();
        modules.add(binder -> binder.bind(Settings.class).toInstance(settings));
        modules.add(new ReadersModule());
        database.ifPresent(opened -> modules.add(new StoreModule(opened)));
        this.injector = StrictInjector.of(modules);
        this.database = database;
    }

    /**
     * Wires what needs no store.
     *
     * @param settings what the user decides
     * @return the use cases that read and write documents
     */
    public static UseCases withoutStore(Settings settings) {
        return new UseCases(settings, Optional.empty());
    }

    /**
     * Wires all use cases, on a store that is made if there is none.
     *
     * @param settings what the user decides
     * @return all use cases
     */
    public static UseCases withStore(Settings settings) {
        Database database = Database.at(DatabaseAddress.of(settings.databaseUrl()));
        database.open(); // a store that cannot be opened is no surprise to leave for later
        return new UseCases(settings, Optional.of(database));
    }

    /**
     * Wires all use cases, on a store that must be there.
     *
     * @param settings what the user decides
     * @return all use cases
     */
    public static UseCases withExistingStore(Settings settings) {
        return new UseCases(settings, Optional.of(Database.existingAt(DatabaseAddress.of(settings.databaseUrl()))));
    }

    /**
     * Returns the use case that reads documents.
     *
     * @return the use case
     */
    public ReadFilings readFilings() {
        return injector.getInstance(ReadFilings.class);
    }

    /**
     * Returns the use case that reads many documents.
     *
     * @return the use case
     */
    public BulkReading bulkReading() {
        return injector.getInstance(BulkReading.class);
    }

    /**
     * Returns the use case that stores filings.
     *
     * @return the use case
     */
    public IngestFilings ingestFilings() {
        return injector.getInstance(IngestFilings.class);
    }

    /**
     * Returns the use case that reads stored documents again.
     *
     * @return the use case
     */
    public RereadFilings rereadFilings() {
        return injector.getInstance(RereadFilings.class);
    }

    /**
     * Returns the use case that finds stored filings.
     *
     * @return the use case
     */
    public BrowseFilings browseFilings() {
        return injector.getInstance(BrowseFilings.class);
    }

    /**
     * Returns the use case that says whether stored filings came in time.
     *
     * @return the use case
     */
    public ReviewDeadlines reviewDeadlines() {
        return injector.getInstance(ReviewDeadlines.class);
    }

    /**
     * Returns the use case that puts stored filings into one story.
     *
     * @return the use case
     */
    public ReviewHistory reviewHistory() {
        return injector.getInstance(ReviewHistory.class);
    }

    /**
     * Returns the use case that states positions.
     *
     * @return the use case
     */
    public ReviewPositions reviewPositions() {
        return injector.getInstance(ReviewPositions.class);
    }

    /**
     * Returns the forms that filings can be written in.
     *
     * @return the writers
     */
    public List<FilingWriter> writers() {
        return List.copyOf(injector.getInstance(Key.get(new TypeLiteral<Set<FilingWriter>>() {})));
    }

    /**
     * Returns the forms that many filings can be written in at once.
     *
     * @return the forms
     */
    public List<ExportFormat> exportFormats() {
        return List.copyOf(injector.getInstance(Key.get(new TypeLiteral<Set<ExportFormat>>() {})));
    }

    /**
     * Returns the use case that writes stored filings in another form.
     *
     * @return the use case
     */
    public ExportFilings exportFilings() {
        return injector.getInstance(ExportFilings.class);
    }

    /**
     * Returns the use case that makes filings ready for EDGAR.
     *
     * @return the use case
     */
    public PrepareSubmissions prepareSubmissions() {
        return injector.getInstance(PrepareSubmissions.class);
    }

    /**
     * Returns what writes submissions for EDGAR.
     *
     * @return the writer
     */
    public EdgarSubmissionWriter edgarSubmissionWriter() {
        return injector.getInstance(EdgarSubmissionWriter.class);
    }

    /**
     * Returns the use case that tells the findings about stored filings.
     *
     * @param check the rules to ask
     * @return the use case
     */
    public CheckStoredFilings checkStoredFilings(CheckFilings check) {
        return new CheckStoredFilings(
                injector.getInstance(FindingRepository.class),
                injector.getInstance(FilingRepository.class),
                readFilings(),
                check);
    }

    /**
     * Writes the file of the store anew if most of it is empty, as it is after many filings were stored. What is stored does
     * not change, and an interruption loses nothing.
     *
     * @param progress told that it begins, since it takes its time, and why it failed
     */
    public void compactStore(Consumer<String> progress) {
        database.filter(Database::isSparse).ifPresent(sparse -> {
            progress.accept("the file of the store is being compacted; to interrupt that loses nothing");
            try {
                sparse.compact();
            } catch (StoreException e) {
                progress.accept("it could not be compacted and is as it was: " + e.getMessage());
            }
        });
    }

    /**
     * Returns the rules on filings.
     *
     * @return the rules of this program and of the plug-ins
     */
    public RuleBook ruleBook() {
        return injector.getInstance(RuleBook.class);
    }

    /**
     * Returns what shows on documents what was read from them.
     *
     * @return the annotator
     */
    public DocumentAnnotator documentAnnotator() {
        return injector.getInstance(DocumentAnnotator.class);
    }

    /**
     * Returns what is wrong with the plug-ins.
     *
     * @return a line for each jar or class that could not be loaded
     */
    public List<String> pluginProblems() {
        return injector.getInstance(PluginDirectory.class).problems();
    }

    @Override
    public void close() {
        database.ifPresent(Database::close);
    }
}
