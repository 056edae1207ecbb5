/**
 * The names that the SEC gives to parties and filings: the Central Index Key, the accession number, and the ticker.
 */
@NullMarked
package org.section16.domain.identity;

import org.jspecify.annotations.NullMarked;
