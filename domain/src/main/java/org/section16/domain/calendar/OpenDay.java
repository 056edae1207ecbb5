package org.section16.domain.calendar;

/**
 * Why a business day looks as if it were none, though EDGAR took filings on it and it counts.
 *
 * @param name what made it look so, such as {@code Good Friday}
 * @param mayExcuse whether the staff may have treated what was due that day as timely on the next one: federal offices
 *     in Washington were closed by weather, and no notice was found either way
 */
public record OpenDay(String name, boolean mayExcuse) {}
