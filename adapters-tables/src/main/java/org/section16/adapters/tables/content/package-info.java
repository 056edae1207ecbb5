/** Which tables there are, and what stands in each column. */
@NullMarked
package org.section16.adapters.tables.content;

import org.jspecify.annotations.NullMarked;
