package org.section16.domain.position;

/** What explains a break between two balances. The first kind that fits is taken. */
public enum BreakKind {
    /** There is none, but for a fraction of a share. */
    NONE(0, "adds up"),
    /** An amendment explains it. */
    AMENDED(1, "explained by an amendment"),
    /** A split: other owners of the issuer show the same ratio about the same time (Rule 16a-9). */
    SPLIT(2, "split"),
    /** A stock dividend or spin-off: a ratio little above one, common to other owners (Rule 16a-9). */
    STOCK_DIVIDEND(3, "stock dividend"),
    /** Small purchases by a plan, which need not be reported one by one (Rules 16b-3(c) and 16a-11). */
    EXEMPT_PLAN(4, "exempt plan or reinvested dividends"),
    /** Moved between two forms of ownership of the same person (Rule 16a-13). */
    FORM_OF_OWNERSHIP(5, "change in the form of ownership"),
    /** Reported later on a Form 5, or as an item that could wait for it. */
    DEFERRED_FORM5(6, "reported later on Form 5"),
    /** Units that vested without a line of their own. */
    VEST_NO_LINE(7, "vesting without a line"),
    /** The class goes on under another title. */
    CLASS_TITLE_CHANGE(8, "change of title or class"),
    /** A transaction reported late fills it. */
    LATE_REPORTED(9, "reported late"),
    /** The filer moved between the whole of an entity and its own share. */
    ENTITY_VS_SHARE(10, "whole entity against proportionate share"),
    /** A slip of the pen: digits transposed, a factor of ten, acquired for disposed of. */
    TYPO(11, "probably a typing error"),
    /** Nothing explains it. */
    UNEXPLAINED(12, "unexplained");

    private final int number;
    private final String words;

    BreakKind(int number, String words) {
        this.number = number;
        this.words = words;
    }

    /**
     * Returns the stable name.
     *
     * @return such as {@code BRK-2}
     */
    public String id() {
        return "BRK-" + number;
    }

    /**
     * Returns the kind in words.
     *
     * @return a few words in lower case
     */
    public String words() {
        return words;
    }
}
