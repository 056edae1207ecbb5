package org.section16.domain.filing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.AccessionNumber;
import org.section16.domain.identity.Cik;
import org.section16.domain.identity.TradingSymbol;
import org.section16.domain.party.Address;
import org.section16.domain.party.Issuer;
import org.section16.domain.party.Relationship;
import org.section16.domain.party.ReportingOwner;
import org.section16.domain.security.DerivativeTerms;
import org.section16.domain.security.OwnershipNature;
import org.section16.domain.security.UnderlyingSecurity;

/**
 * Filings for tests, in the words of the form. Everything has a sensible value already, so that a test says only what
 * it is about: {@code Filings.form4().with(Filings.purchase().of(100).at("12.50")).filing()}.
 */
public final class Filings {
    public static final Cik ISSUER = Cik.of(320193);
    public static final Cik OWNER = Cik.of(1214156);
    public static final AccessionNumber ACCESSION = new AccessionNumber("0000320193-24-000101");
    public static final LocalDate DAY = LocalDate.of(2024, 10, 10);

    private Filings() {}

    public static FilingBuilder form3() {
        return new FilingBuilder(FormType.FORM_3);
    }

    public static FilingBuilder form4() {
        return new FilingBuilder(FormType.FORM_4);
    }

    public static FilingBuilder form5() {
        return new FilingBuilder(FormType.FORM_5);
    }

    public static FilingBuilder form(FormType form) {
        return new FilingBuilder(form);
    }

    /** A form that EDGAR would take today, once it has lines. */
    public static FilingBuilder fileable(FormType form) {
        FilingBuilder builder = form(form).by(fileableOwner(OWNER));
        if (form.original() != FormType.FORM_3) {
            builder.declaring(new Declarations(
                    Reported.blank(), Reported.blank(), Reported.blank(), Reported.blank(), Reported.of(false)));
        }
        return form.isAmendment() ? builder.amending(DAY.minusDays(30)) : builder;
    }

    /** An owner as EDGAR takes one today. */
    public static ReportingOwner fileableOwner(Cik cik) {
        return ReportingOwner.of(
                cik,
                "COOK TIMOTHY D",
                new Address(
                        Reported.of(false),
                        Reported.of("ONE APPLE PARK WAY"),
                        Reported.blank(),
                        Reported.of("CUPERTINO"),
                        Reported.blank(),
                        Reported.of("CA"),
                        Reported.blank(),
                        Reported.of("95014"),
                        Reported.blank()),
                Relationship.officer("Chief Executive Officer"));
    }

    public static TransactionBuilder purchase() {
        return new TransactionBuilder(TransactionCode.P, AcquiredDisposedCode.ACQUIRED);
    }

    public static TransactionBuilder sale() {
        return new TransactionBuilder(TransactionCode.S, AcquiredDisposedCode.DISPOSED);
    }

    /** A grant of options: a line of Table II. */
    public static TransactionBuilder grant() {
        return new TransactionBuilder(TransactionCode.A, AcquiredDisposedCode.ACQUIRED)
                .titled("Employee Stock Option (Right to Buy)")
                .at("0")
                .on(option("12.5"));
    }

    public static Holding holding(long shares) {
        return Holding.of("Common Stock", owned(shares), OwnershipNature.direct());
    }

    public static Holding derivativeHolding() {
        return new Holding(
                Reported.of("Warrant"),
                Optional.of(option("20")),
                TransactionCoding.notGiven(),
                new PostTransactionAmounts(Reported.blank(), Reported.blank()),
                OwnershipNature.indirect("By Trust"));
    }

    /** The terms of an option on a thousand shares of common stock. */
    public static DerivativeTerms option(String exercisePrice) {
        return new DerivativeTerms(
                Reported.of(Dollars.parse(exercisePrice)),
                Reported.of(LocalDate.of(2025, 10, 10)),
                Reported.of(LocalDate.of(2034, 10, 10)),
                new UnderlyingSecurity(
                        Reported.of("Common Stock"), Reported.of(Quantity.parse("1000")), Reported.blank()));
    }

    public static PostTransactionAmounts owned(long shares) {
        return PostTransactionAmounts.shares(Quantity.parse(Long.toString(shares)));
    }

    public static Issuer issuer() {
        return Issuer.of(ISSUER, "Apple Inc.", new TradingSymbol("AAPL"));
    }

    public static ReportingOwner owner() {
        return ReportingOwner.of(
                OWNER,
                "COOK TIMOTHY D",
                Address.of("ONE APPLE PARK WAY", "CUPERTINO", "CA", "95014"),
                Relationship.officer("Chief Executive Officer"));
    }

    /** Makes filings; a form with an issuer, one owner and one signature to begin with. */
    public static final class FilingBuilder {
        private final FormType form;
        private Reported<LocalDate> period = Reported.of(DAY);
        private Reported<LocalDate> originalSubmission = Reported.blank();
        private Declarations declarations = Declarations.none();
        private Issuer issuer = Filings.issuer();
        private List<ReportingOwner> owners = List.of(owner());
        private final List<Line> tableI = new ArrayList<>();
        private final List<Line> tableII = new ArrayList<>();
        private final List<Footnote> footnotes = new ArrayList<>();
        private Reported<String> remarks = Reported.blank();
        private List<Signature> signatures = List.of(Signature.of("/s/ Timothy D. Cook", DAY.plusDays(1)));

