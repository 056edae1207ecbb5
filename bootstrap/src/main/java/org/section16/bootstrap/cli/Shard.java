package org.section16.bootstrap.cli;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.section16.bootstrap.documents.FoundDocument;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * One of several equal parts of all documents. Machines that are given the same folders and different parts take each
 * document once between them: which part a document is in depends on nothing but where it lies below what the user named.
 *
 * @param number which part, from 1
 * @param count how many parts there are
 */
record Shard(int number, int count) {
    /** All documents. */
    static final Shard WHOLE = new Shard(1, 1);

    private static final Pattern SPELLING = Pattern.compile("([0-9]{1,4})/([0-9]{1,4})");

    boolean takes(FoundDocument found) {
        CRC32 hash = new CRC32();
        hash.update(found.relative().toString().getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % count == number - 1;
    }

    /** Reads {@code 3/8}. */
    static final class Converter implements ITypeConverter<Shard> {
        @Override
        public Shard convert(String text) {
            Matcher parts = SPELLING.matcher(text);
            if (parts.matches()) {
                Shard shard = new Shard(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
                if (shard.number >= 1 && shard.number <= shard.count) {
                    return shard;
                }
            }
            throw new TypeConversionException("'" + text + "' is no part such as 1/8, 2/8 up to 8/8");
        }
    }
}
