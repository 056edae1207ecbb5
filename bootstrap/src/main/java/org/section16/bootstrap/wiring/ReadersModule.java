package org.section16.bootstrap.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.section16.adapters.pdf.PdfAnnotator;
import org.section16.adapters.pdf.PdfFilingReader;
import org.section16.adapters.pdf.scan.Tesseract;
import org.section16.adapters.pdf.scan.TextRecognition;
import org.section16.adapters.tables.delimited.DelimitedFormat;
import org.section16.adapters.tables.parquet.ParquetFormat;
import org.section16.adapters.xml.XmlEdgarSubmissionWriter;
import org.section16.adapters.xml.XmlFilingWriter;
import org.section16.application.export.ExportFormat;
import org.section16.application.reading.BulkReading;
import org.section16.application.reading.FilingReader;
import org.section16.application.reading.ReadFilings;
import org.section16.application.reading.ReaderSelection;
import org.section16.application.writing.DocumentAnnotator;
import org.section16.application.writing.EdgarSubmissionWriter;
import org.section16.application.writing.FilingWriter;
import org.section16.application.writing.PrepareSubmissions;
import org.section16.bootstrap.plugin.PluginDirectory;
import org.section16.bootstrap.report.JsonFilingWriter;
import org.section16.bootstrap.report.JsonLinesFormat;
import org.section16.domain.check.Rule;
import org.section16.domain.check.RuleBook;
import org.section16.domain.rules.OwnershipRules;

/** What documents are read and written with. */
final class ReadersModule extends AbstractModule {
    @Override
    protected void configure() {
        Multibinder<FilingWriter> writers = Multibinder.newSetBinder(binder(), FilingWriter.class);
        writers.addBinding().toInstance(new XmlFilingWriter());
        writers.addBinding().toInstance(new JsonFilingWriter());
        Multibinder<ExportFormat> exports = Multibinder.newSetBinder(binder(), ExportFormat.class);
        exports.addBinding().toInstance(DelimitedFormat.tsv());
        exports.addBinding().toInstance(DelimitedFormat.csv());
        exports.addBinding().toInstance(new ParquetFormat());
        exports.addBinding().toInstance(new JsonLinesFormat());
    }

    @Provides
    @Singleton
    static PluginDirectory plugins(Settings settings) {
        return settings.plugins().map(PluginDirectory::load).orElseGet(PluginDirectory::none);
    }

    @Provides
    static ReaderSelection readers(PluginDirectory plugins, Settings settings) {
        List<FilingReader> builtIns =
                ServiceLoader.load(FilingReader.class, ReadersModule.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .map(reader -> recognising(reader, settings))
                        .toList();
        return new ReaderSelection(plugins.readers(), builtIns, settings.reader());
    }

    /** The reader of PDFs gets the program that recognises text, if the user named one. */
    private static FilingReader recognising(FilingReader reader, Settings settings) {
        Optional<TextRecognition> program = settings.tesseract().map(Tesseract::new);
        return reader instanceof PdfFilingReader && program.isPresent() ? new PdfFilingReader(program) : reader;
    }

    @Provides
    static ReadFilings readFilings(ReaderSelection readers, Settings settings) {
        return new ReadFilings(readers, settings.parties());
    }

    @Provides
    static BulkReading bulkReading(ReadFilings readings, Settings settings) {
        return new BulkReading(readings, settings.threads());
    }

    @Provides
    @Singleton
    static RuleBook ruleBook(PluginDirectory plugins) {
        return OwnershipRules.book().with(plugins.rules().toArray(Rule[]::new));
    }

    @Provides
    static PrepareSubmissions prepareSubmissions() {
        return new PrepareSubmissions();
    }

    @Provides
    static DocumentAnnotator documentAnnotator() {
        return new PdfAnnotator();
    }

    @Provides
    static EdgarSubmissionWriter edgarSubmissionWriter() {
        return new XmlEdgarSubmissionWriter();
    }
}
