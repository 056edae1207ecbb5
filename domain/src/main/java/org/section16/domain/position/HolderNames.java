package org.section16.domain.position;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.OwnerIdentity;
import org.section16.domain.filing.Submission;
import org.section16.domain.history.FilingHistory;
import org.section16.domain.history.PlacedLine;

/**
 * Who holds what the nature of ownership leaves to a footnote, as in {@code securities held of record by Doe Capital II,
 * L.P. ("Doe II")}. Once a footnote has said what a short name stands for, it stands for it in later forms as well.
 */
final class HolderNames {
    private static final Pattern HELD_BY = Pattern.compile(
            "\\b(?i:held|owned)(?:\\s+[a-z]+){0,4}?\\s+(?:by|for\\s+the\\s+(?:account|benefit)\\s+of)\\s+(?:the\\s+)?");
    private static final Pattern SHORT_NAME = Pattern.compile("\\((?:[a-z]+,?\\s+){0,2}[\"“”]([^\"“”]{1,60})[\"“”]\\)");

    /** As far as a name can reach before its short name. */
    private static final int REACH = 160;

    private final Map<String, Set<String>> names = new HashMap<>();
    private final IdentityHashMap<Filing, Map<String, String>> byFiling = new IdentityHashMap<>();

    private HolderNames() {}

    static HolderNames of(FilingHistory history) {
        HolderNames holders = new HolderNames();
        for (Submission submission : history.submissions()) {
            Map<String, String> said = shortNames(submission.filing());
            holders.byFiling.put(submission.filing(), said);
            said.forEach((shortName, name) -> holders.names
                    .computeIfAbsent(shortName, key -> new HashSet<>())
                    .add(name));
        }
        return holders;
    }

    /** What short names stand for in a filing. */
    private static Map<String, String> shortNames(Filing filing) {
        Map<String, String> names = new HashMap<>();
        filing.footnotes().forEach(footnote -> {
            String text = footnote.text().text();
            Matcher matcher = SHORT_NAME.matcher(text);
            while (matcher.find()) {
                String shortName = OwnerIdentity.plain(matcher.group(1));
                EntityName.atEnd(text.substring(Math.max(0, matcher.start() - REACH), matcher.start()))
                        .ifPresent(name -> names.putIfAbsent(shortName, name));
            }
        });
        return names;
    }

    /** The holder that the footnotes on a line's nature of ownership name first, by its full name if one is known. */
    Optional<String> of(PlacedLine placed) {
        Filing filing = placed.submission().filing();
        return notes(placed.line(), filing)
                .flatMap(text -> heldBy(text).stream())
                .findFirst()
                .map(name -> fullName(name, filing));
    }

    private static Stream<String> notes(Line line, Filing filing) {
        return Stream.of(
                        line.ownershipNature().natureOfOwnership().notes(),
                        line.ownershipNature().directOrIndirectOwnership().notes())
                .flatMap(notes -> notes.stream())
                .distinct()
                .map(note -> filing.footnoteText(note).text());
    }

    private static Optional<String> heldBy(String text) {
        Matcher matcher = HELD_BY.matcher(text);
        while (matcher.find()) {
            Optional<String> name = EntityName.atStart(text.substring(matcher.end()));
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private String fullName(String name, Filing filing) {
        String plain = OwnerIdentity.plain(name);
        String here = byFiling.getOrDefault(filing, Map.of()).get(plain);
        if (here != null) {
            return here;
        }
        Set<String> known = names.getOrDefault(plain, Set.of());
        return known.size() == 1 ? known.iterator().next() : name;
    }
}
