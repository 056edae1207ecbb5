/**
 * The filings of an owner in an issuer as one story: which lines an amendment restates, corrects or adds (General
 * Instruction 9 of the forms), and what is in effect, as known on any day. Both versions are kept; what cannot be
 * decided is said so, and can be settled by hand.
 */
@NullMarked
package org.section16.domain.history;

import org.jspecify.annotations.NullMarked;
