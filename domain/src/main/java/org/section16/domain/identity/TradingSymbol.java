package org.section16.domain.identity;

/**
 * What a filer wrote as the issuer's ticker or trading symbol. It is free text in practice ({@code QLYS}, {@code
 * BFA, BFB}, {@code NYSE: KRC}, {@code NONE}), so it names nothing for certain: the issuer's CIK does.
 *
 * @param text the symbol as written; not blank
 */
public record TradingSymbol(String text) {
    /**
     * Refuses a blank text.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public TradingSymbol {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a trading symbol is not blank");
        }
    }

    /**
     * Returns the symbol as written.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return text;
    }
}
