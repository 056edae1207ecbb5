package org.section16.domain.filing;

import java.util.Optional;

/**
 * The transaction codes of Form 4, General Instruction 8, with what each means for the recovery of short-swing profit
 * under Section 16(b).
 *
 * <p>The meanings are the instruction's; the treatment is that of the rule which the code refers to, if its conditions
 * are met. A form does not show whether they are: a code is the filer's word. Two of the letters that are printed in
 * the code columns are not codes of transactions, {@link #V} and {@link #K}, and EDGAR refuses them as such.
 */
public enum TransactionCode {
    /** Open-market or private purchase. */
    P(Group.GENERAL, "open-market or private purchase", Section16bTreatment.NOT_EXEMPT, "Section 16(b)"),
    /** Open-market or private sale. */
    S(Group.GENERAL, "open-market or private sale", Section16bTreatment.NOT_EXEMPT, "Section 16(b)"),
    /** Transaction voluntarily reported earlier than required. Not a code of a transaction: the column beside the code; in the XML it is form type 5 on a Form 4. */
    V(
            Group.NOTATION,
            "transaction voluntarily reported earlier than required",
            Section16bTreatment.NOT_A_TRANSACTION,
            "Form 4, Table I, column 3"),
    /** Grant, award or other acquisition from the issuer. The form does not show which condition of the rule is relied on. */
    A(
            Group.RULE_16B_3,
            "grant, award or other acquisition from the issuer",
            Section16bTreatment.EXEMPT_AS_CODED,
            "Rule 16b-3(d)"),
    /** Disposition to the issuer. */
    D(Group.RULE_16B_3, "disposition to the issuer", Section16bTreatment.EXEMPT_AS_CODED, "Rule 16b-3(e)"),
    /** Payment of exercise price or tax by delivering or withholding securities. */
    F(
            Group.RULE_16B_3,
            "payment of exercise price or tax by delivering or withholding securities",
            Section16bTreatment.EXEMPT_AS_CODED,
            "Rule 16b-3(e)"),
    /** Discretionary transaction in an employee benefit plan. Exempt if the last opposite election was at least six months before. */
    I(
            Group.RULE_16B_3,
            "discretionary transaction in an employee benefit plan",
            Section16bTreatment.UNDETERMINED,
            "Rule 16b-3(f)"),
    /** Exercise or conversion of a derivative security exempted under Rule 16b-3. */
    M(
            Group.RULE_16B_3,
            "exercise or conversion of a derivative security exempted under Rule 16b-3",
            Section16bTreatment.EXEMPT_AS_CODED,
            "Rules 16b-3(d) and 16b-6(b)"),
    /** Conversion of a derivative security. */
    C(Group.DERIVATIVE, "conversion of a derivative security", Section16bTreatment.EXEMPT_AS_CODED, "Rule 16b-6(b)"),
    /** Expiration of a short derivative position. The premium received for writing it can be recovered within six months. */
    E(Group.DERIVATIVE, "expiration of a short derivative position", Section16bTreatment.UNDETERMINED, "Rule 16b-6(d)"),
    /** Expiration or cancellation of a long derivative position with value received. Exempt only where the issuer cancels it, which is code D. */
    H(
            Group.DERIVATIVE,
            "expiration or cancellation of a long derivative position with value received",
            Section16bTreatment.NOT_EXEMPT,
            "Rule 16b-6(d)"),
    /** Exercise of an out-of-the-money derivative security. */
    O(
            Group.DERIVATIVE,
            "exercise of an out-of-the-money derivative security",
            Section16bTreatment.NOT_EXEMPT,
            "Rule 16b-6(b), proviso"),
    /** Exercise of an in-the-money or at-the-money derivative security. */
    X(
            Group.DERIVATIVE,
            "exercise of an in-the-money or at-the-money derivative security",
            Section16bTreatment.EXEMPT_AS_CODED,
            "Rule 16b-6(b)"),
    /** Bona fide gift. */
    G(Group.OTHER_EXEMPT, "bona fide gift", Section16bTreatment.EXEMPT_AS_CODED, "Rule 16b-5"),
    /** Small acquisition. */
    L(Group.OTHER_EXEMPT, "small acquisition", Section16bTreatment.NOT_EXEMPT, "Rule 16a-6 (defers the report only)"),
    /** Acquisition or disposition by will or the laws of descent and distribution. */
    W(
            Group.OTHER_EXEMPT,
            "acquisition or disposition by will or the laws of descent and distribution",
            Section16bTreatment.EXEMPT_AS_CODED,
            "Rule 16b-5"),
    /** Deposit into or withdrawal from a voting trust. */
    Z(
            Group.OTHER_EXEMPT,
            "deposit into or withdrawal from a voting trust",
            Section16bTreatment.EXEMPT_AS_CODED,
            "Rule 16b-8"),
    /** Other acquisition or disposition, described in the explanation. What it is stands in a footnote. */
    J(
            Group.OTHER,
            "other acquisition or disposition, described in the explanation",
            Section16bTreatment.UNDETERMINED,
            "Form 4, Instruction 8"),
    /** Transaction in an equity swap or similar instrument. Used with P, S or J and printed as {@code P/K}; in the XML it is the flag {@code equitySwapInvolved}. */
    K(
            Group.NOTATION,
            "transaction in an equity swap or similar instrument",
            Section16bTreatment.NOT_EXEMPT,
            "Form 4, Instruction 8"),
    /** Disposition by tender of shares in a change of control. Not exempt unless Rule 16b-3(e) or 16b-7 applies, which the form does not show. */
    U(
            Group.OTHER,
            "disposition by tender of shares in a change of control",
            Section16bTreatment.UNDETERMINED,
            "Rules 16b-3(e) and 16b-7");

