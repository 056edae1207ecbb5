package org.section16.adapters.pdf;

import java.util.ArrayList;
import java.util.List;
import org.section16.application.reading.Entry;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.Location;
import org.section16.domain.form.Area;

/** A draft as lines that a person can read and compare: {@code path = text [marks] @page,x,y}, in points. */
final class DraftLines {

    private DraftLines() {}

    static List<String> of(FilingDraft draft) {
        List<String> lines = new ArrayList<>();
        for (Area area : Area.values()) {
            draft.parts(area)
                    .forEach(part ->
                            part.entries().forEach((box, entry) -> lines.add(part.path(box) + " = " + line(entry))));
        }
        draft.unplaced().forEach(rest -> lines.add("unplaced: " + rest.what() + " = " + rest.text()));
        return lines;
    }

    private static String line(Entry entry) {
        String marks = entry.marks().isEmpty() ? "" : " " + entry.marks();
        return entry.text() + marks + " @" + place(entry.location());
    }

    private static String place(Location location) {
        int twips = Location.OnPage.TWIPS_PER_POINT;
        return location instanceof Location.OnPage place
                ? place.page() + "," + place.left() / twips + "," + place.top() / twips
                : location.toString();
    }
}
