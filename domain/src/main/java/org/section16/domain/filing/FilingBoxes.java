package org.section16.domain.filing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.LineKind;
import org.section16.domain.form.Reported;
import org.section16.domain.party.Address;
import org.section16.domain.party.Issuer;
import org.section16.domain.party.Relationship;
import org.section16.domain.party.ReportingOwner;
import org.section16.domain.security.DerivativeTerms;

/**
 * A filing spread out into its boxes: each address with what stands there, in the order of the XML. Blank boxes are
 * left out. This is the view for whoever treats all boxes alike: a comparison, a list of places, a rule on marks.
 */
public final class FilingBoxes {
    private static final int OF_A_FILING = 256;
    private static final int OF_A_LINE = 32;

    private final Map<BoxPath, Reported<?>> boxes;
    private Area area = Area.DOCUMENT;
    private int number;

    private FilingBoxes(int expected) {
        this.boxes = new LinkedHashMap<>(expected);
    }

    /**
     * Spreads out a filing.
     *
     * @param filing the filing
     * @return the boxes that are not blank, in the order of the XML; unmodifiable by contract, a fresh map each time
     */
    public static Map<BoxPath, Reported<?>> of(Filing filing) {
        FilingBoxes view = new FilingBoxes(OF_A_FILING);
        view.head(filing);
        view.issuer(filing.issuer());
        view.owners(filing.reportingOwners());
        view.table(Area.TABLE_I, filing.nonDerivativeTable());
        view.table(Area.TABLE_II, filing.derivativeTable());
        view.foot(filing);
        return view.boxes;
    }

    /**
     * Spreads out one line.
     *
     * @param table the table it stands in
     * @param number its number there, from 1
     * @param line the line
     * @return the boxes that are not blank, in the order of the XML; unmodifiable by contract, a fresh map each time
     */
    public static Map<BoxPath, Reported<?>> of(Area table, int number, Line line) {
        FilingBoxes view = new FilingBoxes(OF_A_LINE);
        view.enter(table, number);
        view.line(line);
        return view.boxes;
    }

    private void head(Filing filing) {
        enter(Area.DOCUMENT, 0);
        put(Box.DOCUMENT_TYPE, Reported.of(filing.documentType()));
        put(Box.PERIOD_OF_REPORT, filing.periodOfReport());
        put(Box.DATE_OF_ORIGINAL_SUBMISSION, filing.dateOfOriginalSubmission());
        Declarations declarations = filing.declarations();
        put(Box.NO_SECURITIES_OWNED, declarations.noSecuritiesOwned());
        put(Box.NOT_SUBJECT_TO_SECTION_16, declarations.notSubjectToSection16());
        put(Box.FORM_3_HOLDINGS_REPORTED, declarations.form3HoldingsReported());
        put(Box.FORM_4_TRANSACTIONS_REPORTED, declarations.form4TransactionsReported());
        put(Box.AFF_10B5_ONE, declarations.aff10b5One());
    }

    private void issuer(Issuer issuer) {
        enter(Area.ISSUER, 0);
        put(Box.ISSUER_CIK, issuer.issuerCik());
        put(Box.ISSUER_NAME, issuer.issuerName());
        put(Box.ISSUER_TRADING_SYMBOL, issuer.issuerTradingSymbol());
        put(Box.ISSUER_FOREIGN_TRADING_SYMBOL, issuer.issuerForeignTradingSymbol());
    }

    private void owners(List<ReportingOwner> owners) {
        for (int index = 0; index < owners.size(); index++) {
            enter(Area.OWNER, index + 1);
            ReportingOwner owner = owners.get(index);
            put(Box.RPT_OWNER_CIK, owner.rptOwnerCik());
            put(Box.RPT_OWNER_NAME, owner.rptOwnerName());
            address(owner.address());
            relationship(owner.relationship());
        }
    }

    private void address(Address address) {
        put(Box.RPT_OWNER_NON_US_ADDRESS_FLAG, address.rptOwnerNonUSAddressFlag());
        put(Box.RPT_OWNER_STREET_1, address.rptOwnerStreet1());
        put(Box.RPT_OWNER_STREET_2, address.rptOwnerStreet2());
        put(Box.RPT_OWNER_CITY, address.rptOwnerCity());
        put(Box.RPT_OWNER_NON_US_STATE_TERRITORY, address.rptOwnerNonUSStateTerritory());
        put(Box.RPT_OWNER_STATE, address.rptOwnerState());
        put(Box.RPT_OWNER_COUNTRY, address.rptOwnerCountry());
        put(Box.RPT_OWNER_ZIP_CODE, address.rptOwnerZipCode());
        put(Box.RPT_OWNER_STATE_DESCRIPTION, address.rptOwnerStateDescription());
    }

