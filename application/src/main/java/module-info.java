/**
 * What can be done with ownership filings, and what others can plug in: reading documents of any format into one
 * exact model, storing them, finding them again, and writing them in another form.
 *
 * <p>The module opens no files and no connections. A new input format is a {@link
 * org.section16.application.reading.FilingReader}, a new output format a {@link
 * org.section16.application.writing.FilingWriter}, another store a {@link
 * org.section16.application.ingest.FilingRepository}.
 */
@SuppressWarnings("module") // the product is called Section16, digits and all
module org.section16.application {
    requires transitive org.section16.domain;
    requires static org.jspecify;

    exports org.section16.application.checking;
    exports org.section16.application.export;
    exports org.section16.application.ingest;
    exports org.section16.application.parallel;
    exports org.section16.application.reading;
    exports org.section16.application.review;
    exports org.section16.application.writing;

    uses org.section16.application.reading.FilingReader;
}
