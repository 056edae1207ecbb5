/**
 * Checking filings: the use case {@link org.section16.application.checking.CheckFilings} asks the rules of a book about
 * what a document says, and tells where in the document each finding is.
 */
@NullMarked
package org.section16.application.checking;

import org.jspecify.annotations.NullMarked;