    private void relationship(Relationship relationship) {
        put(Box.IS_DIRECTOR, relationship.isDirector());
        put(Box.IS_OFFICER, relationship.isOfficer());
        put(Box.IS_TEN_PERCENT_OWNER, relationship.isTenPercentOwner());
        put(Box.IS_OTHER, relationship.isOther());
        put(Box.OFFICER_TITLE, relationship.officerTitle());
        put(Box.OTHER_TEXT, relationship.otherText());
    }

    private void table(Area table, List<Line> lines) {
        for (int index = 0; index < lines.size(); index++) {
            enter(table, index + 1);
            line(lines.get(index));
        }
    }

    private void line(Line line) {
        put(Box.LINE_KIND, Reported.of(line instanceof Transaction ? LineKind.TRANSACTION : LineKind.HOLDING));
        put(Box.SECURITY_TITLE, line.securityTitle());
        line.derivativeTerms()
                .ifPresent(terms -> put(Box.CONVERSION_OR_EXERCISE_PRICE, terms.conversionOrExercisePrice()));
        if (line instanceof Transaction transaction) {
            put(Box.TRANSACTION_DATE, transaction.transactionDate());
            put(Box.DEEMED_EXECUTION_DATE, transaction.deemedExecutionDate());
        }
        coding(line.transactionCoding());
        if (line instanceof Transaction transaction) {
            put(Box.TRANSACTION_TIMELINESS, transaction.transactionTimeliness());
            amounts(transaction.transactionAmounts());
        }
        line.derivativeTerms().ifPresent(this::datesAndUnderlying);
        PostTransactionAmounts after = line.postTransactionAmounts();
        put(Box.SHARES_OWNED_FOLLOWING_TRANSACTION, after.sharesOwnedFollowingTransaction());
        put(Box.VALUE_OWNED_FOLLOWING_TRANSACTION, after.valueOwnedFollowingTransaction());
        put(Box.DIRECT_OR_INDIRECT_OWNERSHIP, line.ownershipNature().directOrIndirectOwnership());
        put(Box.NATURE_OF_OWNERSHIP, line.ownershipNature().natureOfOwnership());
    }

    private void coding(TransactionCoding coding) {
        List<FootnoteId> notes = coding.notes();
        put(Box.TRANSACTION_CODING, Reported.<String>withoutValue(notes));
        put(Box.TRANSACTION_FORM_TYPE, coding.transactionFormType());
        put(Box.TRANSACTION_CODE, coding.transactionCode());
        put(Box.EQUITY_SWAP_INVOLVED, coding.equitySwapInvolved());
    }

    private void amounts(TransactionAmounts amounts) {
        put(Box.TRANSACTION_SHARES, amounts.transactionShares());
        put(Box.TRANSACTION_TOTAL_VALUE, amounts.transactionTotalValue());
        put(Box.TRANSACTION_PRICE_PER_SHARE, amounts.transactionPricePerShare());
        put(Box.TRANSACTION_ACQUIRED_DISPOSED_CODE, amounts.transactionAcquiredDisposedCode());
    }

    private void datesAndUnderlying(DerivativeTerms terms) {
        put(Box.EXERCISE_DATE, terms.exerciseDate());
        put(Box.EXPIRATION_DATE, terms.expirationDate());
        put(Box.UNDERLYING_SECURITY_TITLE, terms.underlyingSecurity().underlyingSecurityTitle());
        put(Box.UNDERLYING_SECURITY_SHARES, terms.underlyingSecurity().underlyingSecurityShares());
        put(Box.UNDERLYING_SECURITY_VALUE, terms.underlyingSecurity().underlyingSecurityValue());
    }

    private void foot(Filing filing) {
        for (int index = 0; index < filing.footnotes().size(); index++) {
            enter(Area.FOOTNOTE, index + 1);
            put(Box.FOOTNOTE_ID, filing.footnotes().get(index).id());
            put(Box.FOOTNOTE_TEXT, filing.footnotes().get(index).text());
        }
        enter(Area.DOCUMENT, 0);
        put(Box.REMARKS, filing.remarks());
        for (int index = 0; index < filing.signatures().size(); index++) {
            enter(Area.SIGNATURE, index + 1);
            put(Box.SIGNATURE_NAME, filing.signatures().get(index).signatureName());
            put(Box.SIGNATURE_DATE, filing.signatures().get(index).signatureDate());
        }
    }

    private void enter(Area next, int nextNumber) {
        area = next;
        number = nextNumber;
    }

    private void put(Box box, Reported<?> content) {
        if (!content.isBlank()) {
            boxes.put(new BoxPath(area, number, box), content);
        }
    }
}
