/**
 * EDGAR's ownership XML, in which Forms 3, 4 and 5 have been filed since 2003: one document, root {@code
 * ownershipDocument}, no namespace. {@link org.section16.adapters.xml.XmlFilingReader} reads it and {@link
 * org.section16.adapters.xml.XmlFilingWriter} writes it as EDGAR disseminates it; {@link
 * org.section16.adapters.xml.XmlEdgarSubmissionWriter} writes it as filers submit it, inside of an {@code
 * edgarSubmission}. All follow the one table of elements in {@code OwnershipElements}.
 *
 * <p>Most elements hold a text. In the tables a box is an element around an optional {@code value} and any number of
 * {@code footnoteId}; the code, its form type and the swap flag share the footnotes of the group around them. The files
 * of the first months of 2003 have no tables: there each line is a {@code nonDerivativeSecurity} or a {@code
 * derivativeSecurity}, a transaction if it has a transaction date and else a holding.
 */
@NullMarked
package org.section16.adapters.xml;

import org.jspecify.annotations.NullMarked;
