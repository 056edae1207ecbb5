/**
 * The SEC's own blank forms, as published in PDF, filled in by typing on them or through form fields laid over them.
 *
 * <p>The first page has a head with check boxes, and the numbered boxes; Table I, on Form 3 its beginning, and Table II
 * have pages of their own, with empty rows to be filled in; below Table II stands the explanation of responses, on the
 * last page the signature. There is no table of owners: a joint filing is on several forms. General instructions follow.
 *
 * <p>What was filled in comes last in the document, wherever it stands on the page, so a tick has to be found by its
 * place; and it is typed by hand, so footnotes begin in whatever way their author chose. {@link
 * org.section16.adapters.pdf.form.blank.BlankFormLayout} is the way in; all words of the layout are in {@code Labels}.
 */
@NullMarked
package org.section16.adapters.pdf.form.blank;

import org.jspecify.annotations.NullMarked;