        private FilingBuilder(FormType form) {
            this.form = form;
        }

        public FilingBuilder forPeriod(LocalDate day) {
            period = Reported.of(day);
            return this;
        }

        public FilingBuilder amending(LocalDate day) {
            originalSubmission = Reported.of(day);
            return this;
        }

        public FilingBuilder declaring(Declarations others) {
            declarations = others;
            return this;
        }

        public FilingBuilder about(Issuer other) {
            issuer = other;
            return this;
        }

        public FilingBuilder by(ReportingOwner... others) {
            owners = List.of(others);
            return this;
        }

        /** Adds a line to the table it belongs to. */
        public FilingBuilder with(Line line) {
            (line.derivativeTerms().isPresent() ? tableII : tableI).add(line);
            return this;
        }

        public FilingBuilder with(TransactionBuilder line) {
            return with(line.transaction());
        }

        public FilingBuilder footnote(int number, String text) {
            return with(Footnote.of(FootnoteId.of(number), text));
        }

        public FilingBuilder with(Footnote footnote) {
            footnotes.add(footnote);
            return this;
        }

        public FilingBuilder remarking(String text) {
            remarks = Reported.of(text);
            return this;
        }

        public FilingBuilder signed(Signature... others) {
            signatures = List.of(others);
            return this;
        }

        public Filing filing() {
            return new Filing(
                    form,
                    period,
                    originalSubmission,
                    declarations,
                    issuer,
                    owners,
                    tableI,
                    tableII,
                    footnotes,
                    remarks,
                    signatures);
        }

        /** The filing as EDGAR accepted it, on the second day after the period of the tests. */
        public Submission submission() {
            return submission(ACCESSION);
        }

        public Submission submission(AccessionNumber accession) {
            return new Submission(
                    Optional.of(accession),
                    Optional.of(DAY.plusDays(1)),
                    Optional.of(OffsetDateTime.parse("2024-10-11T18:30:05-04:00")),
                    Reported.of("X0508"),
                    filing());
        }
    }

    /** Makes transactions: of 100 shares of common stock at 10 dollars, held directly, unless something else is said. */
    public static final class TransactionBuilder {
        private final AcquiredDisposedCode direction;
        private Reported<String> title = Reported.of("Common Stock");
        private Optional<DerivativeTerms> terms = Optional.empty();
        private Reported<LocalDate> date = Reported.of(DAY);
        private Reported<LocalDate> deemed = Reported.blank();
        private TransactionCoding coding;
        private Reported<TransactionTimeliness> timeliness = Reported.blank();
        private Reported<Quantity> shares = Reported.of(Quantity.parse("100"));
        private Reported<Dollars> price = Reported.of(Dollars.parse("10"));
        private PostTransactionAmounts owned = owned(1000);
        private OwnershipNature nature = OwnershipNature.direct();

        private TransactionBuilder(TransactionCode code, AcquiredDisposedCode direction) {
            this.coding = TransactionCoding.of(code);
            this.direction = direction;
        }

        public TransactionBuilder titled(String text) {
            title = Reported.of(text);
            return this;
        }

        public TransactionBuilder on(LocalDate day) {
            date = Reported.of(day);
            return this;
        }

        /** Makes it a line of Table II. */
        public TransactionBuilder on(DerivativeTerms derivative) {
            terms = Optional.of(derivative);
            return this;
        }

        public TransactionBuilder deemedExecuted(LocalDate day) {
            deemed = Reported.of(day);
            return this;
        }

        public TransactionBuilder coded(TransactionCoding other) {
            coding = other;
            return this;
        }

        public TransactionBuilder late() {
            timeliness = Reported.of(TransactionTimeliness.LATE);
            return this;
        }

        public TransactionBuilder of(long number) {
            return of(Reported.of(Quantity.parse(Long.toString(number))));
        }

        public TransactionBuilder of(Reported<Quantity> number) {
            shares = number;
            return this;
        }

        public TransactionBuilder at(String dollars) {
            return at(Reported.of(Dollars.parse(dollars)));
        }

        public TransactionBuilder at(Reported<Dollars> dollars) {
            price = dollars;
            return this;
        }

        /** The price stands in a footnote only. */
        public TransactionBuilder pricedInFootnote(int number) {
            return at(Reported.withoutValue(List.of(FootnoteId.of(number))));
        }

        public TransactionBuilder leaving(long number) {
            owned = Filings.owned(number);
            return this;
        }

        public TransactionBuilder heldIndirectly(String how) {
            nature = OwnershipNature.indirect(how);
            return this;
        }

        public Transaction transaction() {
            return new Transaction(
                    title,
                    terms,
                    date,
                    deemed,
                    coding,
                    timeliness,
                    new TransactionAmounts(shares, Reported.blank(), price, Reported.of(direction)),
                    owned,
                    nature);
        }
    }
}
