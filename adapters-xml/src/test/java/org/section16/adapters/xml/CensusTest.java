package org.section16.adapters.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.section16.application.reading.Reading;
import org.section16.domain.check.Finding;
import org.section16.domain.filing.FilingBoxes;
import org.section16.domain.form.FootnoteId;

/**
 * Reads every path that holds anything in EDGAR's archive, as a census of five million filings found them. Each row is a
 * form, the number of filings that have the path, and the path: of an element with a text of its own, or of an
 * attribute. That is a leaf here, whether or not it has other elements inside; so counted, the leaves of all filings
 * are 189,955,045. Where the list does not lie beside the project, this is skipped.
 */
final class CensusTest {
    private static final long LEAVES_OF_ALL_FILINGS = 189_955_045;

    /** The goal is 99.99 %; what is missing is reported all the same. */
    private static final double LEAST_SHARE = 0.9999;

    private static final String DATE_OF_2003 = "<transactionDate><value>2003-09-02</value></transactionDate>";

    @Test
    void every_path_of_the_archive_ends_in_a_box_or_in_a_finding() throws IOException {
        List<String> lost = new ArrayList<>();
        long[] paths = new long[2];
        long[] leaves = new long[2];
        for (Leaf leaf : census()) {
            Reading reading = Documents.read(Documents.of(leaf.document()));
            boolean modelled = isModelled(reading, leaf.text());
            int column = modelled ? 0 : 1;
            paths[column]++;
            leaves[column] += leaf.filings();
            if (!modelled && !isReported(reading, leaf.text())) {
                lost.add(leaf.path());
            }
        }

        double share = (double) leaves[0] / (leaves[0] + leaves[1]);
        System.out.printf(
                "census: %,d paths modelled, %,d reported; %,d leaves modelled, %,d reported: %.5f %%%n",
                paths[0], paths[1], leaves[0], leaves[1], share * 100);
        assertThat(lost).isEmpty();
        assertThat(leaves[0] + leaves[1]).isEqualTo(LEAVES_OF_ALL_FILINGS);
        assertThat(share).isGreaterThan(LEAST_SHARE);
    }

    private static boolean isModelled(Reading reading, String text) {
        return reading.submission().schemaVersion().text().equals(text)
                || FilingBoxes.of(reading.submission().filing()).values().stream()
                        .anyMatch(content -> content.text().equals(text)
                                || content.notes().stream()
                                        .map(FootnoteId::toString)
                                        .anyMatch(text::equals));
    }

    private static boolean isReported(Reading reading, String text) {
        return reading.findings().stream().map(Finding::message).anyMatch(message -> message.contains(text));
    }

    private static List<Leaf> census() throws IOException {
        Optional<Path> reference = Documents.shared("reference");
        assumeTrue(reference.isPresent(), "there is no folder shared/reference beside the project");
        List<Leaf> leaves = new ArrayList<>();
        List<String> rows = Files.readAllLines(reference.orElseThrow().resolve("xpath-census.tsv"));
        for (String row : rows.subList(1, rows.size())) {
            String[] columns = row.split("\t", -1);
            leaves.add(new Leaf(columns[0], Long.parseLong(columns[1]), columns[2]));
        }
        return leaves;
    }

    /** A row of the census. */
    private record Leaf(String form, long filings, String path) {
        private static final String ROOT = "/ownershipDocument/";

        /** Returns a text that stands nowhere else in the document; what must be a mark or a form is one. */
        String text() {
            if (path.equals(ROOT + "documentType")) {
                return form;
            }
            return path.endsWith("/@id") ? "F77" : "unique text";
        }

        /** Builds a document of the form that has the path, and a transaction date where the line of 2003 needs it. */
        String document() {
            String content = path.substring(ROOT.length());
            boolean named = content.startsWith("documentType");
            String[] steps = content.split("/", -1);
            boolean dated = steps[0].endsWith("Security") && steps.length > 2 && form.charAt(0) != '3';
            StringBuilder xml = new StringBuilder("<ownershipDocument>");
            xml.append(named && steps.length == 1 ? "" : "<documentType>" + form + "</documentType>");
            xml.append(inside(steps, 0, dated && !steps[1].equals("transactionDate")));
            return xml.append("</ownershipDocument>").toString();
        }

        private String inside(String[] steps, int index, boolean dated) {
            if (index == steps.length) {
                return text();
            }
            String name = steps[index];
            if (index + 1 < steps.length && steps[index + 1].equals("@id")) {
                return "<" + name + " id=\"" + text() + "\"/>";
            }
            return "<" + name + ">" + (dated && index == 0 ? DATE_OF_2003 : "") + inside(steps, index + 1, dated) + "</"
                    + name + ">";
        }
    }
}
