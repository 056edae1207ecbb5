/** Keeps filings in a relational database. */
@NullMarked
package org.section16.adapters.db;

import org.jspecify.annotations.NullMarked;
