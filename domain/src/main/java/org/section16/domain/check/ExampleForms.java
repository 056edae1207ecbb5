package org.section16.domain.check;

import java.util.List;
import org.section16.domain.form.FormType;

/**
 * The forms from which examples differ: a Form 3, a Form 4 and a Form 5 of April 2026 that break no rule, in the notation
 * of {@link Example}.
 */
public final class ExampleForms {
    /** How the first line of an example names its form, where it is not the usual one. */
    static final String FORM = "documentType = ";

    private static final String HEAD = """
            issuer.issuerCik = 0009999901
            issuer.issuerName = EXAMPLE CORP
            issuer.issuerTradingSymbol = EXMP
            reportingOwner[1].rptOwnerCik = 0009999902
            reportingOwner[1].rptOwnerName = DOE JANE
            reportingOwner[1].rptOwnerNonUSAddressFlag = false
            reportingOwner[1].rptOwnerStreet1 = 1 MAIN STREET
            reportingOwner[1].rptOwnerCity = SPRINGFIELD
            reportingOwner[1].rptOwnerState = IL
            reportingOwner[1].rptOwnerZipCode = 62701
            reportingOwner[1].isOfficer = 1
            reportingOwner[1].officerTitle = Chief Financial Officer
            """;

    private static final String FORM_3 = """
            periodOfReport = 2026-04-06
            filingDate = 2026-04-08
            noSecuritiesOwned = 0
            """ + HEAD + """
            table1.line[1].securityTitle = Common Stock
            table1.line[1].sharesOwnedFollowingTransaction = 5000 [F1]
            table1.line[1].directOrIndirectOwnership = D
            table2.line[1].securityTitle = Stock Option (Right to Buy)
            table2.line[1].conversionOrExercisePrice = 20
            table2.line[1].exerciseDate = 2027-04-06
            table2.line[1].expirationDate = 2036-04-06
            table2.line[1].underlyingSecurityTitle = Common Stock
            table2.line[1].underlyingSecurityShares = 1000
            table2.line[1].directOrIndirectOwnership = I
            table2.line[1].natureOfOwnership = By Spouse
            footnote[1].id = F1
            footnote[1].text = Granted in 2024.
            ownerSignature[1].signatureName = /s/ Jane Doe
            ownerSignature[1].signatureDate = 2026-04-08
            """;

    private static final String LINES = """
            table1.line[1].securityTitle = Common Stock
            table1.line[1].transactionDate = 2026-04-06
            table1.line[1].transactionFormType = 4
            table1.line[1].transactionCode = S
            table1.line[1].equitySwapInvolved = 0
            table1.line[1].transactionShares = 100
            table1.line[1].transactionPricePerShare = 25.5 [F1]
            table1.line[1].transactionAcquiredDisposedCode = D
            table1.line[1].sharesOwnedFollowingTransaction = 4900
            table1.line[1].directOrIndirectOwnership = D
            table1.line[2].securityTitle = Common Stock
            table1.line[2].sharesOwnedFollowingTransaction = 300
            table1.line[2].directOrIndirectOwnership = I
            table1.line[2].natureOfOwnership = By Spouse
            table2.line[1].securityTitle = Stock Option (Right to Buy)
            table2.line[1].conversionOrExercisePrice = 25
            table2.line[1].transactionDate = 2026-04-07
            table2.line[1].transactionFormType = 4
            table2.line[1].transactionCode = A
            table2.line[1].equitySwapInvolved = 0
            table2.line[1].transactionShares = 1000
            table2.line[1].transactionPricePerShare = 0
            table2.line[1].transactionAcquiredDisposedCode = A
            table2.line[1].exerciseDate = 2027-04-07
            table2.line[1].expirationDate = 2036-04-07
            table2.line[1].underlyingSecurityTitle = Common Stock
            table2.line[1].underlyingSecurityShares = 1000
            table2.line[1].sharesOwnedFollowingTransaction = 1000
            table2.line[1].directOrIndirectOwnership = D
            footnote[1].id = F1
            footnote[1].text = Sold in a single transaction.
            """;

    private static final String FORM_4 = """
            periodOfReport = 2026-04-06
            filingDate = 2026-04-08
            aff10b5One = 0
            """ + HEAD + LINES + """
            ownerSignature[1].signatureName = /s/ Jane Doe
            ownerSignature[1].signatureDate = 2026-04-08
            """;

    /** The same lines, reported late, of a fiscal year that ended with April. */
    private static final String FORM_5 = """
            periodOfReport = 2026-04-30
            filingDate = 2026-06-12
            form3HoldingsReported = 0
            form4TransactionsReported = 1
            aff10b5One = 0
            """ + HEAD + LINES + """
            table1.line[1].transactionTimeliness = L
            table2.line[1].transactionTimeliness = L
            ownerSignature[1].signatureName = /s/ Jane Doe
            ownerSignature[1].signatureDate = 2026-06-12
            """;

    private ExampleForms() {}

    /**
     * Returns the lines of the form from which examples of a form differ.
     *
     * @param form any form; an amendment is its original with a date of the original submission
     * @return the lines, in the notation of {@link Example}
     */
    public static List<String> of(FormType form) {
        String text = switch (form.original()) {
            case FORM_3, FORM_3A -> FORM_3;
            case FORM_4, FORM_4A -> FORM_4;
            case FORM_5, FORM_5A -> FORM_5;
        };
        String original = form == FormType.FORM_5A ? "2026-06-11" : "2026-04-07";
        String amended = form.isAmendment() ? "dateOfOriginalSubmission = " + original + "\n" : "";
        return (FORM + form + "\n" + amended + text).lines().toList();
    }
}
