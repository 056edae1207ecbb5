/**
 * Opinions on facts. A finding points at a box of a filing and says what was found there and what was expected; it
 * never changes the filing.
 */
@NullMarked
package org.section16.domain.check;

import org.jspecify.annotations.NullMarked;
