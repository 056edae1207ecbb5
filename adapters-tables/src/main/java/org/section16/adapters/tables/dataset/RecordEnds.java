package org.section16.adapters.tables.dataset;

/** Finds where the records of a tab-separated table end. A line break in quotes ends none. */
final class RecordEnds {
    private RecordEnds() {}

    /**
     * Returns the position behind the record that begins at a position: behind its line break, or the end.
     *
     * @param bytes the table
     * @param from where the record begins
     */
    static int endOf(byte[] bytes, int from) {
        boolean quoted = false;
        boolean fieldBegins = true;
        for (int at = from; at < bytes.length; at++) {
            byte octet = bytes[at];
            if (quoted) {
                quoted = octet != '"' || isDoubled(bytes, at);
                at += octet == '"' && quoted ? 1 : 0;
            } else if (octet == '\n') {
                return at + 1;
            } else {
                quoted = fieldBegins && octet == '"';
                fieldBegins = octet == '\t';
            }
        }
        return bytes.length;
    }

    private static boolean isDoubled(byte[] bytes, int at) {
        return at + 1 < bytes.length && bytes[at + 1] == '"';
    }
}
