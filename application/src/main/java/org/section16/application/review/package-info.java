/**
 * Questions asked of filings, stored or just read. Nothing here changes anything.
 */
@NullMarked
package org.section16.application.review;

import org.jspecify.annotations.NullMarked;
