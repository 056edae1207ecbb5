package org.section16.bootstrap.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.section16.domain.filing.Declarations;
import org.section16.domain.form.Reported;

/** The check boxes on the head of a form, in words. */
final class HeadFlags {
    private HeadFlags() {}

    /** Returns what is declared, by label; boxes of which nothing is known are left out, but for the one on plans. */
    static Map<String, String> of(Declarations declarations) {
        Map<String, String> flags = new LinkedHashMap<>();
        put(flags, "Securities owned", declarations.noSecuritiesOwned(), "none", "some");
        put(
                flags,
                "Exit box",
                declarations.notSubjectToSection16(),
                "checked: no longer subject to Section 16",
                "not checked");
        put(flags, "Late Form 3 holdings", declarations.form3HoldingsReported(), "reported", "none");
        put(flags, "Form 4 transactions", declarations.form4TransactionsReported(), "reported", "none");
        put(
                flags,
                "Rule 10b5-1(c) plan",
                declarations.aff10b5One(),
                "checked: a transaction was made under a plan",
                "not checked");
        return flags;
    }

    private static void put(Map<String, String> flags, String label, Reported<Boolean> content, String yes, String no) {
        if (!content.isBlank()) {
            flags.put(label, BoxText.of(content, checked -> checked ? yes : no));
        }
    }
}
