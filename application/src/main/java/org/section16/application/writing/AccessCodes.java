package org.section16.application.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.section16.domain.identity.Cik;

/** The CCCs of some owners. Shows none of them. Immutable. */
public final class AccessCodes {
    private static final AccessCodes NONE = new AccessCodes(Map.of());

    private final Map<Cik, AccessCode> codes;

    private AccessCodes(Map<Cik, AccessCode> codes) {
        this.codes = Map.copyOf(codes);
    }

    /**
     * Obtains no codes.
     *
     * @return codes of nobody
     */
    public static AccessCodes none() {
        return NONE;
    }

    /**
     * Obtains the codes of some owners.
     *
     * @param codes each owner's code
     * @return the codes
     */
    public static AccessCodes of(Map<Cik, AccessCode> codes) {
        return new AccessCodes(codes);
    }

    /**
     * Parses lines of a CIK and a CCC with white space between. Blank lines and lines that begin with {@code #} are
     * left out.
     *
     * @param text the lines
     * @return the codes
     * @throws IllegalArgumentException if a line is anything else, or a CIK stands twice; the message names the number of
     *     the line and shows nothing of it
     */
    public static AccessCodes parse(String text) {
        Map<Cik, AccessCode> codes = new HashMap<>();
        List<String> lines = text.lines().map(String::strip).toList();
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index);
            if (!line.isEmpty() && !line.startsWith("#")) {
                add(line, index + 1, codes);
            }
        }
        return new AccessCodes(codes);
    }

    private static void add(String line, int number, Map<Cik, AccessCode> codes) {
        String[] words = line.split("\\s+", -1);
        if (words.length != 2
                || !words[0].matches("0*[1-9][0-9]*")
                || words[0].length() > Cik.of(1).padded().length()) {
            throw new IllegalArgumentException("line " + number + ": expected a CIK and a CCC, with a space between");
        }
        AccessCode code;
        try {
            code = AccessCode.parse(words[1]);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
        }
        if (codes.put(Cik.parse(words[0]), code) != null) {
            throw new IllegalArgumentException("line " + number + ": there is a CCC for this CIK before");
        }
    }

    /**
     * Finds the code of an owner.
     *
     * @param owner the owner
     * @return the code, or empty if it is not known
     */
    public Optional<AccessCode> of(Cik owner) {
        return Optional.ofNullable(codes.get(owner));
    }

    /**
     * Shows whose codes there are, and nothing of them.
     *
     * @return the CIKs
     */
    @Override
    public String toString() {
        return "CCCs of " + codes.keySet();
    }
}
