/**
 * Work on one thing after another, done by several threads, with the results in the order of the things. Knows nothing
 * of filings.
 */
@NullMarked
package org.section16.application.parallel;

import org.jspecify.annotations.NullMarked;
