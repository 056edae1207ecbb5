/**
 * Short-swing profit (Section 16(b)): the most that purchases and sales within less than six months can be matched to,
 * exactly, with a proof that anyone can check, beside the figure that courts traditionally compute. Every amount is
 * potential: whether it is owed is for a court.
 */
@NullMarked
package org.section16.domain.shortswing;

import org.jspecify.annotations.NullMarked;
