package org.section16.domain.history;

import java.util.List;
import java.util.Optional;
import org.section16.domain.identity.AccessionNumber;

/**
 * What a person decided about an amendment.
 *
 * @param amendment the amendment
 * @param amended the filings that it amends
 * @param kind a full restatement or a patch; empty to leave that to the program
 */
public record Settlement(AccessionNumber amendment, List<AccessionNumber> amended, Optional<AmendmentLink.Kind> kind) {
    /** Keeps its own copy of the list. */
    public Settlement {
        amended = List.copyOf(amended);
    }

    /**
     * Parses a line such as {@code 0001-24-000002 patches 0001-24-000001}, with full accession numbers.
     *
     * @param text the number of the amendment; {@code restates}, {@code patches} or {@code amends}; one number or more
     * @return the settlement
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Settlement parse(String text) {
        List<String> words = List.of(text.strip().split("\\s+", -1));
        if (words.size() < 3) {
            throw new IllegalArgumentException(
                    "expected an amendment, restates, patches or amends, and originals, not \"" + text + "\"");
        }
        Optional<AmendmentLink.Kind> kind = switch (words.get(1)) {
            case "restates" -> Optional.of(AmendmentLink.Kind.FULL_RESTATEMENT);
            case "patches" -> Optional.of(AmendmentLink.Kind.PATCH);
            case "amends" -> Optional.empty();
            default ->
                throw new IllegalArgumentException(
                        "expected restates, patches or amends, not \"" + words.get(1) + "\"");
        };
        return new Settlement(
                AccessionNumber.parse(words.get(0)),
                words.subList(2, words.size()).stream()
                        .map(AccessionNumber::parse)
                        .toList(),
                kind);
    }
}
