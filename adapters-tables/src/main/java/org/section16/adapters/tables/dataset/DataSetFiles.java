package org.section16.adapters.tables.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.section16.adapters.tables.content.DataSetTables;
import org.section16.adapters.tables.table.Table;
import org.section16.application.reading.PendingDocument;

/**
 * A data set on disk: a zip as the SEC publishes it, or a folder of its tables. All tables of a quarter are held in memory
 * while its filings are read, some 100 MB, since their rows come in no common order.
 */
public final class DataSetFiles {
    /** The ending of a table's file. */
    static final String ENDING = ".tsv";

    /** What the tables of a data set may have together; those of a quarter have a tenth of it. */
    private static final long MOST_BYTES = 1L << 30;

    private static final String SUBMISSION = "SUBMISSION";

    private DataSetFiles() {}

    /**
     * Says whether a file or folder is a data set: whether it holds a table SUBMISSION.
     *
     * @param path a file or folder
     * @return whether {@link #documents} can take it
     */
    public static boolean isOne(Path path) {
        if (Files.isDirectory(path)) {
            return Files.isRegularFile(path.resolve(SUBMISSION + ENDING));
        }
        if (!path.toString().endsWith(".zip")) {
            return false;
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return entry(zip, SUBMISSION).isPresent();
        } catch (IOException e) {
            return false; // whoever opens it as an archive says what is wrong with it
        }
    }

    /**
     * Opens a data set.
     *
     * @param path a zip or a folder
     * @return a document for each filing, in the order of SUBMISSION; behind them those of which other tables have rows
     * @throws IOException if a table cannot be read, or all of them are larger than the limit
     */
    public static List<PendingDocument> documents(Path path) throws IOException {
        Map<String, IndexedTable> tables = Files.isDirectory(path) ? ofFolder(path) : ofZip(path);
        Set<String> filings = new LinkedHashSet<>();
        tables.values().forEach(table -> filings.addAll(table.filings()));
        List<PendingDocument> documents = new ArrayList<>(filings.size());
        filings.forEach(filing -> documents.add(new DataSetDocument(name(path, filing), filing, tables)));
        return documents;
    }

    /** What stands in the place of an accession number may be anything, and must not look like a path. */
    private static String name(Path path, String filing) {
        return path + "!" + filing.replaceAll("[^A-Za-z0-9:-]", "_") + ENDING;
    }

    private static Map<String, IndexedTable> ofFolder(Path folder) throws IOException {
        Map<String, IndexedTable> tables = new LinkedHashMap<>();
        long left = MOST_BYTES;
        for (Table<?> table : DataSetTables.all()) {
            Path file = folder.resolve(table.name() + ENDING);
            if (Files.isRegularFile(file)) {
                try (InputStream stream = Files.newInputStream(file)) {
                    left -= add(table.name(), stream, left, tables);
                }
            }
        }
        return tables;
    }

    private static Map<String, IndexedTable> ofZip(Path path) throws IOException {
        Map<String, IndexedTable> tables = new LinkedHashMap<>();
        long left = MOST_BYTES;
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (Table<?> table : DataSetTables.all()) {
                Optional<? extends ZipEntry> entry = entry(zip, table.name());
                if (entry.isPresent()) {
                    try (InputStream stream = zip.getInputStream(entry.get())) {
                        left -= add(table.name(), stream, left, tables);
                    }
                }
            }
        }
        return tables;
    }

    private static int add(String table, InputStream stream, long left, Map<String, IndexedTable> tables)
            throws IOException {
        byte[] bytes = stream.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > left) {
            throw new IOException("its tables have more than " + MOST_BYTES + " bytes");
        }
        tables.put(table, new IndexedTable(bytes));
        return bytes.length;
    }

    private static Optional<? extends ZipEntry> entry(ZipFile zip, String table) {
        String file = table + ENDING;
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (entry.getName().equals(file) || entry.getName().endsWith("/" + file)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
