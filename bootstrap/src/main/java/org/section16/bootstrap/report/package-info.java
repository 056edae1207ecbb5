/**
 * Answers for people and for scripts: a filing as text and as JSON, lists as tables.
 */
@NullMarked
package org.section16.bootstrap.report;

import org.jspecify.annotations.NullMarked;
