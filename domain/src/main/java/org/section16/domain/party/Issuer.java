package org.section16.domain.party;

import org.section16.domain.form.Reported;
import org.section16.domain.identity.Cik;
import org.section16.domain.identity.TradingSymbol;

/**
 * The company whose securities are reported (Form 4, box 2; Form 3, box 3).
 *
 * @param issuerCik its CIK; a printed form shows it only as a link, if at all
 * @param issuerName its name as EDGAR has it
 * @param issuerTradingSymbol its ticker as the filer wrote it
 * @param issuerForeignTradingSymbol its symbol on a foreign market, as the filer wrote it (since March 2026)
 */
public record Issuer(
        Reported<Cik> issuerCik,
        Reported<String> issuerName,
        Reported<TradingSymbol> issuerTradingSymbol,
        Reported<TradingSymbol> issuerForeignTradingSymbol) {

    /**
     * Obtains an issuer with what every filing says of one.
     *
     * @param cik its CIK
     * @param name its name
     * @param symbol its ticker
     * @return the issuer, without a foreign symbol
     */
    public static Issuer of(Cik cik, String name, TradingSymbol symbol) {
        return new Issuer(Reported.of(cik), Reported.of(name), Reported.of(symbol), Reported.blank());
    }

    /**
     * Returns this issuer with another CIK.
     *
     * @param cik the CIK
     * @return a copy
     */
    public Issuer withCik(Cik cik) {
        return new Issuer(Reported.of(cik), issuerName, issuerTradingSymbol, issuerForeignTradingSymbol);
    }
}
