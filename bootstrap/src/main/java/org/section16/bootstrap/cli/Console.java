package org.section16.bootstrap.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * What a run of the program is connected to.
 *
 * @param out where answers go
 * @param err where everything else goes
 * @param in the standard input
 * @param environment the variables of the environment
 */
public record Console(PrintStream out, PrintStream err, InputStream in, Map<String, String> environment) {
    private static final int USUAL_WIDTH = 100;
    private static final int LEAST_WIDTH = 40;

    /** Keeps its own copy of the variables. */
    public Console {
        environment = Map.copyOf(environment);
    }

    /** Tells the user something that is not an answer. */
    void tell(String message) {
        out.flush();
        err.println("section16: " + message);
    }

    /** Returns the width of the terminal in characters, as far as it is known. */
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[0-9]{1,4}") ? Math.max(LEAST_WIDTH, Integer.parseInt(columns)) : USUAL_WIDTH;
    }
}
