package org.section16.application.reading;

/**
 * A document that came in one submission with the form and is not the form: a power of attorney, a letter, a picture.
 * It is known by reference only; its content is not kept.
 *
 * @param type the type that EDGAR knows it by, such as {@code EX-24}
 * @param sequence its number within the submission, as found
 * @param fileName its file name, perhaps empty
 * @param description what the filer calls it, perhaps empty
 * @param bytes how many bytes of text it has, as it stands in the submission
 */
public record Exhibit(String type, String sequence, String fileName, String description, long bytes) {
    /**
     * Returns the exhibit in words.
     *
     * @return such as {@code EX-24 poa.htm "POWER OF ATTORNEY", 2345 bytes}
     */
    @Override
    public String toString() {
        String title = (type.isEmpty() ? "document " + sequence : type) + " " + fileName;
        return title.strip() + (description.isEmpty() ? "" : " \"" + description + '"') + ", " + bytes + " bytes";
    }
}
