package org.section16.application.writing;

import java.util.Optional;
import org.section16.application.reading.Content;

/**
 * A document that goes along with a form: a power of attorney, a list of owners, a graphic.
 *
 * @param fileName the name that it is to have at EDGAR, such as {@code poa.txt}
 * @param type EDGAR's type of document, such as {@code EX-24}
 * @param description what it is, in words
 * @param content its bytes
 */
public record Exhibit(String fileName, String type, Optional<String> description, Content content) {
    /**
     * Says whether it is a picture.
     *
     * @return whether the name ends as that of a picture
     */
    public boolean isGraphic() {
        return fileName.endsWith(".jpg") || fileName.endsWith(".gif");
    }
}
