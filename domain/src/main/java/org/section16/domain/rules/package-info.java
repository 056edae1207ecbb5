/**
 * The rules on Forms 3, 4 and 5 that this library knows, grouped by what they are about: {@link
 * org.section16.domain.rules.OwnershipRules} is the book of all of them, {@link
 * org.section16.domain.rules.FilingRequirements} those by which EDGAR takes or refuses a filing today.
 */
@NullMarked
package org.section16.domain.rules;

import org.jspecify.annotations.NullMarked;
