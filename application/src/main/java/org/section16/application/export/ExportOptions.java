package org.section16.application.export;

import org.section16.domain.calendar.BusinessCalendar;

/**
 * What a user decides about an export.
 *
 * @param secRounding whether numbers are rounded to two decimals, as the SEC does in its own tables; forms that say
 *     numbers in no such way leave it out
 * @param calendar the business days by which lateness is told
 */
public record ExportOptions(boolean secRounding, BusinessCalendar calendar) {}
