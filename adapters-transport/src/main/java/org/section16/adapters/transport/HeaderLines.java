package org.section16.adapters.transport;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the header of a submission, or of a document in it, into keys and values. A submission text labels them ({@code
 * FILED AS OF DATE: 20220506}), the dissemination feed tags them ({@code <FILING-DATE>20220506}), several on a line or
 * one; both come out with the feed's keys. The end of a group comes as its key after a slash.
 */
final class HeaderLines {
    private static final Pattern TAG = Pattern.compile("<(/?[A-Z][A-Z0-9-]*)>");

    /** The labels of submission texts that are more than the feed's tag with blanks. */
    private static final Map<String, String> TAGS_OF_LABELS = Map.of(
            "CENTRAL-INDEX-KEY", "CIK",
            "COMPANY-CONFORMED-NAME", "CONFORMED-NAME",
            "CONFORMED-SUBMISSION-TYPE", "TYPE",
            "CONFORMED-PERIOD-OF-REPORT", "PERIOD",
            "FILED-AS-OF-DATE", "FILING-DATE",
            "STANDARD-INDUSTRIAL-CLASSIFICATION", "ASSIGNED-SIC");

    private HeaderLines() {}

    static void forEach(String header, BiConsumer<String, String> visitor) {
        header.lines().forEach(line -> read(line.strip(), visitor));
    }

    private static void read(String line, BiConsumer<String, String> visitor) {
        if (line.indexOf('<') >= 0) {
            Matcher tag = TAG.matcher(line);
            if (tag.find()) {
                readTags(line, tag, visitor);
                return;
            }
        }
        int colon = line.indexOf(':');
        if (colon > 0) {
            String key = line.substring(0, colon).strip().replace(' ', '-');
            visitor.accept(
                    TAGS_OF_LABELS.getOrDefault(key, key),
                    line.substring(colon + 1).strip());
        }
    }

    private static void readTags(String line, Matcher tag, BiConsumer<String, String> visitor) {
        boolean more = true;
        while (more) {
            String key = tag.group(1);
            int from = tag.end();
            more = tag.find();
            visitor.accept(
                    key,
                    line.substring(from, more ? tag.start() : line.length()).strip());
        }
    }
}
