/**
 * Opinions on facts. A finding points at a box of a filing and says what was found there and what was expected; it
 * never changes the filing. {@link org.section16.domain.check.FilingRequirements} holds what EDGAR asks of a filing that
 * is to be submitted.
 */
@NullMarked
package org.section16.domain.check;

import org.jspecify.annotations.NullMarked;
