package org.section16.domain.position;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.section16.domain.history.Wording;

/**
 * Titles and natures that a person knows to mean the same.
 *
 * @param same each name in normal form with the one that it stands for
 */
public record Aliases(Map<String, String> same) {
    /** Keeps its own copy. */
    public Aliases {
        same = Map.copyOf(same);
    }

    /**
     * Obtains no aliases.
     *
     * @return names stand for themselves
     */
    public static Aliases none() {
        return new Aliases(Map.of());
    }

    /**
     * Parses lines such as {@code By Doe Family Trust = By Trust}.
     *
     * @param lines the lines; empty ones and those that begin with # are passed over
     * @return the aliases
     * @throws IllegalArgumentException if a line has not one equals sign
     */
    public static Aliases parse(List<String> lines) {
        Map<String, String> same = new HashMap<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] sides = line.split("=", -1);
            if (sides.length != 2) {
                throw new IllegalArgumentException(
                        "expected such as By Doe Family Trust = By Trust, not \"" + line + "\"");
            }
            same.put(Wording.title(sides[0]), Wording.title(sides[1]));
            same.put(Wording.nature(sides[0]), Wording.nature(sides[1]));
        }
        return new Aliases(same);
    }

    String of(String name) {
        return same.getOrDefault(name, name);
    }
}
