package org.section16.adapters.transport;

/** Looks into arrays of bytes. */
final class Bytes {
    private Bytes() {}

    /** Says whether an ASCII text stands at a position. */
    static boolean startsWith(byte[] bytes, int from, int to, String start) {
        if (to - from < start.length()) {
            return false;
        }
        for (int index = 0; index < start.length(); index++) {
            if (bytes[from + index] != start.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    /** Says whether a capital letter stands at a position before the end. */
    static boolean isCapital(byte[] bytes, int index, int to) {
        return index < to && bytes[index] >= 'A' && bytes[index] <= 'Z';
    }

    /** Returns where a byte stands first, or -1. */
    static int indexOf(byte[] bytes, int from, int to, char wanted) {
        for (int index = from; index < to; index++) {
            if (bytes[index] == wanted) {
                return index;
            }
        }
        return -1;
    }

    /** Returns where a tag stands first, or -1. */
    static int indexOf(byte[] bytes, int from, int to, String tag) {
        int index = indexOf(bytes, from, to, '<');
        while (index >= 0 && !startsWith(bytes, index, to, tag)) {
            index = indexOf(bytes, index + 1, to, '<');
        }
        return index;
    }
}
