package org.section16.domain.shortswing;

import java.time.LocalDate;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;

/**
 * A purchase or a sale that can be matched.
 *
 * @param date when it was made
 * @param side a purchase or a sale
 * @param quantity how many securities
 * @param price the price of one
 * @param origin where it is reported
 */
public record Trade(LocalDate date, Side side, Quantity quantity, Dollars price, Origin origin) {}
