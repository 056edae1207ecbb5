package org.section16.domain.filing;

import org.section16.domain.form.Reported;

/**
 * The check boxes on the head of a form, and the flags that EDGAR derives. Each is yes, no, or unknown: a form that has
 * no such box says nothing.
 *
 * @param noSecuritiesOwned Form 3: both tables are empty (set by EDGAR)
 * @param notSubjectToSection16 Forms 4 and 5, the exit box: no longer subject to Section 16
 * @param form3HoldingsReported Form 5: a holding is reported that was due on a Form 3 (set by EDGAR)
 * @param form4TransactionsReported Form 5: a transaction is reported that was due on a Form 4 (set by EDGAR)
 * @param aff10b5One Forms 4 and 5 since March 2023: some transaction was made under a plan that is intended to satisfy
 *     Rule 10b5-1(c); blank on older forms, which is unknown and not no
 */
public record Declarations(
        Reported<Boolean> noSecuritiesOwned,
        Reported<Boolean> notSubjectToSection16,
        Reported<Boolean> form3HoldingsReported,
        Reported<Boolean> form4TransactionsReported,
        Reported<Boolean> aff10b5One) {

    private static final Declarations NONE =
            new Declarations(Reported.blank(), Reported.blank(), Reported.blank(), Reported.blank(), Reported.blank());

    /**
     * Obtains the declarations of a form on which nothing is declared.
     *
     * @return declarations that are all blank
     */
    public static Declarations none() {
        return NONE;
    }
}
