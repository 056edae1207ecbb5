/**
 * The days on which EDGAR takes filings: weekdays but for federal holidays and the days that an executive order or a
 * day of national mourning closes. Holidays follow from the statute for any year; special closings are data, known from
 * one day through another, and an answer outside of that is provisional.
 */
@NullMarked
package org.section16.domain.calendar;

import org.jspecify.annotations.NullMarked;
