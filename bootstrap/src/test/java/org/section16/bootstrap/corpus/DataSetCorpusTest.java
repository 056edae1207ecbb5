package org.section16.bootstrap.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.bootstrap.ProjectFiles;
import org.section16.bootstrap.Run;

/**
 * The SEC's own rows of the filings that lie beside the project, against the rows that we make of those filings. Skipped
 * where there is no such folder.
 */
class DataSetCorpusTest {
    private static final List<String> TABLES =
            List.of("SUBMISSION", "NONDERIV_HOLDING", "DERIV_TRANS", "DERIV_HOLDING", "OWNER_SIGNATURE");

    @TempDir
    private Path folder;

    @Test
    void the_rows_of_the_sec_are_our_rows_but_for_what_a_form_alone_does_not_know() throws IOException {
        Path theirs = ProjectFiles.corpus("sec-data-set-2024q3");
        Path ours = exported(theirs, ProjectFiles.corpus("xml"));

        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (String table : TABLES) {
            Map<String, List<Map<String, String>>> mine = rows(ours, table);
            Map<String, List<Map<String, String>>> sec = rows(theirs, table);
            sec.keySet().retainAll(mine.keySet());
            for (Map.Entry<String, List<Map<String, String>>> filing : sec.entrySet()) {
                compared += filing.getValue().size();
                differences.addAll(differences(table, filing.getKey(), filing.getValue(), mine.get(filing.getKey())));
            }
        }

        assertThat(compared).isPositive();
        // The filing date stands in the header of the submission; these forms lie there without it.
        assertThat(differences).allMatch(difference -> difference.startsWith("SUBMISSION.FILING_DATE"));
    }

    /** Exports the filings that the SEC's tables have, in the SEC's rounding. */
    private Path exported(Path theirs, Path filings) throws IOException {
        String store = Run.storeIn(folder);
        List<String> words = new ArrayList<>(List.of("--db", store, "ingest"));
        for (String filing : new TreeSet<>(rows(theirs, "SUBMISSION").keySet())) {
            Path xml = filings.resolve(filing + ".xml");
            if (Files.exists(xml)) {
                words.add(xml.toString());
            }
        }
        assertThat(Run.of(words.toArray(String[]::new)).exitCode()).isZero();
        Path tables = folder.resolve("tables");
        Run.of("--db", store, "export", "--format", "tsv", "--sec-rounding", "-o", tables.toString());
        return tables;
    }

    private static List<String> differences(
            String table, String filing, List<Map<String, String>> sec, List<Map<String, String>> ours) {
        List<String> differences = new ArrayList<>();
        if (sec.size() != ours.size()) {
            differences.add(table + " " + filing + ": " + sec.size() + " rows against " + ours.size());
            return differences;
        }
        for (int index = 0; index < sec.size(); index++) {
            Map<String, String> mine = ours.get(index);
            sec.get(index).forEach((column, text) -> {
                String other = mine.getOrDefault(column, "(no such column)");
                if (!text.equals(other) && !column.endsWith("_SK")) {
                    differences.add(
                            table + "." + column + " " + filing + ": \"" + text + "\" against \"" + other + '"');
                }
            });
        }
        return differences;
    }

    /** The rows of a table by filing, in the order of their keys; no cell of these has a line break. */
    private static Map<String, List<Map<String, String>>> rows(Path folder, String table) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(table + ".tsv"))) {
            List<String[]> cells = lines.map(line -> line.split("\t", -1)).toList();
            return cells.stream()
                    .skip(1)
                    .map(row -> row(cells.get(0), row))
                    .sorted(Comparator.comparingLong(row -> Long.parseLong(row.getOrDefault(table + "_SK", "0"))))
                    .collect(Collectors.groupingBy(
                            row -> row.getOrDefault("ACCESSION_NUMBER", ""), LinkedHashMap::new, Collectors.toList()));
        }
    }

    private static Map<String, String> row(String[] head, String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int index = 0; index < head.length; index++) {
            row.put(head[index], index < cells.length ? cells[index] : "");
        }
        return row;
    }
}
