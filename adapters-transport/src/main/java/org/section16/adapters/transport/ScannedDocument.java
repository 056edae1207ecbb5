package org.section16.adapters.transport;

import java.util.Optional;
import org.section16.application.reading.Exhibit;
import org.section16.domain.form.FormType;

/** One {@code <DOCUMENT>} of a submission: what its tags say, how much text it has, and its XML if it is a form. */
final class ScannedDocument {
    /** More than the tags of a document ever take. */
    private static final int MOST_TAG_BYTES = 1 << 14;

    private final BoundedBytes tags = new BoundedBytes(MOST_TAG_BYTES);
    private Optional<BoundedBytes> xml = Optional.empty();
    private String type = "";
    private String sequence = "";
    private String fileName = "";
    private String description = "";
    private long textBytes;
    private boolean complete;

    void tags(byte[] bytes, int from, int to) {
        tags.append(bytes, from, to);
    }

    /** Takes it that the tags are over and the text begins. */
    void beginText() {
        HeaderLines.forEach(tags.text(), (key, value) -> {
            switch (key) {
                case "TYPE" -> type = value;
                case "SEQUENCE" -> sequence = value;
                case "FILENAME" -> fileName = value;
                case "DESCRIPTION" -> description = value;
                default -> {
                    // nothing else is known to stand there
                }
            }
        });
    }

    void text(byte[] bytes, int from, int to) {
        textBytes += to - from;
        xml.filter(form -> !complete).ifPresent(form -> form.append(bytes, from, to));
    }

    void beginXml(int mostBytes) {
        xml = Optional.of(new BoundedBytes(mostBytes));
    }

    void end() {
        complete = true;
    }

    boolean isComplete() {
        return complete;
    }

    /** Says whether it may be the form: by its type, or because it has none. */
    boolean isForm() {
        return type.isEmpty() || FormType.of(type).isPresent();
    }

    /** The content of its XML block; empty if there is none, or it is not a form. */
    Optional<BoundedBytes> xml() {
        return xml;
    }

    String type() {
        return type;
    }

    /** What to call it: its file name or, lacking that, its type or number. */
    String label() {
        return !fileName.isEmpty() ? fileName : !type.isEmpty() ? type : "document " + sequence;
    }

    Exhibit exhibit() {
        return new Exhibit(type, sequence, fileName, description, textBytes);
    }
}
