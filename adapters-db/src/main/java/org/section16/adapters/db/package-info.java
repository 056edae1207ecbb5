/**
 * Keeps filings in a relational database: H2 in a file beside the program, or any other that takes the same SQL.
 *
 * <p>{@link org.section16.adapters.db.Database} opens the database and brings its tables up to date with the scripts
 * in {@code db/migration}; from the same scripts the build generates the typed table classes that all SQL is written
 * with. {@code docs/schema.md} describes the tables.
 *
 * <p>A filing is taken apart into rows and put together again in three steps. A mapper turns the records of the domain
 * into one record for each row ({@code LineRow}), whose boxes hold what columns hold. A table class ({@code
 * LineTable}) says which box goes to which column. {@code Cells} divides a box into its value, the footnote marks
 * beside it and, where neither column can say what the box says, an entry among the {@code Exceptions} of the
 * submission. So every filing that the domain can represent comes back equal, and the columns stay typed.
 */
@NullMarked
package org.section16.adapters.db;

import org.jspecify.annotations.NullMarked;
