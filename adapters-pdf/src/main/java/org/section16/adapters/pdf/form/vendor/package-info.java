/**
 * The layout of investor-relations sites: PDFs made by "EDGAR PDF Generator" (to 2022) and "EDGRpdf Service w/ EO.Pdf"
 * (since), which companies link beside the filings on sec.gov.
 *
 * <p>From top to bottom: a head with the name of the form, and on Forms 4 and 5 one or two check boxes, which are
 * brackets or ballot glyphs; a frame with the numbered boxes, in which relationship and kind of filing are ticked with
 * {@code __X__}; Table I; Table II; the explanation of responses, whose footnotes begin with {@code (1)} left of their
 * text; remarks, if there are any; the table of owners, which has each owner's relationship and the lines of the
 * address that box 1 runs together; a signature with its label for each; and standing notes. Exhibits may follow.
 *
 * <p>Tables I and II abbreviate some heads ({@code Trans. Date}). {@link
 * org.section16.adapters.pdf.form.vendor.VendorLayout} is the way in; all words of the layout are in {@code Labels}.
 */
@NullMarked
package org.section16.adapters.pdf.form.vendor;

import org.jspecify.annotations.NullMarked;