    /** The headings under which Instruction 8 lists the codes. */
    public enum Group {
        /** General transaction codes. */
        GENERAL,
        /** Rule 16b-3 transaction codes: between the issuer and its officers or directors. */
        RULE_16B_3,
        /** Derivative securities codes. */
        DERIVATIVE,
        /** Other Section 16(b) exempt transaction and small acquisition codes. */
        OTHER_EXEMPT,
        /** Other transaction codes. */
        OTHER,
        /** Letters printed beside or behind a code, not codes of transactions by themselves. */
        NOTATION
    }

    /** What a code says about Section 16(b). */
    public enum Section16bTreatment {
        /** Exempt if the conditions of the rule are met; the form does not show whether they are. */
        EXEMPT_AS_CODED,
        /** Not exempt: it can be matched. */
        NOT_EXEMPT,
        /** The code alone does not tell. */
        UNDETERMINED,
        /** The letter does not stand for a transaction. */
        NOT_A_TRANSACTION
    }

    private static final TransactionCode[] BY_LETTER = new TransactionCode[26];

    static {
        for (TransactionCode code : values()) {
            BY_LETTER[code.name().charAt(0) - 'A'] = code;
        }
    }

    private final Group group;
    private final String meaning;
    private final Section16bTreatment treatment;
    private final String source;

    TransactionCode(Group group, String meaning, Section16bTreatment treatment, String source) {
        this.group = group;
        this.meaning = meaning;
        this.treatment = treatment;
        this.source = source;
    }

    /**
     * Finds the constant of a letter.
     *
     * @param code one capital letter
     * @return the constant, or empty for any other text
     */
    public static Optional<TransactionCode> of(String code) {
        if (code.length() != 1 || code.charAt(0) < 'A' || code.charAt(0) > 'Z') {
            return Optional.empty();
        }
        return Optional.ofNullable(BY_LETTER[code.charAt(0) - 'A']);
    }

    /**
     * Returns the heading under which the code stands.
     *
     * @return the group
     */
    public Group group() {
        return group;
    }

    /**
     * Returns what the code means, in words that continue a sentence.
     *
     * @return the meaning, in lower case
     */
    public String meaning() {
        return meaning;
    }

    /**
     * Returns what the code says about Section 16(b).
     *
     * @return the treatment
     */
    public Section16bTreatment section16bTreatment() {
        return treatment;
    }

    /**
     * Returns where the treatment comes from.
     *
     * @return the rule, section or instruction
     */
    public String source() {
        return source;
    }

    /**
     * Says whether EDGAR accepts the letter as a transaction code.
     *
     * @return whether it is one of the eighteen codes of the XML schema
     */
    public boolean isEdgarCode() {
        return group != Group.NOTATION;
    }

    /**
     * Returns the letter.
     *
     * @return one capital letter
     */
    @Override
    public String toString() {
        return name();
    }
}
