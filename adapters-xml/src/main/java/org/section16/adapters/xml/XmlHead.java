package org.section16.adapters.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.application.reading.Recognition;
import org.section16.application.reading.SourceDocument;

/** The beginning of a document, which tells whether it is ownership XML without parsing it. */
final class XmlHead {
    /** What may stand before the root: byte order marks (as Latin-1), white space, the declaration and comments. */
    private static final Pattern PROLOG =
            Pattern.compile("(?s)(?:\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)?(?:\\s++|<\\?.*?\\?>|<!--.*?-->)*+");

    private static final Pattern ROOT = Pattern.compile("<" + OwnershipElements.ROOT + "[\\s/>]");

    private static final Pattern ENCODING = Pattern.compile("encoding\\s*+=\\s*+[\"']([^\"']*+)[\"']");

    private static final int MOST_DECLARATION_BYTES = 128;

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

    /** Finds out whether the bytes are UTF-16, which begins with its mark or with an angle bracket of two bytes. */
    static Optional<Charset> utf16(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int first = (bytes[0] & 0xFF) << Byte.SIZE | (bytes[1] & 0xFF);
        return switch (first) {
            case 0xFEFF, 0xFFFE, '<' -> Optional.of(StandardCharsets.UTF_16); // without a mark: the high byte first
            case '<' << Byte.SIZE -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    /** Returns the encoding that a document names. */
    static Optional<String> encoding(byte[] bytes) {
        Matcher named = ENCODING.matcher(declaration(bytes));
        return named.find() ? Optional.of(named.group(1)) : Optional.empty();
    }

    private static String declaration(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, MOST_DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
    }

    /** Says whether a document names its encoding, as few do. */
    static boolean namesEncoding(byte[] bytes) {
        String declaration = declaration(bytes);
        int encoding = declaration.indexOf("encoding");
        return encoding >= 0 && encoding < declaration.indexOf('>');
    }
}
