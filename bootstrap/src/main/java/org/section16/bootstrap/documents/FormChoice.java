package org.section16.bootstrap.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path as the user names it: that of a document, or of one form in it, such as {@code bundle.pdf#2}. A file that is
 * really called so is that file.
 *
 * @param path where the document lies
 * @param form the number of the form, if the user named one
 */
public record FormChoice(String path, OptionalInt form) {
    private static final Pattern NUMBERED = Pattern.compile("(.+)#([1-9][0-9]{0,7})");

    /**
     * Takes a name apart.
     *
     * @param named what the user wrote
     * @return the document and the form
     */
    public static FormChoice of(String named) {
        Matcher matcher = NUMBERED.matcher(named);
        return !Files.exists(Path.of(named)) && matcher.matches()
                ? new FormChoice(matcher.group(1), OptionalInt.of(Integer.parseInt(matcher.group(2))))
                : new FormChoice(named, OptionalInt.empty());
    }
}
