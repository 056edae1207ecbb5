package org.section16.adapters.tables.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.adapters.tables.ExportInMemory;
import org.section16.adapters.tables.delimited.DelimitedFormat;
import org.section16.application.ingest.StoredSubmission;
import org.section16.application.reading.FilingAssembler;
import org.section16.application.reading.FilingReader;
import org.section16.application.reading.FilingReaderContract;
import org.section16.application.reading.PendingDocument;
import org.section16.application.reading.Reading;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;
import org.section16.domain.check.Finding;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.FilingDifferences;
import org.section16.domain.filing.Filings;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.Submission;
import org.section16.domain.identity.AccessionNumber;

final class DataSetReaderTest extends FilingReaderContract {
    private static final String ID = Filings.ACCESSION.dashed();
    private static final String HOLDING_HEAD =
            "ACCESSION_NUMBER\tNONDERIV_HOLDING_SK\tSECURITY_TITLE\tSHRS_OWND_FOLWNG_TRANS\tDIRECT_INDIRECT_OWNERSHIP"
                    + "\tNATURE_OF_OWNERSHIP\n";

    @TempDir
    private Path folder;

    @Override
    protected FilingReader reader() {
        return new DataSetReader();
    }

    @Override
    protected List<SourceDocument> samples() {
        try {
            Path exported = Files.createTempDirectory("dataset");
            write(exported, ExportInMemory.stored(sample()));
            return List.of(DataSetFiles.documents(exported).get(0).load());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableDocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_was_exported_is_read_back() throws Exception {
        write(folder, ExportInMemory.stored(sample()));

        Reading reading = read(DataSetFiles.documents(folder).get(0));

        assertThat(reading.submission().accessionNumber()).contains(Filings.ACCESSION);
        assertThat(reading.submission().filingDate()).isEqualTo(sample().filingDate());
        assertThat(FilingDifferences.between(reading.submission().filing(), sample().filing()))
                .allMatch(difference -> difference.toString().contains("reportingOwner[1].is"));
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void many_filings_are_read_back_with_the_same_totals() throws Exception {
        List<StoredSubmission> filings = LongStream.rangeClosed(1, 200)
                .mapToObj(number -> Filings.form4()
                        .with(Filings.holding(number))
                        .with(Filings.purchase().of(number).at(number + ".1234"))
                        .with(Filings.grant())
                        .remarking("line\nbreak, \"quotes\"\tand tabs")
                        .submission(AccessionNumber.parse(String.format("%018d", number))))
                .flatMap(submission -> ExportInMemory.stored(submission).stream())
                .toList();
        write(folder, filings);

        List<Filing> read = new ArrayList<>();
        for (PendingDocument document : DataSetFiles.documents(folder)) {
            read.add(read(document).submission().filing());
        }

        assertThat(read).hasSize(200);
        for (int index = 0; index < read.size(); index++) {
            Filing filing = filings.get(index).submission().filing();
            assertThat(read.get(index).nonDerivativeTable()).isEqualTo(filing.nonDerivativeTable());
            assertThat(read.get(index).derivativeTable()).isEqualTo(filing.derivativeTable());
            assertThat(read.get(index).remarks()).isEqualTo(filing.remarks());
        }
    }

    @Test
    void a_zip_is_read_like_a_folder() throws Exception {
        Path zip = folder.resolve("2024q3_form345.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file : ExportInMemory.of(DelimitedFormat.tsv(), true, ExportInMemory.stored(sample()))
                    .entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }

        assertThat(DataSetFiles.isOne(zip)).isTrue();
        assertThat(DataSetFiles.documents(zip))
                .singleElement()
                .satisfies(document -> assertThat(document.name()).endsWith("2024q3_form345.zip!" + ID + ".tsv"));
    }

    @Test
    void natures_go_back_to_the_lines_of_indirect_ownership() throws Exception {
        submission();
        Files.writeString(
                folder.resolve("NONDERIV_HOLDING.tsv"),
                HOLDING_HEAD
                        + ID + "\t900\tCommon\t1.0\tD\tBy trust\n"
                        + ID + "\t902\tCommon\t3.0\tI\t\n"
                        + ID + "\t901\tCommon\t2.0\tI\tBy wife\n");

        Reading reading = read(DataSetFiles.documents(folder).get(0));

        assertThat(reading.submission().filing().nonDerivativeTable())
                .extracting(line -> line.ownershipNature().natureOfOwnership().text())
                .containsExactly("", "By trust", "By wife");
        assertThat(messages(reading)).anyMatch(text -> text.contains("2 natures of ownership stood beside other rows"));
    }

    @Test
    void natures_that_cannot_be_placed_stay_and_are_reported() throws Exception {
        submission();
        Files.writeString(
                folder.resolve("NONDERIV_HOLDING.tsv"),
                HOLDING_HEAD + ID + "\t900\tCommon\t1.0\tD\tBy trust\n" + ID + "\t901\tCommon\t2.0\tD\t\n");

        Reading reading = read(DataSetFiles.documents(folder).get(0));

        assertThat(natures(reading)).containsExactly("By trust", "");
        assertThat(messages(reading)).anyMatch(text -> text.contains("contradicts the form of ownership"));
    }

    @Test
    void values_at_the_top_of_a_column_are_doubtful() throws Exception {
        submission();
        Files.writeString(
                folder.resolve("NONDERIV_HOLDING.tsv"),
                HOLDING_HEAD + ID + "\t900\tCommon\t1.0\tD\t\n" + ID + "\t901\tCommon\t\tD\t\n");

        Reading reading = read(DataSetFiles.documents(folder).get(0));

        assertThat(messages(reading)).anyMatch(text -> text.contains("stands in the first 1 of 2 rows"));
    }

    @Test
    void a_table_that_is_missing_is_reported() throws Exception {
        submission();

        Reading reading = read(DataSetFiles.documents(folder).get(0));

        assertThat(messages(reading)).anyMatch(text -> text.contains("without the table NONDERIV_TRANS"));
    }

    @Test
    void a_column_that_is_unknown_is_reported() throws Exception {
        Files.writeString(
                folder.resolve("SUBMISSION.tsv"),
                "ACCESSION_NUMBER\tDOCUMENT_TYPE\tNEW_COLUMN\n" + ID + "\t4\tsomething\n");

        Reading reading = read(DataSetFiles.documents(folder).get(0));

        assertThat(messages(reading)).anyMatch(text -> text.contains("SUBMISSION.NEW_COLUMN"));
    }

    @Test
    void rows_without_a_submission_are_refused_by_name() throws Exception {
        submission();
        Files.writeString(
                folder.resolve("FOOTNOTES.tsv"), "ACCESSION_NUMBER\tFOOTNOTE_ID\tFOOTNOTE_TXT\nX\tF1\tLost\n");

        PendingDocument lost = DataSetFiles.documents(folder).get(1);

        assertThat(lost.name()).endsWith("!X.tsv");
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> read(lost))
                .withMessageContaining("0 rows in SUBMISSION");
    }

    @Test
    void a_table_alone_is_refused_with_advice() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> reader().read(SourceDocument.of(
                        "SUBMISSION.tsv", "ACCESSION_NUMBER\tDOCUMENT_TYPE\n".getBytes(StandardCharsets.UTF_8))))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.SEVERAL));
    }

    private static Submission sample() {
        return Filings.form4()
                .with(Filings.holding(5))
                .with(Filings.purchase().of(100).at("12.3456").leaving(700))
                .with(Filings.sale().of(3).pricedInFootnote(1).heldIndirectly("By trust"))
                .with(Filings.grant())
                .with(Filings.derivativeHolding())
                .footnote(1, "A range of \"prices\".")
                .remarking("None.")
                .submission();
    }

    private void submission() throws IOException {
        Files.writeString(folder.resolve("SUBMISSION.tsv"), "ACCESSION_NUMBER\tDOCUMENT_TYPE\n" + ID + "\t4\n");
    }

    private static void write(Path to, List<StoredSubmission> filings) throws IOException {
        for (var file : ExportInMemory.of(DelimitedFormat.tsv(), false, filings).entrySet()) {
            Files.write(to.resolve(file.getKey()), file.getValue());
        }
    }

    private Reading read(PendingDocument document) throws UnreadableDocumentException {
        SourceDocument loaded = document.load();
        return FilingAssembler.assemble(reader().read(loaded), loaded.receipt(), reader().name());
    }

    private static List<String> natures(Reading reading) {
        return reading.submission().filing().nonDerivativeTable().stream()
                .map(Line::ownershipNature)
                .map(nature -> nature.natureOfOwnership().text())
                .toList();
    }

    private static List<String> messages(Reading reading) {
        return reading.findings().stream().map(Finding::message).toList();
    }
}
