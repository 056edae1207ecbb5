/**
 * The SEC's Insider Transactions Data Sets as an input: a zip or a folder of tables is taken apart into one document for
 * each filing, which holds the filing's rows of all tables, and a reader makes drafts of those. The tables are an
 * extract with defects of their own, so that what is read from them gives way to the filing itself.
 */
@NullMarked
package org.section16.adapters.tables.dataset;

import org.jspecify.annotations.NullMarked;
