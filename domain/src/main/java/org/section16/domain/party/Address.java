package org.section16.domain.party;

import org.section16.domain.form.Reported;

/**
 * The address of a reporting owner (box 1). State and country are EDGAR's own codes, not ISO's: {@code DE} is
 * Delaware, {@code 2M} Germany. Until March 2026 the state box also held provinces and foreign countries.
 *
 * @param rptOwnerNonUSAddressFlag whether the address is outside the United States (since March 2026)
 * @param rptOwnerStreet1 first line of the street
 * @param rptOwnerStreet2 second line of the street
 * @param rptOwnerCity city
 * @param rptOwnerNonUSStateTerritory state or territory outside the United States, in words (since March 2026)
 * @param rptOwnerState code of the state; before March 2026 also of the province or country
 * @param rptOwnerCountry code of the country (since March 2026)
 * @param rptOwnerZipCode ZIP or postal code
 * @param rptOwnerStateDescription the state or country in words, set by EDGAR
 */
public record Address(
        Reported<Boolean> rptOwnerNonUSAddressFlag,
        Reported<String> rptOwnerStreet1,
        Reported<String> rptOwnerStreet2,
        Reported<String> rptOwnerCity,
        Reported<String> rptOwnerNonUSStateTerritory,
        Reported<String> rptOwnerState,
        Reported<String> rptOwnerCountry,
        Reported<String> rptOwnerZipCode,
        Reported<String> rptOwnerStateDescription) {

    private static final Address NOT_GIVEN = new Address(
            Reported.blank(),
            Reported.blank(),
            Reported.blank(),
            Reported.blank(),
            Reported.blank(),
            Reported.blank(),
            Reported.blank(),
            Reported.blank(),
            Reported.blank());

    /**
     * Obtains the address of which nothing is said.
     *
     * @return an address whose boxes are all blank
     */
    public static Address notGiven() {
        return NOT_GIVEN;
    }

    /**
     * Obtains an address in the United States.
     *
     * @param street the street
     * @param city the city
     * @param state EDGAR's code of the state
     * @param zipCode the ZIP code
     * @return the address
     */
    public static Address of(String street, String city, String state, String zipCode) {
        return new Address(
                Reported.blank(),
                Reported.of(street),
                Reported.blank(),
                Reported.of(city),
                Reported.blank(),
                Reported.of(state),
                Reported.blank(),
                Reported.of(zipCode),
                Reported.blank());
    }
}
