package org.section16.adapters.xml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.section16.adapters.xml.BoxElements.Note;
import org.section16.adapters.xml.LineElements.TableLine;

/**
 * The elements that are known wherever they stand, because their name alone tells what they are: those below the root,
 * the lines and the footnotes. Damaged documents have them inside others, where a tag was lost.
 */
final class MisplacedElements {
    private static final Map<String, OwnershipElement> ANYWHERE = anywhere();

    private MisplacedElements() {}

    /** Finds an element by its name alone. */
    static @Nullable OwnershipElement named(String name) {
        return ANYWHERE.get(name);
    }

    /** Says whether an element holds an access code, however it is called in a document that was made by hand. */
    static boolean isSecret(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("ccc");
    }

    private static Map<String, OwnershipElement> anywhere() {
        Map<String, OwnershipElement> elements = new HashMap<>(OwnershipElements.DOCUMENT.children());
        for (OwnershipElement element : OwnershipElements.DOCUMENT.children().values()) {
            for (OwnershipElement child : element.children().values()) {
                if (child instanceof TableLine || child instanceof Note) {
                    elements.put(child.name(), child);
                }
            }
        }
        return elements;
    }
}
