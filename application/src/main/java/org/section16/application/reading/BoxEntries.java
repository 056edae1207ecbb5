package org.section16.application.reading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;

/**
 * The entries of one part of a draft, by box. An array as long as the area has boxes: there are some twenty parts in a
 * draft, and a map that has room for every box of the form would be most of the memory that reading takes.
 */
@SuppressWarnings("EnumOrdinal") // as in an EnumMap: the numbers are never kept beyond a run of the program
final class BoxEntries {
    private static final Box[] BOXES = Box.values();
    private static final int[] FIRST = new int[Area.values().length];
    private static final int[] PAST_LAST = new int[Area.values().length];

    static {
        for (Area area : Area.values()) {
            int first = BOXES.length;
            int last = 0;
            for (Box box : BOXES) {
                first = box.isIn(area) ? Math.min(first, box.ordinal()) : first;
                last = box.isIn(area) ? box.ordinal() : last;
            }
            FIRST[area.ordinal()] = first;
            PAST_LAST[area.ordinal()] = last + 1;
        }
    }

    private final int first;
    private final @Nullable Entry[] entries;

    BoxEntries(Area area) {
        first = FIRST[area.ordinal()];
        entries = new Entry[PAST_LAST[area.ordinal()] - first];
    }

    @Nullable
    Entry get(Box box) {
        int index = box.ordinal() - first;
        return index >= 0 && index < entries.length ? entries[index] : null;
    }

    /** Puts down an entry of a box that the area has. */
    void set(Box box, Entry entry) {
        entries[box.ordinal() - first] = entry;
    }

    /** Visits the entries in the order of the boxes. */
    void forEach(BiConsumer<Box, Entry> visitor) {
        for (int index = 0; index < entries.length; index++) {
            Entry entry = entries[index];
            if (entry != null) {
                visitor.accept(BOXES[first + index], entry);
            }
        }
    }

    Map<Box, Entry> toMap() {
        Map<Box, Entry> map = new EnumMap<>(Box.class);
        forEach(map::put);
        return Collections.unmodifiableMap(map);
    }
}
