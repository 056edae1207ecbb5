/**
 * Insider-ownership filings and the rules that apply to them; see the packages below: {@code identity} names parties
 * and filings, {@code amount} counts, {@code party} says who files, {@code security} what is owned, {@code filing}
 * what was filed, {@code check} what is to be said about it.
 */
@NullMarked
package org.section16.domain;

import org.jspecify.annotations.NullMarked;
