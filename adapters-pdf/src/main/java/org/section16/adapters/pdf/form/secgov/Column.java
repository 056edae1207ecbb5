package org.section16.adapters.pdf.form.secgov;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.section16.domain.form.Box;

/**
 * A column of Table I or II, known by the letters of its head.
 *
 * @param group  how the head begins, in letters; of a column that shares a head with its neighbours, that shared head
 * @param own  how the column's own head below a shared one begins; empty if there is no shared head
 * @param box  what stands in the column
 * @param code  for the columns (A) and (D) of Table II: what it means that this one is filled
 */
record Column(String group, String own, Box box, Optional<String> code) {

    /** The head of the right-most column of every table. */
    private static final String LAST = "natureofindirectbeneficialownership";

    /** So much of the last head tells it apart from all others. */
    private static final int FEWEST_LETTERS = 4;

    /** The columns of Table I on all three forms; Form 3 has four of them, Form 5 no column V. */
    static final List<Column> TABLE_I = List.of(
            column("titleofsecurity", Box.SECURITY_TITLE),
            column("transactiondate", Box.TRANSACTION_DATE),
            column("deemedexecutiondate", Box.DEEMED_EXECUTION_DATE),
            column("transactioncode", "code", Box.TRANSACTION_CODE),
            column("transactioncode", "v", Box.VOLUNTARILY_REPORTED),
            column("transactioncode", Box.TRANSACTION_CODE),
            column("securitiesacquired", "amount", Box.TRANSACTION_SHARES),
            column("securitiesacquired", "aord", Box.TRANSACTION_ACQUIRED_DISPOSED_CODE),
            column("securitiesacquired", "price", Box.TRANSACTION_PRICE_PER_SHARE),
            column("amountofsecurities", Box.SHARES_OWNED_FOLLOWING_TRANSACTION),
            column("ownershipform", Box.DIRECT_OR_INDIRECT_OWNERSHIP),
            column(LAST, Box.NATURE_OF_OWNERSHIP));

    /** The columns of Table II on all three forms; Form 3 has eight of them, Form 5 no column V. */
    static final List<Column> TABLE_II = List.of(
            column("titleofderivative", Box.SECURITY_TITLE),
            column("conversionorexerciseprice", Box.CONVERSION_OR_EXERCISE_PRICE),
            column("transactiondate", Box.TRANSACTION_DATE),
            column("deemedexecutiondate", Box.DEEMED_EXECUTION_DATE),
            column("transactioncode", "code", Box.TRANSACTION_CODE),
            column("transactioncode", "v", Box.VOLUNTARILY_REPORTED),
            column("transactioncode", Box.TRANSACTION_CODE),
            new Column("numberofderivativesecuritiesacquired", "a", Box.TRANSACTION_SHARES, Optional.of("A")),
            new Column("numberofderivativesecuritiesacquired", "d", Box.TRANSACTION_SHARES, Optional.of("D")),
            column("dateexercisable", "dateexercisable", Box.EXERCISE_DATE),
            column("dateexercisable", "expirationdate", Box.EXPIRATION_DATE),
            column("titleandamount", "title", Box.UNDERLYING_SECURITY_TITLE),
            column("titleandamount", "amountornumber", Box.UNDERLYING_SECURITY_SHARES),
            column("priceofderivative", Box.TRANSACTION_PRICE_PER_SHARE),
            column("numberofderivativesecuritiesbeneficially", Box.SHARES_OWNED_FOLLOWING_TRANSACTION),
            column("ownershipform", Box.DIRECT_OR_INDIRECT_OWNERSHIP),
            column(LAST, Box.NATURE_OF_OWNERSHIP));

    private static final Set<Box> NOT_ON_ALL_FORMS = Set.of(Box.VOLUNTARILY_REPORTED, Box.DEEMED_EXECUTION_DATE);

    private static final Set<Box> OF_HOLDINGS = EnumSet.of(
            Box.SECURITY_TITLE,
            Box.EXERCISE_DATE,
            Box.EXPIRATION_DATE,
            Box.UNDERLYING_SECURITY_TITLE,
            Box.UNDERLYING_SECURITY_SHARES,
            Box.CONVERSION_OR_EXERCISE_PRICE,
            Box.DIRECT_OR_INDIRECT_OWNERSHIP,
            Box.NATURE_OF_OWNERSHIP);

    /**
     * The boxes that have no column on a page although the form has one for them: the paper ends before.
     *
     * @param vocabulary  the columns of the table on all forms
     * @param found  the columns that the page has
     */
    static Set<Box> missing(List<Column> vocabulary, Collection<Column> found) {
        Set<Box> there = found.stream().map(Column::box).collect(Collectors.toSet());
        boolean onlyHoldings = !there.contains(Box.TRANSACTION_DATE);
        Set<Box> missing = EnumSet.noneOf(Box.class);
        if (!there.isEmpty() && !there.contains(Box.NATURE_OF_OWNERSHIP)) {
            vocabulary.stream()
                    .map(Column::box)
                    .filter(box -> !there.contains(box) && !NOT_ON_ALL_FORMS.contains(box))
                    .filter(box -> !onlyHoldings || OF_HOLDINGS.contains(box))
                    .forEach(missing::add);
        }
        return missing;
    }

    private static Column column(String head, Box box) {
        return new Column(head, "", box, Optional.empty());
    }

    private static Column column(String group, String own, Box box) {
        return new Column(group, own, box, Optional.empty());
    }

    /** Whether this is the column with a head, below a shared one or empty text if there is none. */
    boolean isHeadedBy(String shared, String head) {
        if (group.equals(LAST)) {
            return shared.isEmpty() && isLast(head);
        }
        return own.isEmpty()
                ? shared.isEmpty() && head.startsWith(group)
                : shared.startsWith(group) && (own.length() == 1 ? head.equals(own) : head.startsWith(own));
    }

    /** Whether letters are missing from the head of the right-most column, because the paper ends within it. */
    static boolean isCutOff(String head) {
        return isLast(head) && !head.startsWith(LAST);
    }

    /** On paper too narrow for the table each line of the last head loses its end. */
    private static boolean isLast(String head) {
        return head.startsWith(LAST.substring(0, FEWEST_LETTERS));
    }
}
