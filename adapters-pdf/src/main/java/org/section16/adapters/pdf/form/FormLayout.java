package org.section16.adapters.pdf.form;

import java.util.List;
import org.section16.application.reading.FilingDraft;

/** One way of arranging the boxes of the form on paper. Keeps no state between documents. */
public interface FormLayout {

    /** A text in the head of every form, above box 1 and on the first page only, in letters. */
    String head();

    /** All that the layout prints around the values, text by text, in letters. */
    List<String> printed();

    /** Whether a form looks like this layout; costs next to nothing. */
    boolean fits(Sheet sheet);

    /** Transcribes a form that fits, and names the exhibits behind it. */
    FilingDraft read(Sheet sheet);
}
