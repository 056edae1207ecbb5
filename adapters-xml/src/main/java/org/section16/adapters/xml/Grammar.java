package org.section16.adapters.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.section16.adapters.xml.BoxElements.Field;
import org.section16.adapters.xml.BoxElements.Note;
import org.section16.adapters.xml.GroupElements.Group;
import org.section16.adapters.xml.GroupElements.Repeated;
import org.section16.adapters.xml.LineElements.Coding;
import org.section16.adapters.xml.LineElements.FlatAmount;
import org.section16.adapters.xml.LineElements.FlatLine;
import org.section16.adapters.xml.LineElements.Table;
import org.section16.adapters.xml.LineElements.TableLine;

/** What belongs inside of what, down to values and marks, and in which order: against it lost tags are told. */
final class Grammar {
    private static final OwnershipElement VALUE = new Group(OwnershipElements.VALUE, OwnershipElement.inOrder());
    private static final OwnershipElement MARK = new Group(OwnershipElements.FOOTNOTE_ID, OwnershipElement.inOrder());
    private static final Map<String, OwnershipElement> OF_FIELD = OwnershipElement.inOrder(VALUE, MARK);
    private static final Set<String> NAMES = names();

    private Grammar() {}

    private static Set<String> names() {
        Set<String> names = new HashSet<>(OF_FIELD.keySet());
        List<OwnershipElement> open = new ArrayList<>(List.of(OwnershipElements.DOCUMENT));
        while (!open.isEmpty()) {
            OwnershipElement element = open.remove(open.size() - 1);
            names.add(element.name());
            open.addAll(element.children().values());
        }
        return names;
    }

    /** Says whether some version of the schema has an element of the name. */
    static boolean isKnown(String name) {
        return NAMES.contains(name);
    }

    /** Finds what an element of a name is inside of another; null if it does not belong there. */
    static @Nullable OwnershipElement inside(OwnershipElement parent, String name) {
        return contents(parent).get(name);
    }

    /** Finds what an element of a name would be inside of one that belongs into another; null if there is none. */
    static @Nullable OwnershipElement oneBelow(OwnershipElement parent, String name) {
        for (OwnershipElement child : contents(parent).values()) {
            OwnershipElement found = inside(child, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Map<String, OwnershipElement> contents(OwnershipElement parent) {
        if (parent instanceof Field || parent instanceof FlatAmount) {
            return OF_FIELD;
        }
        if (parent instanceof Coding) {
            Map<String, OwnershipElement> contents = new HashMap<>(parent.children());
            contents.put(MARK.name(), MARK);
            return contents;
        }
        return parent.children();
    }

    /** Says whether an element holds text. */
    static boolean holdsText(OwnershipElement element) {
        return element != MARK && contents(element).isEmpty();
    }

    /** Says whether an element consists of its tag and an attribute, which cannot be supplied. */
    static boolean needsId(OwnershipElement element) {
        return element == MARK || element.hasId();
    }

    /** Says whether the names stand in the order of the schema inside of an element, and not more often than it has. */
    static boolean isInOrder(OwnershipElement parent, List<String> names) {
        List<String> order = new ArrayList<>(contents(parent).keySet());
        boolean free = parent instanceof Table || parent instanceof Coding || parent == OwnershipElements.DOCUMENT;
        Set<String> seen = new HashSet<>();
        int last = 0;
        for (String name : names) {
            int index = order.indexOf(name);
            boolean first = seen.add(name);
            if (index < 0
                    || (index < last && !free)
                    || (!first && !isRepeated(contents(parent).get(name)))) {
                return false;
            }
            last = index;
        }
        return true;
    }

    private static boolean isRepeated(@Nullable OwnershipElement element) {
        return element == MARK || element instanceof Note || element instanceof Table || isRepeatedPart(element);
    }

    private static boolean isRepeatedPart(@Nullable OwnershipElement element) {
        return element instanceof TableLine || element instanceof FlatLine || element instanceof Repeated;
    }

    /**
     * Says whether an element is whole that has these others inside. Of lines, owners and signatures there can be
     * several, so that a wrong tag could make two of one: they have to have their first and their last.
     */
    static boolean isWhole(OwnershipElement element, List<String> names) {
        List<String> order = new ArrayList<>(contents(element).keySet());
        return !isRepeatedPart(element)
                || (names.contains(order.get(0)) && names.contains(order.get(order.size() - 1)));
    }
}
