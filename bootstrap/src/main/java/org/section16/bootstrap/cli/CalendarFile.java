package org.section16.bootstrap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.section16.domain.calendar.BusinessCalendar;
import org.section16.domain.calendar.Closing;

/**
 * A file of special closings that became known after this program was made: a line {@code 2026-12-24 Christmas Eve} for
 * each, and one {@code known-through 2026-12-31}. Empty lines and those that begin with # are passed over.
 */
final class CalendarFile {
    private static final String KNOWN_THROUGH = "known-through";

    private CalendarFile() {}

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a line is neither of the two kinds
     */
    static BusinessCalendar read(Path file) throws IOException {
        List<Closing> closings = new ArrayList<>();
        LocalDate through = BusinessCalendar.edgar().knownThrough();
        for (String line : Files.readAllLines(file)) {
            String[] words = line.strip().split("\\s+", 2);
            if (words[0].isEmpty() || words[0].startsWith("#")) {
                continue;
            }
            if (words.length < 2) {
                throw new IllegalArgumentException(file + ": \"" + line + "\" is not a day and its name");
            }
            if (words[0].equals(KNOWN_THROUGH)) {
                through = day(file, words[1]);
            } else {
                closings.add(Closing.special(day(file, words[0]), words[1]));
            }
        }
        return BusinessCalendar.edgar().with(closings, through);
    }

    private static LocalDate day(Path file, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(file + ": \"" + text + "\" is not a day (YYYY-MM-DD)", e);
        }
    }
}
