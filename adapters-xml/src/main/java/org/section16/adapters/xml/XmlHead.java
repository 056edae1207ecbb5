package org.section16.adapters.xml;

import java.util.Locale;
import java.util.regex.Pattern;
import org.section16.application.reading.Recognition;
import org.section16.application.reading.SourceDocument;

/** The beginning of a document, which tells whether it is ownership XML without parsing it. */
final class XmlHead {
    /** What may stand before the root: byte order marks (as Latin-1), white space, the declaration and comments. */
    private static final Pattern PROLOG =
            Pattern.compile("(?s)(?:\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)?(?:\\s++|<\\?.*?\\?>|<!--.*?-->)*+");

    private static final Pattern ROOT = Pattern.compile("<" + OwnershipElements.ROOT + "[\\s/>]");

    private XmlHead() {}

    /**
     * Says whether a document is ownership XML: certainly if that is its root, possibly if it looks like markup or is
     * called XML, so that the user learns from the reader what it is instead.
     */
    static Recognition recognise(SourceDocument document) {
        String head = document.content().head().replace("\0", ""); // UTF-16 in Latin has a zero in each character
        var prolog = PROLOG.matcher(head);
        String body = prolog.lookingAt() ? head.substring(prolog.end()) : head;
        if (ROOT.matcher(body).lookingAt()) {
            return Recognition.YES;
        }
        boolean called = document.name().toLowerCase(Locale.ROOT).endsWith(".xml");
        return called || body.startsWith("<") ? Recognition.MAYBE : Recognition.NO;
    }

    /** Says whether the bytes begin as UTF-16 does: with its mark, or with an angle bracket of two bytes. */
    static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = (bytes[0] & 0xFF) << Byte.SIZE | (bytes[1] & 0xFF);
        return first == 0xFEFF || first == 0xFFFE || first == '<' || first == '<' << Byte.SIZE;
    }
}
