package org.section16.bootstrap;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.section16.adapters.xml.XmlFilingWriter;
import org.section16.application.reading.Evidence;
import org.section16.domain.filing.Filings;
import org.section16.domain.filing.Submission;
import org.section16.domain.identity.AccessionNumber;

/** A zip of made filings. */
final class FilingArchive {
    private FilingArchive() {}

    static Path of(int filings, Path folder) throws IOException {
        Path archive = folder.resolve("filings.zip");
        try (OutputStream file = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (int number = 1; number <= filings; number++) {
                String accession = String.format("0000320193-24-%06d", number);
                Submission submission = Filings.form4()
                        .with(Filings.purchase().of(number).at("12.50"))
                        .with(Filings.grant())
                        .footnote(1, "Number " + number + ".")
                        .submission(new AccessionNumber(accession));
                zip.putNextEntry(new ZipEntry(accession + ".xml"));
                new XmlFilingWriter().write(submission, Evidence.none(), zip);
                zip.closeEntry();
            }
        }
        return archive;
    }
}
