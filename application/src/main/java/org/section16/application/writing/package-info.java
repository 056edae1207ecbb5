/**
 * From a filing to a document. The port {@link org.section16.application.writing.FilingWriter} is what each output format
 * implements.
 *
 * <p>A filing that is to be submitted to EDGAR takes another way: {@link
 * org.section16.application.writing.PrepareSubmissions} says what EDGAR would refuse or makes submissions of it, and the
 * port {@link org.section16.application.writing.EdgarSubmissionWriter} writes those. The owners' secrets go along with a
 * submission and never become part of the filing.
 */
@NullMarked
package org.section16.application.writing;

import org.jspecify.annotations.NullMarked;
