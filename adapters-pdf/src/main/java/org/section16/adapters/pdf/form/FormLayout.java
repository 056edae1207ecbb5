package org.section16.adapters.pdf.form;

import org.section16.application.reading.FilingDraft;

/** One way of arranging the boxes of the form on paper. Keeps no state between documents. */
public interface FormLayout {

    /** Whether the document looks like this layout; costs next to nothing. */
    boolean fits(Sheet sheet);

    /** Transcribes a document that fits. */
    FilingDraft read(Sheet sheet);
}
