/**
 * From paths to documents: files, folders, archives and the standard input, opened one at a time. What a file holds is
 * the business of {@code adapters-transport}.
 */
@NullMarked
package org.section16.bootstrap.documents;

import org.jspecify.annotations.NullMarked;
