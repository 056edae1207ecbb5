/**
 * The look of the SEC's OnlineForms: what the stylesheets show that the SEC ships with its technical specification, and
 * agents and companies use to show or print a form before or after it is filed.
 *
 * <p>From top to bottom: a head with the name of the form and, on Forms 4 and 5, check boxes that are controls of the
 * page; a frame with the numbered boxes, in which relationship and kind of filing are ticked with {@code __X__}; Table
 * I, whose heading stands within the frame beside box 1; a reminder; Table II, whose heading stands free; the table of
 * owners; the signatures, each with its label; the explanation of responses, where the standing notes {@code *} and
 * {@code **} come first and the number of a footnote stands at the <em>middle</em> of its text; remarks, if there are
 * any; two more standing notes.
 *
 * <p>Since March 2026 addresses have a country, and states and countries are named in words. {@link
 * org.section16.adapters.pdf.form.onlineforms.OnlineFormsLayout} is the way in; all words of the layout are in {@code
 * Labels}.
 */
@NullMarked
package org.section16.adapters.pdf.form.onlineforms;

import org.jspecify.annotations.NullMarked;
