/** What a table is: named and typed columns, and the rows that a filing has in it. Knows no form of file. */
@NullMarked
package org.section16.adapters.tables.table;

import org.jspecify.annotations.NullMarked;
