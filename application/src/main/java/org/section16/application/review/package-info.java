/**
 * Questions asked of stored filings. Nothing here changes anything.
 */
@NullMarked
package org.section16.application.review;

import org.jspecify.annotations.NullMarked;
