/**
 * Tables as Parquet files, typed: exact decimals, days, whole numbers, yes and no, and lists of footnote marks. The only
 * package that sees the library.
 */
@NullMarked
package org.section16.adapters.tables.parquet;

import org.jspecify.annotations.NullMarked;
