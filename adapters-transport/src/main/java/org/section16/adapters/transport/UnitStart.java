package org.section16.adapters.transport;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What a submission or an XML document begins with. A submission may begin with several of these, in this order. */
enum UnitStart {
    /** Privacy-enhanced mail, in which EDGAR wrapped submissions for many years. */
    MAIL("-----BEGIN PRIVACY-ENHANCED MESSAGE-----"),
    TEXT("<SEC-DOCUMENT>"),
    OLD_TEXT("<IMS-DOCUMENT>"),
    HEADER("<SEC-HEADER>"),
    OLD_HEADER("<IMS-HEADER>"),
    /** As the dissemination feed has it. */
    FEED("<SUBMISSION>"),
    /** A submission that lost its header. */
    DOCUMENT("<DOCUMENT>"),
    XML("<?xml"),
    FORM("<ownershipDocument");

    private static final List<UnitStart> ALL = List.of(values());

    /** Of most lines, a look at the second letter is enough. */
    private static final BitSet SECOND_LETTERS = new BitSet();

    static {
        ALL.forEach(start -> SECOND_LETTERS.set(start.text.charAt(1)));
    }

    private static final int BYTE_ORDER_MARK_BYTES = 3;

    private final String text;

    UnitStart(String text) {
        this.text = text;
    }

    boolean isXml() {
        return this == XML || this == FORM;
    }

    /** Says whether this, found in a submission that has come as far as another start, begins a new submission. */
    boolean beginsAnewAfter(UnitStart reached) {
        return step() <= reached.step() && this != DOCUMENT && !isXml();
    }

    private int step() {
        return switch (this) {
            case MAIL -> 0;
            case TEXT, OLD_TEXT -> 1;
            case HEADER, OLD_HEADER, FEED -> 2;
            case DOCUMENT, XML, FORM -> 3;
        };
    }

    /** Finds out what begins at a position, if any of these does. */
    static Optional<UnitStart> at(byte[] bytes, int from, int to) {
        if (to - from < 2 || !SECOND_LETTERS.get(bytes[from + 1] & 0xFF)) {
            return Optional.empty();
        }
        for (UnitStart start : ALL) {
            if (Bytes.startsWith(bytes, from, to, start.text)) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    /** Returns the first position that holds neither white space nor another control nor a byte order mark. */
    static int skipBlank(byte[] bytes, int from, int to) {
        int index = from;
        while (index < to) {
            if (bytes[index] >= 0 && bytes[index] <= ' ') {
                index++;
            } else if (isByteOrderMark(bytes, index, to)) {
                index += BYTE_ORDER_MARK_BYTES;
            } else {
                return index;
            }
        }
        return to;
    }

    private static boolean isByteOrderMark(byte[] bytes, int from, int to) {
        return to - from >= BYTE_ORDER_MARK_BYTES
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF;
    }
}
