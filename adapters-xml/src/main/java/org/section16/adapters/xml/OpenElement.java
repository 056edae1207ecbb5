package org.section16.adapters.xml;

import java.util.ArrayList;
import java.util.List;

/** An element that has begun, while {@linkplain LostTags lost tags} are looked for, with what was met inside so far. */
final class OpenElement {
    private final OwnershipElement element;
    private final List<String> inside = new ArrayList<>();
    private final List<String> orphans = new ArrayList<>();
    private int orphansStart = -1;
    private boolean text;
    private boolean remains;
    private boolean empty = true;

    OpenElement(OwnershipElement element) {
        this.element = element;
    }

    OwnershipElement element() {
        return element;
    }

    /** Notes an element that belongs inside. */
    void add(String name) {
        empty = false;
        inside.add(name);
    }

    /** Notes an element that belongs into another, whose start tag is missing. */
    void addOrphan(String name, int start) {
        orphansStart = hasOrphans() ? orphansStart : start;
        orphans.add(name);
    }

    /**
     * Notes a text; where there should be none, it belongs into an element whose start tag is missing. One with an angle
     * bracket may have what is left of a tag in it, so that where it begins or ends is not certain.
     */
    void addText(int start, boolean hasBracket) {
        empty = false;
        remains |= hasBracket;
        if (!Grammar.holdsText(element)) {
            orphansStart = hasOrphans() ? orphansStart : start;
            text = true;
        }
    }

    /** Says whether something was met that belongs into another element. */
    boolean hasOrphans() {
        return orphansStart >= 0;
    }

    int orphansStart() {
        return orphansStart;
    }

    /** Says whether the orphans are just what an element has inside, so that its start tag stood before them. */
    boolean orphansFill(OwnershipElement lost) {
        if (!hasOrphans() || remains || Grammar.needsId(lost)) {
            return false;
        }
        return text
                ? orphans.isEmpty() && Grammar.holdsText(lost)
                : Grammar.isInOrder(lost, orphans) && Grammar.isWhole(lost, orphans);
    }

    /** Puts the orphans into the element to which they belong. */
    void adopt(OwnershipElement lost) {
        add(lost.name());
        orphans.clear();
        orphansStart = -1;
        text = false;
    }

    /** Says whether the element can end here. */
    boolean isSound() {
        return !hasOrphans() && Grammar.isInOrder(element, inside);
    }

    /**
     * Says whether the element can end here although its end tag is missing. If nothing was met inside, its start tag may
     * as well be the end tag of the one before that lost its slash.
     */
    boolean isWhole() {
        return isSound() && !remains && !empty && Grammar.isWhole(element, inside);
    }
}
