package org.section16.adapters.xml;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.form.Box;
import org.section16.domain.form.Reported;

/**
 * An element that the model knows, with how it is read and how it is written. Some are only read: old names, and what is
 * not to be kept. When one is read, the cursor stands on its start tag, and afterwards on its end tag.
 */
interface OwnershipElement {
    String name();

    /** The elements that belong inside, by name and in the order of the schema. */
    default Map<String, OwnershipElement> children() {
        return Map.of();
    }

    /** Finds an element that belongs inside. */
    default @Nullable OwnershipElement child(String name) {
        return children().get(name);
    }

    /** Says whether the attribute {@code id} belongs to it. */
    default boolean hasId() {
        return false;
    }

    /** Transcribes the element into a part of the draft. */
    void read(Transcription run, Part part) throws XMLStreamException, UnreadableDocumentException;

    /** Says whether the element is to be written for a part of a filing. */
    default boolean isIn(FilingXml out, Map<Box, Reported<?>> part) {
        return children().values().stream().anyMatch(child -> child.isIn(out, part));
    }

    /** Writes the element and what belongs inside, if there is anything. */
    default void write(FilingXml out, Map<Box, Reported<?>> part) throws XMLStreamException {
        if (isIn(out, part)) {
            out.start(name());
            writeChildren(out, part);
            out.end();
        }
    }

    /** Writes the elements that belong inside, in the order of the schema. */
    default void writeChildren(FilingXml out, Map<Box, Reported<?>> part) throws XMLStreamException {
        for (OwnershipElement child : children().values()) {
            child.write(out, part);
        }
    }

    /** Makes the map of elements that belong inside another. */
    static Map<String, OwnershipElement> inOrder(OwnershipElement... elements) {
        Map<String, OwnershipElement> children = new LinkedHashMap<>();
        Arrays.stream(elements).forEach(element -> children.put(element.name(), element));
        return Collections.unmodifiableMap(children);
    }
}
