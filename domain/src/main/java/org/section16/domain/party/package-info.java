/**
 * Who files and about whom: the issuer of the securities, and its reporting owners with their addresses and their
 * relationship to the issuer (boxes 1, 2 and 5 of Form 4; boxes 1, 3 and 4 of Form 3).
 */
@NullMarked
package org.section16.domain.party;

import org.jspecify.annotations.NullMarked;
