/**
 * The form itself: which boxes Forms 3, 4 and 5 have, how each is addressed, and what can stand in one.
 *
 * <p>{@link org.section16.domain.form.Box} names each box, {@link org.section16.domain.form.BoxPath} says which one
 * of a filing is meant ({@code table2.line[3].exerciseDate}), and {@link org.section16.domain.form.Reported} is the
 * content: a value, only a footnote mark, nothing, or a text that cannot be read as what the box asks for. Drafts,
 * findings, places on a page, stored marks and comparisons all use this one address scheme.
 */
@NullMarked
package org.section16.domain.form;

import org.jspecify.annotations.NullMarked;
