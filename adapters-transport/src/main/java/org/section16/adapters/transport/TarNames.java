package org.section16.adapters.transport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What entries of a tar archive say about the file that follows them, because its own header has no room for it.
 *
 * @param name its name
 * @param size its size in bytes
 */
record TarNames(Optional<String> name, Optional<Long> size) {
    private static final TarNames NONE = new TarNames(Optional.empty(), Optional.empty());

    static TarNames none() {
        return NONE;
    }

    /** Takes a name as GNU tar writes it, with a zero at its end. */
    TarNames withLongName(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        int end = text.indexOf('\0');
        return new TarNames(Optional.of(end < 0 ? text : text.substring(0, end)), size);
    }

    /** Takes the extension of the POSIX format: lines of length, blank, key, equals sign and value. */
    TarNames withExtension(byte[] content) throws IOException {
        TarNames names = this;
        int at = 0;
        while (at < content.length) {
            int blank = Bytes.indexOf(content, at, content.length, ' ');
            int length = blank < 0 ? -1 : number(new String(content, at, blank - at, StandardCharsets.US_ASCII));
            if (length <= blank - at || length > content.length - at) {
                throw new IOException("the tar archive has a damaged extension");
            }
            names = names.with(new String(content, blank + 1, at + length - blank - 1, StandardCharsets.UTF_8).strip());
            at += length;
        }
        return names;
    }

    private TarNames with(String assignment) {
        int equals = assignment.indexOf('=');
        String value = assignment.substring(equals + 1);
        return switch (equals < 0 ? "" : assignment.substring(0, equals)) {
            case "path" -> new TarNames(Optional.of(value), size);
            case "size" -> value.matches("[0-9]{1,18}") ? new TarNames(name, Optional.of(Long.parseLong(value))) : this;
            default -> this;
        };
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : -1;
    }

    String nameOr(TarHeader header) {
        return name.orElseGet(header::name);
    }

    long sizeOr(TarHeader header) throws IOException {
        return size.isPresent() ? size.get() : header.size();
    }
}
