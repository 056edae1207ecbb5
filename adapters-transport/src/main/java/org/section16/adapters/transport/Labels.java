package org.section16.adapters.transport;

import java.util.ArrayList;
import java.util.List;

/** Makes of the names inside an archive, which may be anything, what can be shown and what can be written. */
final class Labels {
    private static final int MOST_SHOWN = 300;
    private static final int MOST_WRITTEN = 120;

    private Labels() {}

    /** Returns a name in one line, without what a terminal would obey. */
    static String shown(String name) {
        String line = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
        return line.length() <= MOST_SHOWN ? line : line.substring(0, MOST_SHOWN) + "…";
    }

    /** Returns the folders and the file name in a name, so that they can only lead downwards, on any system. */
    static List<String> written(String name) {
        List<String> steps = new ArrayList<>();
        for (String step : name.split("[/\\\\!]", -1)) {
            String plain = step.replaceAll("[^\\p{L}\\p{N} ._()+,=@#-]", "_").strip();
            String bounded = plain.substring(Math.max(0, plain.length() - MOST_WRITTEN));
            if (!bounded.replace(".", "").isBlank()) {
                steps.add(bounded.replaceAll("^\\.+|[. ]+$", ""));
            }
        }
        return steps;
    }
}
