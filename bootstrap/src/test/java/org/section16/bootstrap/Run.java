package org.section16.bootstrap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.section16.bootstrap.cli.Console;
import org.section16.bootstrap.cli.Program;

/**
 * A run of the program within the test.
 *
 * @param exitCode the exit code
 * @param out what went to the standard output
 * @param err what went to the standard error
 */
public record Run(int exitCode, String out, String err) {
    /** Runs a command. */
    public static Run of(String... arguments) {
        return with(Map.of(), arguments);
    }

    /** Runs a command with variables of the environment. */
    public static Run with(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(new byte[0]),
                environment);
        int exitCode = Program.run(console, arguments);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Returns what went to the standard error, line by line. */
    public List<String> errLines() {
        return err.lines().toList();
    }

    /** Returns the URL of a store in a folder. */
    public static String storeIn(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("store").toAbsolutePath();
    }
}
