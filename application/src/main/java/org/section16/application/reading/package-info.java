/**
 * From a document to a filing; the place to begin for whoever adds an input format.
 *
 * <p>A {@link org.section16.application.reading.FilingReader} transcribes: it says which text, which footnote marks and
 * which place belong to which box, in a {@link org.section16.application.reading.FilingDraft}. It does not interpret.
 * One {@link org.section16.application.reading.FilingAssembler} turns the texts of all readers into values, so that
 * dates, numbers, flags and blanks behave alike whatever the document was. The result is a {@link
 * org.section16.application.reading.Reading}: the submission, what is to be said about its legibility, and where each
 * value stands.
 */
@NullMarked
package org.section16.application.reading;

import org.jspecify.annotations.NullMarked;
