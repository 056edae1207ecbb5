package org.section16.domain.filing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
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
import org.section16.domain.security.DirectOrIndirectOwnership;
import org.section16.domain.security.OwnershipNature;
import org.section16.domain.security.UnderlyingSecurity;

/**
 * Submissions such as no filer would send, but the model admits: anything in any box. The same seed gives the same
 * submission. Some boxes state a value, some hold marks only, some nothing, some a text that is not what the box asks
 * for; any box but the empty ones can bear marks, also of footnotes that do not exist; footnote ids repeat and are
 * missing; owners, footnotes and signatures can be wholly blank.
 *
 * <p>Texts hold no NUL and no half surrogates, since neither XML nor a database can; times have whole seconds.
 */
public final class RandomFilings {
    private static final List<String> ODD_TEXTS = List.of(
            "Common Stock",
            "Class A \"Common\" Stock, $0.01 par value & 'rights'; <none>",
            "Société Générale – 株式会社 – שלום – Ελλάς",
            "\uD83D\uDE80 to the moon \uD834\uDD1E",
            "e\u0301 is not \u00E9, nor ﬁ fi",
            "a\u00A0no-break and a\u200Bzero-width space, a\uFEFFmark, a\u202Eright-to-left override",
            "  white space\tat both ends and\r\nlines within \n",
            "'; DROP TABLE filing; --",
            "\\N \\ NULL null % _ {} ${x} ?1",
            "0",
            "F1",
            "\u0001\u001F control characters");

    private static final List<String> ILLEGIBLE = List.of(
            "-100",
            "(100)",
            "13/45/2024",
            "1e5",
            "N/A",
            "see footnote",
            "TRUE?",
            "F0",
            "\uD83D\uDE80",
            " x ",
            "$",
            "1,5");

    private final Random random;

