package org.section16.adapters.transport;

import java.nio.charset.StandardCharsets;

/** What a stream of bytes is, as far as its first kilobyte tells; its name is not asked. */
enum Format {
    GZIP,
    ZIP,
    TAR,
    /** Submission texts or XML, one or several. */
    TEXT,
    /** A page of sec.gov that shows the header of a submission. */
    HEADER_PAGE,
    /** Anything else: one document. */
    BARE;

    /** How much {@link #of} looks at. */
    static final int HEAD_BYTES = 1024;

    /** How a page shows the tags of a header. */
    private static final String SHOWN_HEADER = "&lt;SEC-HEADER&gt;";

    static Format of(byte[] head) {
        if (begins(head, 0x1F, 0x8B, 8)) {
            return GZIP;
        }
        if (begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6) || begins(head, 'P', 'K', 7, 8)) {
            return ZIP;
        }
        if (TarHeader.isAt(head)) {
            return TAR;
        }
        if (UnitStart.at(head, UnitStart.skipBlank(head, 0, head.length), head.length)
                .isPresent()) {
            return TEXT;
        }
        return new String(head, StandardCharsets.ISO_8859_1).contains(SHOWN_HEADER) ? HEADER_PAGE : BARE;
    }

    private static boolean begins(byte[] head, int... signature) {
        for (int index = 0; index < signature.length; index++) {
            if (index >= head.length || (head[index] & 0xFF) != signature[index]) {
                return false;
            }
        }
        return true;
    }
}
