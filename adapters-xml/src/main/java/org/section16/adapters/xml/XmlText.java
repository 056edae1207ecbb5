package org.section16.adapters.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.section16.application.reading.Location;
import org.section16.application.reading.Repair;

/** Decodes documents: in the encoding that they declare, else in UTF-8 or UTF-16, else in that of Windows. */
final class XmlText {
    /** What old documents that are not in UTF-8 are written in. */
    static final Charset FALLBACK = Charset.forName("windows-1252");

    /** What is reported of a document that is not in UTF-8 though it should be. */
    static final String NOT_UTF_8 = "not everything is in UTF-8; read as " + FALLBACK;

    private XmlText() {}

    /** Returns the text, without byte order mark; empty if the declared encoding is none. */
    static Optional<Markup> of(byte[] bytes) {
        Optional<Charset> charset = charset(bytes);
        if (charset.isEmpty()) {
            return Optional.empty();
        }
        boolean fallsBack = charset.get().equals(StandardCharsets.UTF_8) && !isUtf8(bytes);
        String text = new String(bytes, fallsBack ? FALLBACK : charset.get());
        Markup markup = Markup.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        return Optional.of(fallsBack ? markup.noting(new Repair(NOT_UTF_8, Location.unknown())) : markup);
    }

    private static Optional<Charset> charset(byte[] bytes) {
        try {
            return XmlHead.namesEncoding(bytes)
                    ? XmlHead.encoding(bytes).map(Charset::forName)
                    : Optional.of(XmlHead.utf16(bytes).orElse(StandardCharsets.UTF_8));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Says whether the bytes are Unicode of either kind. */
    static boolean isUnicode(byte[] bytes) {
        return isUtf8(bytes) || XmlHead.utf16(bytes).isPresent();
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
