/**
 * Filings as tables: out as the tables of the SEC's Insider Transactions Data Sets and as one flat table of
 * transactions, in the forms TSV, CSV and Parquet.
 */
@NullMarked
package org.section16.adapters.tables;

import org.jspecify.annotations.NullMarked;
