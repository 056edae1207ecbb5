package org.section16.domain.security;

import java.time.LocalDate;
import org.section16.domain.amount.Dollars;
import org.section16.domain.form.Reported;

/**
 * The terms of a derivative security such as an option, a warrant or a convertible: the columns that only Table II has.
 *
 * @param conversionOrExercisePrice price per underlying security in US dollars
 * @param exerciseDate the first day on which it can be exercised
 * @param expirationDate the last day on which it can be exercised
 * @param underlyingSecurity what it can be turned into
 */
public record DerivativeTerms(
        Reported<Dollars> conversionOrExercisePrice,
        Reported<LocalDate> exerciseDate,
        Reported<LocalDate> expirationDate,
        UnderlyingSecurity underlyingSecurity) {}
