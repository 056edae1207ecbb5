package org.section16.domain.form;

import static org.section16.domain.form.Area.DOCUMENT;
import static org.section16.domain.form.Area.FOOTNOTE;
import static org.section16.domain.form.Area.ISSUER;
import static org.section16.domain.form.Area.OWNER;
import static org.section16.domain.form.Area.SIGNATURE;
import static org.section16.domain.form.Area.TABLE_I;
import static org.section16.domain.form.Area.TABLE_II;

import java.util.Optional;

/**
 * The boxes of Forms 3, 4 and 5. They are named as the elements of the EDGAR ownership XML, which are the field's
 * common words; the order is that of the XML. Together with an {@link Area} and a number a box makes a {@link BoxPath}.
 */
public enum Box {
    /** The form: 3, 4, 5 or an amendment. */
    DOCUMENT_TYPE("documentType", DOCUMENT),
    /** Form 3: date of the event; Form 4: earliest transaction; Form 5: end of the issuer's fiscal year. */
    PERIOD_OF_REPORT("periodOfReport", DOCUMENT),
    /** On an amendment: when the original was filed. */
    DATE_OF_ORIGINAL_SUBMISSION("dateOfOriginalSubmission", DOCUMENT),
    /** Form 3: both tables are empty. */
    NO_SECURITIES_OWNED("noSecuritiesOwned", DOCUMENT),
    /** Forms 4 and 5, the exit box: no longer subject to Section 16. */
    NOT_SUBJECT_TO_SECTION_16("notSubjectToSection16", DOCUMENT),
    /** Form 5: a holding is reported that was due on a Form 3. */
    FORM_3_HOLDINGS_REPORTED("form3HoldingsReported", DOCUMENT),
    /** Form 5: a transaction is reported that was due on a Form 4. */
    FORM_4_TRANSACTIONS_REPORTED("form4TransactionsReported", DOCUMENT),
    /** Forms 4 and 5 since 2023: a transaction was made under a plan meant to satisfy Rule 10b5-1(c). */
    AFF_10B5_ONE("aff10b5One", DOCUMENT),
    /** Remarks below the explanation of responses. */
    REMARKS("remarks", DOCUMENT),

    /** The issuer's CIK. */
    ISSUER_CIK("issuerCik", ISSUER),
    /** The issuer's name. */
    ISSUER_NAME("issuerName", ISSUER),
    /** The issuer's ticker or trading symbol. */
    ISSUER_TRADING_SYMBOL("issuerTradingSymbol", ISSUER),
    /** The issuer's symbol on a foreign market (since March 2026). */
    ISSUER_FOREIGN_TRADING_SYMBOL("issuerForeignTradingSymbol", ISSUER),

    /** The owner's CIK. */
    RPT_OWNER_CIK("rptOwnerCik", OWNER),
    /** The owner's name. */
    RPT_OWNER_NAME("rptOwnerName", OWNER),
    /** Whether the address is outside the United States (since March 2026). */
    RPT_OWNER_NON_US_ADDRESS_FLAG("rptOwnerNonUSAddressFlag", OWNER),
    /** First line of the street. */
    RPT_OWNER_STREET_1("rptOwnerStreet1", OWNER),
    /** Second line of the street. */
    RPT_OWNER_STREET_2("rptOwnerStreet2", OWNER),
    /** City. */
    RPT_OWNER_CITY("rptOwnerCity", OWNER),
    /** State or territory outside the United States (since March 2026). */
    RPT_OWNER_NON_US_STATE_TERRITORY("rptOwnerNonUSStateTerritory", OWNER),
    /** EDGAR's code of the state; before March 2026 also of the province or country. */
    RPT_OWNER_STATE("rptOwnerState", OWNER),
    /** EDGAR's code of the country (since March 2026). */
    RPT_OWNER_COUNTRY("rptOwnerCountry", OWNER),
    /** ZIP or postal code. */
    RPT_OWNER_ZIP_CODE("rptOwnerZipCode", OWNER),
    /** The state or country in words, set by EDGAR. */
    RPT_OWNER_STATE_DESCRIPTION("rptOwnerStateDescription", OWNER),
    /** Director. */
    IS_DIRECTOR("isDirector", OWNER),
    /** Officer. */
    IS_OFFICER("isOfficer", OWNER),
    /** Holder of more than ten percent of a class. */
    IS_TEN_PERCENT_OWNER("isTenPercentOwner", OWNER),
    /** Any other relationship. */
    IS_OTHER("isOther", OWNER),
    /** The officer's title. */
    OFFICER_TITLE("officerTitle", OWNER),
    /** What the other relationship is. */
    OTHER_TEXT("otherText", OWNER),

