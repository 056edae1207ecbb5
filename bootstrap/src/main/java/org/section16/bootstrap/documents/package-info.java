/**
 * From paths to documents: files, folders and the standard input, loaded one at a time.
 */
@NullMarked
package org.section16.bootstrap.documents;

import org.jspecify.annotations.NullMarked;
