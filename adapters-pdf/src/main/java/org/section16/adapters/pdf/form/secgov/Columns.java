package org.section16.adapters.pdf.form.secgov;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.section16.adapters.pdf.form.table.Column;
import org.section16.domain.form.Box;

/** The columns of Tables I and II, known by the letters of their heads. */
final class Columns {

    /** The head of the right-most column of every table. */
    static final String LAST = "natureofindirectbeneficialownership";

    /** So much of the last head tells it apart: on paper too narrow for the table each line of it loses its end. */
    private static final int FEWEST_LETTERS = 4;

    /** The columns of Table I on all three forms; Form 3 has four of them, Form 5 no column V. */
    static final List<Column> TABLE_I = List.of(
            Column.headed("titleofsecurity", Box.SECURITY_TITLE),
            Column.headed("transactiondate", Box.TRANSACTION_DATE),
            Column.headed("deemedexecutiondate", Box.DEEMED_EXECUTION_DATE),
            Column.under("transactioncode", "code", Box.TRANSACTION_CODE),
            Column.under("transactioncode", "v", Box.VOLUNTARILY_REPORTED),
            Column.headed("transactioncode", Box.TRANSACTION_CODE),
            Column.under("securitiesacquired", "amount", Box.TRANSACTION_SHARES),
            Column.under("securitiesacquired", "aord", Box.TRANSACTION_ACQUIRED_DISPOSED_CODE),
            Column.under("securitiesacquired", "price", Box.TRANSACTION_PRICE_PER_SHARE),
            Column.headed("amountofsecurities", Box.SHARES_OWNED_FOLLOWING_TRANSACTION),
            Column.headed("ownershipform", Box.DIRECT_OR_INDIRECT_OWNERSHIP),
            Column.headed(LAST.substring(0, FEWEST_LETTERS), Box.NATURE_OF_OWNERSHIP));

    /** The columns of Table II on all three forms; Form 3 has eight of them, Form 5 no column V. */
    static final List<Column> TABLE_II = List.of(
            Column.headed("titleofderivative", Box.SECURITY_TITLE),
            Column.headed("conversionorexerciseprice", Box.CONVERSION_OR_EXERCISE_PRICE),
            Column.headed("transactiondate", Box.TRANSACTION_DATE),
            Column.headed("deemedexecutiondate", Box.DEEMED_EXECUTION_DATE),
            Column.under("transactioncode", "code", Box.TRANSACTION_CODE),
            Column.under("transactioncode", "v", Box.VOLUNTARILY_REPORTED),
            Column.headed("transactioncode", Box.TRANSACTION_CODE),
            Column.under("numberofderivativesecuritiesacquired", "a", Box.TRANSACTION_SHARES)
                    .of("A"),
            Column.under("numberofderivativesecuritiesacquired", "d", Box.TRANSACTION_SHARES)
                    .of("D"),
            Column.under("dateexercisable", "dateexercisable", Box.EXERCISE_DATE),
            Column.under("dateexercisable", "expirationdate", Box.EXPIRATION_DATE),
            Column.under("titleandamount", "title", Box.UNDERLYING_SECURITY_TITLE),
            Column.under("titleandamount", "amountornumber", Box.UNDERLYING_SECURITY_SHARES),
            Column.headed("priceofderivative", Box.TRANSACTION_PRICE_PER_SHARE),
            Column.headed("numberofderivativesecuritiesbeneficially", Box.SHARES_OWNED_FOLLOWING_TRANSACTION),
            Column.headed("ownershipform", Box.DIRECT_OR_INDIRECT_OWNERSHIP),
            Column.headed(LAST.substring(0, FEWEST_LETTERS), Box.NATURE_OF_OWNERSHIP));

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

    private Columns() {}

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

    /** Whether letters are missing from the head of the right-most column, because the paper ends within it. */
    static boolean isCutOff(String head) {
        return head.startsWith(LAST.substring(0, FEWEST_LETTERS)) && !head.startsWith(LAST);
    }
}
