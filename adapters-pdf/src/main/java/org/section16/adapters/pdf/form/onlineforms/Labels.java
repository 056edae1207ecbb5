package org.section16.adapters.pdf.form.onlineforms;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.section16.adapters.pdf.form.boxes.LayoutLabels;
import org.section16.adapters.pdf.form.boxes.NumberedBox;
import org.section16.adapters.pdf.form.table.Column;
import org.section16.adapters.pdf.form.table.TableLabels;
import org.section16.domain.form.Box;

/** What the layout prints, in letters. */
final class Labels {

    private static final Map<NumberedBox, List<String>> BOXES = new EnumMap<>(Map.of(
            NumberedBox.OWNER,
            List.of("nameandaddressofreportingperson"),
            NumberedBox.ISSUER,
            List.of("issuernameandtickerortradingsymbol"),
            NumberedBox.FOREIGN_SYMBOL,
            List.of("foreigntradingsymbol"),
            NumberedBox.PERIOD,
            List.of(
                    "dateofearliesttransactionmonthdayyear",
                    "dateofeventrequiringstatementmonthdayyear",
                    "statementforissuersfiscalyearendedmonthdayyear"),
            NumberedBox.AMENDMENT,
            List.of("ifamendmentdateoriginalfiledmonthdayyear", "ifamendmentdateoforiginalfiledmonthdayyear"),
            NumberedBox.RELATIONSHIP,
            List.of("relationshipofreportingpersonstoissuercheckallapplicable"),
            NumberedBox.JOINT,
            List.of(
                    "individualorjointgroupfilingcheckapplicableline",
                    "individualorjointgroupreportingcheckapplicableline")));

    /** Form 3 has four of these columns, Form 5 no column V. */
    private static final TableLabels TABLE_I = new TableLabels(
            "tableinonderivative",
            List.of(
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
                    Column.headed("natureofindirect", Box.NATURE_OF_OWNERSHIP)));

    /** Form 3 has eight of these columns, Form 5 no column V. */
    private static final TableLabels TABLE_II = new TableLabels(
            "tableiiderivative",
            List.of(
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
                    Column.headed("natureofindirect", Box.NATURE_OF_OWNERSHIP)));

    /** The check boxes of the head; in 2023 the last one had a box of its own above Table I. */
    private static final Map<Box, List<String>> CHECK_BOXES = new EnumMap<>(Map.of(
            Box.NOT_SUBJECT_TO_SECTION_16,
            List.of("checkthisboxifnolongersubjecttosectionformorformobligationsmaycontinueseeinstructionb"),
            Box.FORM_3_HOLDINGS_REPORTED,
            List.of("formholdingsreported"),
            Box.FORM_4_TRANSACTIONS_REPORTED,
            List.of("formtransactionsreported"),
            Box.AFF_10B5_ONE,
            List.of(
                    "checkthisboxtoindicatethatatransactionwasmadepursuanttoacontractinstructionorwrittenplan"
                            + "thatisintendedtosatisfytheaffirmativedefenseconditionsofrulebcseeinstruction",
                    "checkthisboxtoindicatethatatransactionwasmadepursuanttoacontractinstructionorwrittenplan"
                            + "forthepurchaseorsaleofequitysecuritiesoftheissuerthatisintendedtosatisfytheaffirmative"
                            + "defenseconditionsofrulebcseeinstruction")));

    static final String EXPLANATION = "ExplanationofResponses:";
    static final String REMARKS = "Remarks:";
    static final String OWNERS = "ReportingOwners";
    static final String OWNERS_HEADING = "reportingowners";
    static final String SIGNATURES = "Signatures";

    static final String NOTHING_OWNED = "nosecuritiesarebeneficiallyowned";

    private static final String LAST_STANDING =
            "potentialpersonswhoaretorespondtothecollectionofinformationcontainedinthisformarenotrequiredtorespond"
                    + "unlesstheformdisplaysacurrentlyvalidombnumber";

    /** The law under which every form is filed, in its head. */
    static final String START = "filedpursuanttosectionaofthesecuritiesexchangeactof";

    /** What stands at the end of a form, the last first. */
    static final List<String> ENDS = List.of(LAST_STANDING, "signatureofreportingperson");

    /** Printed on every form, or on every form of a kind. */
    private static final List<String> STANDING = List.of(
            "ombapproval",
            "ombnumber",
            "estimatedaverageburdenhoursperresponse",
            "unitedstatessecuritiesandexchangecommissionwashingtondc",
            "initialstatementofbeneficialownershipofsecurities",
            "annualstatementofchangesinbeneficialownershipofsecurities",
            "statementofchangesinbeneficialownershipofsecurities",
            "filedpursuanttosectionaofthesecuritiesexchangeactoforsectionhoftheinvestmentcompanyactof",
            "printortyperesponses",
            "egputscallswarrantsoptionsconvertiblesecurities",
            "rulebctransactionindication",
            "reminderreportonaseparatelineforeachclassofsecuritiesbeneficiallyowneddirectlyorindirectly",
            "personswhorespondtothecollectionofinformationcontainedinthisformarenotrequiredtorespondunlesstheform"
                    + "displaysacurrentlyvalidombcontrolnumber",
            "iftheformisfiledbymorethanonereportingpersonseeinstructionbv",
            "intentionalmisstatementsoromissionsoffactsconstitutefederalcriminalviolationsseeuscanduscffa",
            "notefilethreecopiesofthisformoneofwhichmustbemanuallysignedifspaceisinsufficientseeinstructionfor"
                    + "procedure",
            "notefilethreecopiesofthisformoneofwhichmustbemanuallysignedifspaceprovidedisinsufficientseeinstructionfor"
                    + "procedure",
            LAST_STANDING);

    static final LayoutLabels ALL = new LayoutLabels(BOXES, CHECK_BOXES, TABLE_I, TABLE_II, true, STANDING);

    private Labels() {}
}
