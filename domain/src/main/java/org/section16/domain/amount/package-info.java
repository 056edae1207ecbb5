/**
 * Exact amounts: numbers of securities and US dollars. Never negative, never rounded, equal when numerically equal.
 */
@NullMarked
package org.section16.domain.amount;

import org.jspecify.annotations.NullMarked;
