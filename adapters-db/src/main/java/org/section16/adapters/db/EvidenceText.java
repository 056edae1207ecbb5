package org.section16.adapters.db;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.Location;
import org.section16.domain.form.BoxPath;

/**
 * Evidence as one text. Each part of the form has a line, which begins with the name of the part; then follow its
 * boxes, each as {@code transactionShares@1,412,388,460,400}: page, left, top, right, bottom, and of a recognised text the
 * confidence in percent. A place in a text
 * document is {@code :12,7}, line and column; an unknown one is {@code ?}.
 */
final class EvidenceText {
    private static final String BETWEEN = ",";

    private EvidenceText() {}

    static @Nullable String of(Evidence evidence) {
        if (evidence.places().isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        String part = null;
        for (Map.Entry<BoxPath, Location> place : evidence.places().entrySet()) {
            String next = part(place.getKey());
            if (!next.equals(part)) {
                text.append(part == null ? "" : "\n").append(next);
                part = next;
            }
            text.append(' ').append(place.getKey().box().element()).append(place(place.getValue()));
        }
        return text.toString();
    }

    static Evidence parse(@Nullable String text) {
        if (text == null) {
            return Evidence.none();
        }
        Map<BoxPath, Location> places = new LinkedHashMap<>();
        text.lines().map(line -> line.split(" ", -1)).forEach(words -> {
            for (int index = 1; index < words.length; index++) {
                int end = words[index].split("[@:?]", 2)[0].length();
                places.put(path(words[0], words[index].substring(0, end)), location(words[index].substring(end)));
            }
        });
        return new Evidence(places);
    }

    /** Returns the part of the form that a box stands in, such as {@code table1.line[2]}. */
    private static String part(BoxPath path) {
        String text = path.toString();
        return text.substring(0, Math.max(text.lastIndexOf('.'), 0));
    }

    private static BoxPath path(String part, String word) {
        return BoxPath.parse(part.isEmpty() ? word : part + "." + word);
    }

    private static String place(Location location) {
        if (location instanceof Location.OnPage on) {
            return "@" + on.page() + BETWEEN + on.left() + BETWEEN + on.top() + BETWEEN + on.right() + BETWEEN
                    + on.bottom();
        }
        if (location instanceof Location.Recognised recognised) {
            return place(recognised.place()) + BETWEEN + recognised.confidence();
        }
        return location instanceof Location.InText in ? ":" + in.line() + BETWEEN + in.column() : "?";
    }

    private static Location location(String place) {
        String[] numbers = place.substring(1).split(BETWEEN, -1);
        return switch (place.charAt(0)) {
            case '@' -> onPage(numbers);
            case ':' -> new Location.InText(number(numbers, 0), number(numbers, 1));
            default -> Location.unknown();
        };
    }

    private static Location onPage(String[] numbers) {
        Location.OnPage place = new Location.OnPage(
                number(numbers, 0), number(numbers, 1), number(numbers, 2), number(numbers, 3), number(numbers, 4));
        return numbers.length > 5 ? new Location.Recognised(place, number(numbers, 5)) : place;
    }

    private static int number(String[] numbers, int index) {
        return Integer.parseInt(numbers[index]);
    }
}
