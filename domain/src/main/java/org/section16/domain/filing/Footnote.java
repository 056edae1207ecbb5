package org.section16.domain.filing;

import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.Reported;

/**
 * An entry of the explanation of responses.
 *
 * @param id its name, to which the marks on boxes refer
 * @param text its text, with the white space of the document
 */
public record Footnote(Reported<FootnoteId> id, Reported<String> text) {
    /**
     * Obtains a footnote.
     *
     * @param id its name
     * @param text its text
     * @return the footnote
     */
    public static Footnote of(FootnoteId id, String text) {
        return new Footnote(Reported.of(id), Reported.of(text));
    }
}