    /** Whether the line is a transaction or a holding: in the XML the name of its element, on paper plain to see. */
    LINE_KIND("kind", TABLE_I, TABLE_II),
    /** Title of the security (Table I, column 1; Table II, column 1). */
    SECURITY_TITLE("securityTitle", TABLE_I, TABLE_II),
    /** Conversion or exercise price of the derivative security. */
    CONVERSION_OR_EXERCISE_PRICE("conversionOrExercisePrice", TABLE_II),
    /** Date of the transaction. */
    TRANSACTION_DATE("transactionDate", TABLE_I, TABLE_II),
    /** Deemed execution date, if any. */
    DEEMED_EXECUTION_DATE("deemedExecutionDate", TABLE_I, TABLE_II),
    /** The group of code, form type and swap flag; it holds no value of its own, only footnote marks. */
    TRANSACTION_CODING("transactionCoding", TABLE_I, TABLE_II),
    /** The form that the line belongs on. */
    TRANSACTION_FORM_TYPE("transactionFormType", TABLE_I, TABLE_II),
    /** The transaction code. */
    TRANSACTION_CODE("transactionCode", TABLE_I, TABLE_II),
    /** Whether an equity swap is involved, printed as /K behind the code. */
    EQUITY_SWAP_INVOLVED("equitySwapInvolved", TABLE_I, TABLE_II),
    /** Column V of a printed Form 4: reported voluntarily, before it was due. The XML has no element of this name. */
    VOLUNTARILY_REPORTED("voluntarilyReported", TABLE_I, TABLE_II),
    /** Early or late. */
    TRANSACTION_TIMELINESS("transactionTimeliness", TABLE_I, TABLE_II),
    /** Number of securities acquired or disposed of. */
    TRANSACTION_SHARES("transactionShares", TABLE_I, TABLE_II),
    /** US dollar value of the securities acquired or disposed of, instead of a number; EDGAR admits it in Table II only. */
    TRANSACTION_TOTAL_VALUE("transactionTotalValue", TABLE_I, TABLE_II),
    /** Price per security in US dollars. */
    TRANSACTION_PRICE_PER_SHARE("transactionPricePerShare", TABLE_I, TABLE_II),
    /** Acquired or disposed of. */
    TRANSACTION_ACQUIRED_DISPOSED_CODE("transactionAcquiredDisposedCode", TABLE_I, TABLE_II),
    /** When the derivative security becomes exercisable. */
    EXERCISE_DATE("exerciseDate", TABLE_II),
    /** When the derivative security expires. */
    EXPIRATION_DATE("expirationDate", TABLE_II),
    /** Title of the underlying security. */
    UNDERLYING_SECURITY_TITLE("underlyingSecurityTitle", TABLE_II),
    /** Number of underlying securities. */
    UNDERLYING_SECURITY_SHARES("underlyingSecurityShares", TABLE_II),
    /** US dollar value of the underlying securities, instead of a number. */
    UNDERLYING_SECURITY_VALUE("underlyingSecurityValue", TABLE_II),
    /** Number of securities owned following the reported transactions; of a holding, the number owned. */
    SHARES_OWNED_FOLLOWING_TRANSACTION("sharesOwnedFollowingTransaction", TABLE_I, TABLE_II),
    /** US dollar value owned following the reported transactions, instead of a number. */
    VALUE_OWNED_FOLLOWING_TRANSACTION("valueOwnedFollowingTransaction", TABLE_I, TABLE_II),
    /** Direct or indirect ownership. */
    DIRECT_OR_INDIRECT_OWNERSHIP("directOrIndirectOwnership", TABLE_I, TABLE_II),
    /** Nature of indirect ownership. */
    NATURE_OF_OWNERSHIP("natureOfOwnership", TABLE_I, TABLE_II),

    /** The footnote's name, F1 and so on. */
    FOOTNOTE_ID("id", FOOTNOTE),
    /** The footnote's text. */
    FOOTNOTE_TEXT("text", FOOTNOTE),

    /** The signature, with any capacity in which it was given. */
    SIGNATURE_NAME("signatureName", SIGNATURE),
    /** The date of the signature. */
    SIGNATURE_DATE("signatureDate", SIGNATURE);

    private static final Box[] ALL = values();

    private final String element;
    private final Area area;
    private final Area otherArea;

    Box(String element, Area area) {
        this(element, area, area);
    }

    Box(String element, Area area, Area otherArea) {
        this.element = element;
        this.area = area;
        this.otherArea = otherArea;
    }

    /**
     * Finds the box of a name within an area.
     *
     * @param area where to look
     * @param element the name, as in {@link #element()}
     * @return the box, or empty if the area has none of that name
     */
    public static Optional<Box> of(Area area, String element) {
        for (Box box : ALL) {
            if (box.element.equals(element) && box.isIn(area)) {
                return Optional.of(box);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the name of the box, which is that of its element in the EDGAR ownership XML where it has one.
     *
     * @return the name
     */
    public String element() {
        return element;
    }

    /**
     * Says whether the box stands in an area.
     *
     * @param wanted the area
     * @return whether a path of that area can end in this box
     */
    public boolean isIn(Area wanted) {
        return wanted == area || wanted == otherArea;
    }
}
