package org.section16.domain.rules;

import static org.section16.domain.filing.FilingChanges.put;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Filings;
import org.section16.domain.filing.Holding;
import org.section16.domain.filing.Signature;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.filing.TransactionCoding;
import org.section16.domain.filing.TransactionFormType;
import org.section16.domain.filing.TransactionTimeliness;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.Cik;
import org.section16.domain.identity.TradingSymbol;
import org.section16.domain.security.OwnershipNature;

/** A filing for each way to break what EDGAR asks for, and the filings that break nothing. */
final class Breaches {
    /** A filing that breaks one requirement in one box; of the document if the box is empty. */
    record Breach(String rule, String where, Filing filing) {
        @Override
        public String toString() {
            return rule + " at " + where;
        }
    }

    private Breaches() {}

    static List<Breach> all() {
        List<Breach> breaches = new ArrayList<>();
        breaches.addAll(breachesOfTexts());
        breaches.addAll(breachesOfTheHead());
        breaches.addAll(breachesOfLines());
        breaches.addAll(breachesOfFootnotes());
        breaches.addAll(breachesOfSize());
        return breaches;
    }

    private static List<Breach> breachesOfTexts() {
        Filing form4 = complete(FormType.FORM_4);
        return List.of(
                of("mandatory-box", "periodOfReport", form4, Reported.blank()),
                of("plan-box", "aff10b5One", form4, Reported.blank()),
                of("mandatory-box", "issuer.issuerTradingSymbol", form4, Reported.blank()),
                of("mandatory-box", "table1.line[1].transactionShares", form4, Reported.withoutValue(notes(1))),
                of("mandatory-box", "dateOfOriginalSubmission", complete(FormType.FORM_5A), Reported.blank()),
                of("value-or-footnote", "table2.line[1].exerciseDate", form4, Reported.blank()),
                of("illegible", "table1.line[1].transactionDate", form4, Reported.illegible("13/45/2024", List.of())),
                of("text-length", "table1.line[1].securityTitle", form4, Reported.of("x".repeat(61))),
                of("text-length", "footnote[1].text", form4, Reported.of("x".repeat(1001))),
                of("text-length", "issuer.issuerTradingSymbol", form4, Reported.of(new TradingSymbol("NYSE: ABCDE"))),
                of("character", "remarks", form4, Reported.of("a\u0001b")),
                of("zip-code", "reportingOwner[1].rptOwnerZipCode", form4, Reported.of("95.014")),
                of(
                        "decimal",
                        "table1.line[1].transactionPricePerShare",
                        form4,
                        Reported.of(Dollars.parse("1.00001"), notes(1))),
                of("decimal", "table1.line[1].transactionShares", form4, Reported.of(Quantity.parse("1000000000000"))),
                of("year", "ownerSignature[1].signatureDate", form4, Reported.of(LocalDate.of(10_000, 1, 1))));
    }

    private static List<Breach> breachesOfTheHead() {
        Filing form4 = complete(FormType.FORM_4);
        Filing abroad = put(
                put(form4, "reportingOwner[1].rptOwnerNonUSAddressFlag", Reported.of(true)),
                "reportingOwner[1].rptOwnerState",
                Reported.blank());
        Filing twice = form4.withReportingOwners(Collections.nCopies(2, Filings.fileableOwner(Filings.OWNER)));
        Filing other = put(form4, "reportingOwner[1].isOther", Reported.of(true));
        return List.of(
                of("relationship", "reportingOwner[1].isDirector", "reportingOwner[1].isOfficer", form4, false),
                of("officer-title", "reportingOwner[1].officerTitle", form4, Reported.blank()),
                new Breach("edgar.other-text", "reportingOwner[1].otherText", other),
                new Breach("edgar.duplicate-owner", "reportingOwner[2].rptOwnerCik", twice),
                new Breach(
                        "edgar.exit-box",
                        "notSubjectToSection16",
                        Filings.fileable(FormType.FORM_4).filing()),
                of("address-flag", "reportingOwner[1].rptOwnerNonUSAddressFlag", form4, Reported.blank()),
                of("state", "reportingOwner[1].rptOwnerState", form4, Reported.blank()),
                of("state-code", "reportingOwner[1].rptOwnerState", form4, Reported.of("A6")),
                new Breach("edgar.country", "reportingOwner[1].rptOwnerCountry", abroad),
                of("country-code", "reportingOwner[1].rptOwnerCountry", abroad, Reported.of("I7")),
                of("country-code", "reportingOwner[1].rptOwnerCountry", abroad, Reported.of("CA")),
                of(
                        "address-of-two-kinds",
                        "reportingOwner[1].rptOwnerNonUSStateTerritory",
                        form4,
                        Reported.of("ONTARIO")),
                of("not-on-this-form", "dateOfOriginalSubmission", form4, Reported.of(Filings.DAY)),
                of("ignored-box", "aff10b5One", complete(FormType.FORM_3), Reported.of(false)));
    }

