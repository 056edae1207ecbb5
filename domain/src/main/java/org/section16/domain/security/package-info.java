/**
 * What is owned and how: the terms of a derivative security (Table II, columns on price, dates and underlying), and
 * direct or indirect ownership.
 */
@NullMarked
package org.section16.domain.security;

import org.jspecify.annotations.NullMarked;
