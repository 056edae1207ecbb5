package org.section16.adapters.tables.dataset;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The bytes of a table, with the places of each filing's rows: a quarter's tables fit into memory as they are. */
final class IndexedTable {
    private final byte[] bytes;
    private final int headEnd;
    private final Map<String, int[]> rows = new LinkedHashMap<>();

    IndexedTable(byte[] bytes) {
        this.bytes = bytes;
        this.headEnd = RecordEnds.endOf(bytes, 0);
        int begin = headEnd;
        while (begin < bytes.length) {
            int end = RecordEnds.endOf(bytes, begin);
            String key = key(begin, end);
            if (!key.isBlank()) {
                rows.merge(key, new int[] {begin, end}, IndexedTable::joined);
            }
            begin = end;
        }
    }

    private static int[] joined(int[] before, int[] next) {
        int[] all = Arrays.copyOf(before, before.length + 2);
        all[before.length] = next[0];
        all[before.length + 1] = next[1];
        return all;
    }

    /** The first field, which is the accession number. */
    private String key(int begin, int end) {
        int at = begin;
        while (at < end && bytes[at] != '\t' && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return new String(bytes, begin, at - begin, StandardCharsets.UTF_8);
    }

    /** The filings that have rows here, in the order of their first ones. */
    Set<String> filings() {
        return Collections.unmodifiableSet(rows.keySet());
    }

    /** Copies the head line and the rows of a filing. */
    void copy(String filing, ByteArrayOutputStream out) {
        copy(0, headEnd, out);
        int[] places = rows.getOrDefault(filing, new int[0]);
        for (int index = 0; index < places.length; index += 2) {
            copy(places[index], places[index + 1], out);
        }
    }

    private void copy(int begin, int end, ByteArrayOutputStream out) {
        out.write(bytes, begin, end - begin);
        if (end == begin || bytes[end - 1] != '\n') {
            out.write('\n');
        }
    }
}
