package org.section16.domain.security;

import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;
import org.section16.domain.form.Reported;

/**
 * What a derivative security can be turned into (Form 4, Table II, column 7). The form asks for a number or, instead,
 * a value; documents that give both or neither exist.
 *
 * @param underlyingSecurityTitle its title
 * @param underlyingSecurityShares how many
 * @param underlyingSecurityValue their value in US dollars, instead of a number
 */
public record UnderlyingSecurity(
        Reported<String> underlyingSecurityTitle,
        Reported<Quantity> underlyingSecurityShares,
        Reported<Dollars> underlyingSecurityValue) {}
