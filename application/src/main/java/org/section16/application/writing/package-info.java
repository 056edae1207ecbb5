/**
 * From a filing to a document: the port {@link org.section16.application.writing.FilingWriter} that each output format
 * implements.
 */
@NullMarked
package org.section16.application.writing;

import org.jspecify.annotations.NullMarked;
