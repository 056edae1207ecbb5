/**
 * What insiders report under Section 16 of the Securities Exchange Act, and what the rules say about it.
 *
 * <p>Plain values and pure functions: nothing here reads a file, opens a connection, tells the time or
 * logs.
 */
@NullMarked
package org.section16.domain;

import org.jspecify.annotations.NullMarked;
