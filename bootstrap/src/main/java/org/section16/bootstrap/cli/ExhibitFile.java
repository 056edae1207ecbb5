package org.section16.bootstrap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.section16.application.reading.Content;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.writing.Exhibit;

/** An exhibit as a word of the command line: {@code FILE[=TYPE[=DESCRIPTION]]}. */
final class ExhibitFile {
    private static final int WORDS = 3;

    private ExhibitFile() {}

    /**
     * Reads the exhibit; without a type it is a GRAPHIC if it is a picture, else an EX-99.
     *
     * @throws IllegalArgumentException if the file cannot be read
     */
    static Exhibit read(String option) {
        String[] words = option.split("=", WORDS);
        Path file = Path.of(words[0]);
        Content content = content(file);
        String name = String.valueOf(file.getFileName());
        Exhibit untyped = new Exhibit(name, "", Optional.empty(), content);
        String usual = untyped.isGraphic() ? "GRAPHIC" : "EX-99";
        return new Exhibit(
                name,
                words.length > 1 && !words[1].isEmpty() ? words[1] : usual,
                words.length == WORDS ? Optional.of(words[2]) : Optional.empty(),
                content);
    }

    private static Content content(Path file) {
        try {
            Content.checkSize(Files.size(file));
            return Content.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new IllegalArgumentException("the exhibit " + file + " cannot be read", e);
        } catch (UnreadableDocumentException e) {
            throw new IllegalArgumentException("the exhibit " + file + " " + e.describe(), e);
        }
    }
}
