/** Tables as files of text: tab-separated as the SEC has them, and comma-separated as RFC 4180 has it. */
@NullMarked
package org.section16.adapters.tables.delimited;

import org.jspecify.annotations.NullMarked;