    private RandomFilings(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** The submission of a seed; two seeds that follow each other give unlike ones. */
    public static Submission of(long seed) {
        return new RandomFilings(seed).submission();
    }

    /** The filing of the submission of a seed. */
    public static Filing filing(long seed) {
        return of(seed).filing();
    }

    private Submission submission() {
        return new Submission(
                perhaps(() -> AccessionNumber.parse(digits(18))),
                perhaps(this::day),
                perhaps(() -> OffsetDateTime.of(
                        day().atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60)),
                        ZoneOffset.ofHours(random.nextBoolean() ? -4 : -5))),
                reported(() -> "X0" + digits(3)),
                filing());
    }

    private Filing filing() {
        return new Filing(
                any(FormType.values()),
                reported(this::day),
                reported(this::day),
                declarations(),
                issuer(),
                several(12, this::owner),
                several(30, () -> line(Optional.empty())),
                several(30, () -> line(Optional.of(terms()))),
                several(20, this::footnote),
                reported(this::text),
                several(4, this::signature));
    }

    private Declarations declarations() {
        return new Declarations(flag(), flag(), flag(), flag(), flag());
    }

    private Issuer issuer() {
        return new Issuer(reported(this::cik), reported(this::text), reported(this::symbol), reported(this::symbol));
    }

    private ReportingOwner owner() {
        if (oneIn(12)) {
            return new ReportingOwner(Reported.blank(), Reported.blank(), Address.notGiven(), Relationship.notGiven());
        }
        return new ReportingOwner(reported(this::cik), reported(this::text), address(), relationship());
    }

    private Address address() {
        return new Address(
                flag(),
                reported(this::text),
                reported(this::text),
                reported(this::text),
                reported(this::text),
                reported(this::text),
                reported(this::text),
                reported(this::text),
                reported(this::text));
    }

    private Relationship relationship() {
        return new Relationship(flag(), flag(), flag(), flag(), reported(this::text), reported(this::text));
    }

    private Line line(Optional<DerivativeTerms> terms) {
        return random.nextBoolean() ? transaction(terms) : holding(terms);
    }

    private Transaction transaction(Optional<DerivativeTerms> terms) {
        return new Transaction(
                reported(this::text),
                terms,
                reported(this::day),
                reported(this::day),
                coding(),
                reported(() -> any(TransactionTimeliness.values())),
                new TransactionAmounts(
                        reported(this::quantity),
                        reported(this::dollars),
                        reported(this::dollars),
                        reported(() -> any(AcquiredDisposedCode.values()))),
                owned(),
                nature());
    }

    private Holding holding(Optional<DerivativeTerms> terms) {
        return new Holding(
                reported(this::text), terms, oneIn(2) ? TransactionCoding.notGiven() : coding(), owned(), nature());
    }

    private TransactionCoding coding() {
        return new TransactionCoding(
                reported(() -> any(TransactionFormType.values())),
                reported(() -> any(TransactionCode.values())),
                flag(),
                oneIn(3) ? marks() : List.of());
    }

    private PostTransactionAmounts owned() {
        return new PostTransactionAmounts(reported(this::quantity), reported(this::dollars));
    }

    private OwnershipNature nature() {
        return new OwnershipNature(reported(() -> any(DirectOrIndirectOwnership.values())), reported(this::text));
    }

    private DerivativeTerms terms() {
        return new DerivativeTerms(
                reported(this::dollars),
                reported(this::day),
                reported(this::day),
                new UnderlyingSecurity(reported(this::text), reported(this::quantity), reported(this::dollars)));
    }

    /** Ids come from a small range, so that they repeat. */
    private Footnote footnote() {
        return oneIn(12)
                ? new Footnote(Reported.blank(), Reported.blank())
                : new Footnote(reported(() -> FootnoteId.of(1 + random.nextInt(9))), reported(this::text));
    }

    private Signature signature() {
        return oneIn(12)
                ? new Signature(Reported.blank(), Reported.blank())
                : new Signature(reported(this::text), reported(this::day));
    }

    /** Half of the boxes state a value; the others are noted, blank or illegible. */
    private <T> Reported<T> reported(Supplier<T> value) {
        return switch (random.nextInt(8)) {
            case 0 -> new Reported.Noted<>(marks());
            case 1, 2 -> Reported.blank();
            case 3 -> Reported.illegible(any(ILLEGIBLE), oneIn(2) ? marks() : List.of());
            case 4 -> Reported.of(value.get(), marks());
            default -> Reported.of(value.get());
        };
    }

    private Reported<Boolean> flag() {
        return reported(random::nextBoolean);
    }

    /** One to four marks in any order, perhaps the same twice. */
    private List<FootnoteId> marks() {
        List<FootnoteId> marks = new ArrayList<>();
        do {
            marks.add(FootnoteId.of(1 + random.nextInt(oneIn(10) ? 100 : 9)));
        } while (marks.size() < 4 && oneIn(3));
        return marks;
    }

    private Cik cik() {
        return oneIn(5) ? Cik.of(9_999_999_999L) : Cik.of(1 + random.nextInt(2_000_000));
    }

    private TradingSymbol symbol() {
        return new TradingSymbol(any(List.of("AAPL", "BFA, BFB", "NYSE: KRC", "NONE", "-", "'LTRX", "[NONE]", "２３３０")));
    }

    /** Usually of our time; sometimes the mistyped years that filings have. */
    private LocalDate day() {
        return switch (random.nextInt(12)) {
            case 0 -> LocalDate.of(15, 11, 23);
            case 1 -> LocalDate.of(2035, 1, 10);
            case 2 -> LocalDate.of(2024, 2, 29);
            case 3 -> LocalDate.of(1988, 8, 8);
            case 4 -> LocalDate.of(9999, 12, 31);
            default -> LocalDate.of(2003, 5, 5).plusDays(random.nextInt(8_500));
        };
    }

    private Quantity quantity() {
        return new Quantity(number());
    }

    private Dollars dollars() {
        return new Dollars(number());
    }

    /** From zero to sixty digits, with none to all of them behind the point. */
    private BigDecimal number() {
        return switch (random.nextInt(6)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> new BigDecimal(new BigInteger(sixtyDigits()), random.nextInt(60));
            case 2 -> new BigDecimal("0.0001");
            case 3 -> new BigDecimal("999999999999.9999");
            default -> BigDecimal.valueOf(random.nextInt(100_000_000), random.nextInt(5));
        };
    }

    private String sixtyDigits() {
        return (1 + random.nextInt(9)) + digits(59);
    }

    private String text() {
        String text = any(ODD_TEXTS);
        return oneIn(20) ? text.repeat(1 + 4_000 / text.length()) : text;
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int index = 0; index < count; index++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    private <T> List<T> several(int most, Supplier<T> supplier) {
        int count = oneIn(4) ? random.nextInt(most + 1) : random.nextInt(Math.min(most, 3) + 1);
        List<T> several = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            several.add(supplier.get());
        }
        return several;
    }

    private <T> Optional<T> perhaps(Supplier<T> supplier) {
        return oneIn(3) ? Optional.empty() : Optional.of(supplier.get());
    }

    private boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
