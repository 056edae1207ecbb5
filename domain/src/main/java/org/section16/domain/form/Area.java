package org.section16.domain.form;

/** The parts of a form in which boxes stand. All but the first two occur as often as the document needs them. */
public enum Area {
    /** The head and foot of the form: what is said once for the whole document. */
    DOCUMENT("", false),
    /** The issuer (Form 4, box 2; Form 3, box 3). */
    ISSUER("issuer", false),
    /** A reporting owner (box 1 and the relationship box). */
    OWNER("reportingOwner", true),
    /** A line of Table I, non-derivative securities; transactions and holdings are numbered together. */
    TABLE_I("table1.line", true),
    /** A line of Table II, derivative securities; transactions and holdings are numbered together. */
    TABLE_II("table2.line", true),
    /** A footnote in the explanation of responses. */
    FOOTNOTE("footnote", true),
    /** A signature with its date. */
    SIGNATURE("ownerSignature", true);

    private final String label;
    private final boolean repeated;

    Area(String label, boolean repeated) {
        this.label = label;
        this.repeated = repeated;
    }

    /**
     * Returns the word with which a path into this area begins.
     *
     * @return the word, empty for the document itself
     */
    public String label() {
        return label;
    }

    /**
     * Says whether the area can occur more than once, so that its paths carry a number.
     *
     * @return whether it is numbered
     */
    public boolean isRepeated() {
        return repeated;
    }

    /**
     * Says whether the area is a line of a table.
     *
     * @return whether it is Table I or Table II
     */
    public boolean isLine() {
        return this == TABLE_I || this == TABLE_II;
    }
}