    private static List<Breach> breachesOfLines() {
        Filing form3 = complete(FormType.FORM_3);
        Filing form4 = complete(FormType.FORM_4);
        Filing form5 = complete(FormType.FORM_5);
        Reported<Quantity> hundred = Reported.of(Quantity.parse("100"));
        return List.of(
                of("not-on-this-form", "table1.line[1].transactionTotalValue", form4, Reported.of(Dollars.parse("1"))),
                of("not-on-this-form", "table2.line[1].sharesOwnedFollowingTransaction", form3, hundred),
                of("not-on-this-form", "table1.line[1].equitySwapInvolved", form3, Reported.of(false)),
                of("transaction-code", "table1.line[1].transactionCode", form4, Reported.of(TransactionCode.V)),
                of(
                        "transaction-form-type",
                        "table1.line[1].transactionFormType",
                        form4,
                        Reported.of(TransactionFormType.FORM_3)),
                of(
                        "timeliness",
                        "table1.line[1].transactionTimeliness",
                        form4,
                        Reported.of(TransactionTimeliness.EARLY)),
                of(
                        "timeliness",
                        "table1.line[1].transactionTimeliness",
                        form5,
                        Reported.of(TransactionTimeliness.EARLY)),
                of("shares-or-value", "table2.line[1].transactionShares", form4, Reported.blank()),
                of("shares-or-value", "table2.line[1].underlyingSecurityShares", form4, Reported.blank()),
                of(
                        "shares-or-value",
                        "table1.line[1].sharesOwnedFollowingTransaction",
                        "table1.line[1].valueOwnedFollowingTransaction",
                        form4,
                        Dollars.parse("5")),
                of("direct-nature", "table1.line[1].natureOfOwnership", form4, Reported.of("By Trust")),
                of("indirect-nature", "table2.line[2].natureOfOwnership", form4, Reported.blank()));
    }

    private static List<Breach> breachesOfFootnotes() {
        Filing form4 = complete(FormType.FORM_4);
        return List.of(
                of("footnote-place", "periodOfReport", form4, Reported.of(Filings.DAY, notes(1))),
                of(
                        "footnote-place",
                        "table1.line[1].transactionTimeliness",
                        complete(FormType.FORM_5),
                        Reported.of(TransactionTimeliness.LATE, notes(1))),
                of("repeated-mark", "table1.line[1].securityTitle", form4, Reported.of("Stock", notes(1, 1))),
                of("undefined-footnote", "table1.line[1].securityTitle", form4, Reported.of("Stock", notes(9))),
                new Breach(
                        "edgar.unmarked-footnote",
                        "footnote[2].id",
                        builder(FormType.FORM_4).footnote(2, "Nobody asks.").filing()),
                new Breach(
                        "edgar.duplicate-footnote",
                        "footnote[2].id",
                        builder(FormType.FORM_4).footnote(1, "Once more.").filing()),
                of(
                        "footnote-id",
                        "footnote[1].id",
                        put(form4, "table1.line[1].transactionPricePerShare", Reported.withoutValue(notes(100))),
                        Reported.of(FootnoteId.of(100))));
    }

    private static List<Breach> breachesOfSize() {
        Signature signature = Signature.of("/s/ X", Filings.DAY);
        return List.of(
                new Breach("edgar.owner-missing", "", complete(FormType.FORM_4).withReportingOwners(List.of())),
                new Breach(
                        "edgar.signature-missing",
                        "",
                        builder(FormType.FORM_4).signed().filing()),
                new Breach(
                        "edgar.signature-count",
                        "",
                        builder(FormType.FORM_4)
                                .signed(Collections.nCopies(11, signature).toArray(Signature[]::new))
                                .filing()),
                new Breach(
                        "edgar.owner-count",
                        "",
                        complete(FormType.FORM_4)
                                .withReportingOwners(IntStream.rangeClosed(1, 11)
                                        .mapToObj(number -> Filings.fileableOwner(Cik.of(number)))
                                        .toList())),
                new Breach("edgar.table1-count", "", manyLines(31, 0)),
                new Breach("edgar.table2-count", "", manyLines(0, 31)));
    }

    private static Breach of(String rule, String path, Filing filing, Reported<?> content) {
        return new Breach("edgar." + rule, path, put(filing, path, content));
    }

    private static Breach of(String rule, String where, String changed, Filing filing, Object value) {
        return new Breach("edgar." + rule, where, put(filing, changed, Reported.of(value)));
    }

    static Filing complete(FormType form) {
        return builder(form).filing();
    }

    /** A form with a line of each kind that it can have, and a footnote. */
    static Filings.FilingBuilder builder(FormType form) {
        Filings.FilingBuilder builder = Filings.fileable(form).footnote(1, "At various prices.");
        if (form.original() == FormType.FORM_3) {
            return builder.with(Holding.of("Common Stock", Filings.owned(5), OwnershipNature.indirect("By Trust")))
                    .with(put(
                                    Filings.form3()
                                            .with(Filings.derivativeHolding())
                                            .filing(),
                                    "table2.line[1].conversionOrExercisePrice",
                                    Reported.withoutValue(notes(1)))
                            .derivativeTable()
                            .get(0));
        }
        Holding derivative = Filings.derivativeHolding();
        return builder.with(Filings.sale().pricedInFootnote(1))
                .with(Filings.holding(7))
                .with(Filings.grant())
                .with(new Holding(
                        derivative.securityTitle(),
                        derivative.derivativeTerms(),
                        TransactionCoding.notGiven(),
                        Filings.owned(3),
                        derivative.ownershipNature()));
    }

    static Filing manyLines(int tableI, int tableII) {
        Filings.FilingBuilder builder = Filings.fileable(FormType.FORM_4);
        IntStream.range(0, tableI).forEach(index -> builder.with(Filings.purchase()));
        IntStream.range(0, tableII).forEach(index -> builder.with(Filings.grant()));
        return builder.filing();
    }

    static List<FootnoteId> notes(int... numbers) {
        return IntStream.of(numbers).mapToObj(FootnoteId::of).toList();
    }
}
