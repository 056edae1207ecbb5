package org.section16.domain.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.section16.domain.amount.Quantity;
import org.section16.domain.filing.Filings;
import org.section16.domain.filing.Filings.FilingBuilder;
import org.section16.domain.filing.Filings.TransactionBuilder;
import org.section16.domain.filing.Holding;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.OwnerIdentity;
import org.section16.domain.filing.PostTransactionAmounts;
import org.section16.domain.filing.Submission;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.filing.TransactionCoding;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;
import org.section16.domain.history.FilingHistory;
import org.section16.domain.identity.AccessionNumber;
import org.section16.domain.identity.Cik;
import org.section16.domain.party.Address;
import org.section16.domain.party.Relationship;
import org.section16.domain.party.ReportingOwner;
import org.section16.domain.security.DerivativeTerms;
import org.section16.domain.security.DirectOrIndirectOwnership;
import org.section16.domain.security.OwnershipNature;
import org.section16.domain.security.UnderlyingSecurity;

class PositionReviewTest {
    private static final LocalDate JAN = LocalDate.of(2024, 1, 10);
    private static final LocalDate MAR = LocalDate.of(2024, 3, 11);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 13);

    private final List<Submission> filings = new ArrayList<>();

    @Test
    void balances_that_go_on_from_form_to_form_add_up() {
        file(Filings.form3().forPeriod(JAN).with(Filings.holding(1000)));
        file(form(MAR).with(sale(MAR, 100).leaving(900)));
        file(form(MAY).with(purchase(MAY, 50).leaving(950)));

        Position position = onlyPosition();

        assertThat(position.breaks()).isEmpty();
        assertThat(position.balance()).contains(new BigDecimal("950"));
        assertThat(position.entries().get(2).computed()).contains(new BigDecimal("950"));
    }

    @Test
    void the_lines_of_a_form_are_read_by_the_convention_they_follow() {
        file(form(JAN).with(purchase(JAN, 100).leaving(1000)));
        file(form(MAR).with(sale(MAR, 100).leaving(900)).with(sale(MAR, 200).leaving(700)));
        file(form(MAY).with(sale(MAY, 50).leaving(600)).with(sale(MAY, 50).leaving(600)));
        file(form(MAY.plusDays(9))
                .with(sale(MAY.plusDays(9), 100).leaving(300))
                .with(sale(MAY.plusDays(9), 200).leaving(400)));

        assertThat(onlyPosition().entries())
                .extracting(PositionEntry::convention)
                .containsExactly(Convention.SINGLE, Convention.RUNNING, Convention.FINAL, Convention.REVERSED);
        assertThat(onlyPosition().breaks()).isEmpty();
    }

    @Test
    void grants_of_one_title_go_on_each_for_itself() {
        file(form(JAN).with(units(JAN, TransactionCode.A, 900, 900)).with(units(JAN, TransactionCode.A, 600, 600)));
        file(form(MAR).with(units(MAR, TransactionCode.M, 300, 600)).with(units(MAR, TransactionCode.M, 100, 500)));

        List<Position> positions = statement().positions();

        assertThat(positions).hasSize(2).allMatch(position -> position.breaks().isEmpty());
        assertThat(positions)
                .extracting(position -> position.balance().orElseThrow().intValue())
                .containsExactly(600, 500);
    }

    @Test
    void a_missing_number_begins_anew_and_is_no_break() {
        file(form(JAN).with(purchase(JAN, 100).leaving(1000)));
        file(form(MAR).with(sale(MAR, 100).of(Reported.blank()).leaving(700)));
        file(form(MAY).with(sale(MAY, 100).leaving(600)));

        assertThat(onlyPosition().breaks()).isEmpty();
        assertThat(onlyPosition().entries().get(1).convention()).isEqualTo(Convention.INCOMPLETE);
        assertThat(onlyPosition().entries().get(1).computed()).isEmpty();
    }

    @Test
    void less_than_a_share_is_no_break() {
        file(form(JAN).with(purchase(JAN, 100).leaving(1000)));
        file(form(MAR).with(holding("1000.00005", OwnershipNature.direct())));

        assertThat(onlyPosition().breaks()).isEmpty();
    }

    @Test
    void an_amendment_explains_a_break_of_what_it_corrected() {
        file(form(JAN).with(purchase(JAN, 100).leaving(1000)));
        file(form(MAR).with(sale(MAR, 100).leaving(900)));
        filings.add(submission(
                Filings.form(FormType.FORM_4A)
                        .forPeriod(JAN)
                        .amending(JAN.plusDays(2))
                        .with(purchase(JAN, 100).leaving(1100)),
                MAY,
                9));

        assertThat(onlyBreak().kind()).isEqualTo(BreakKind.AMENDED);
    }

    @Test
    void a_ratio_that_two_other_owners_show_is_a_split() {
        for (int owner = 1; owner <= 3; owner++) {
            doubled(owner, 10_000L * owner);
        }

        List<PositionStatement> statements = statements();

        assertThat(statements).hasSize(3).allSatisfy(statement -> {
            BalanceBreak gap =
                    statement.positions().get(0).breaks().get(0).gap().orElseThrow();
            assertThat(gap.kind()).isEqualTo(BreakKind.SPLIT);
            assertThat(gap.evidence()).startsWith("2:1");
            assertThat(statementOf(statement.owners().get(0).identity()).map(PositionStatement::positions))
                    .contains(statement.positions());
        });
        assertThat(statementOf(new OwnerIdentity(Optional.empty(), "nobody"))).isEmpty();
    }

    private Optional<PositionStatement> statementOf(OwnerIdentity owner) {
        return PositionReview.of(FilingHistory.of(filings), owner, List.of(), Aliases.none());
    }

    @Test
    void a_ratio_that_nobody_else_shows_is_unexplained_and_said() {
        doubled(1, 10_000);
        doubled(2, 20_000);

        BalanceBreak gap =
                statements().get(0).positions().get(0).breaks().get(0).gap().orElseThrow();

        assertThat(gap.kind()).isEqualTo(BreakKind.UNEXPLAINED);
        assertThat(gap.evidence()).contains("2:1 is not shown by two other owners");
    }

    @Test
    void shares_of_a_plan_that_a_footnote_names_are_an_exempt_plan() {
        file(form(JAN).with(purchase(JAN, 100).leaving(5000)));
        file(form(MAR)
                .with(leaving(purchase(MAR, 300), "5412.37"))
                .footnote(1, "Includes 112.37 shares acquired under the ESPP."));

        assertThat(onlyBreak().kind()).isEqualTo(BreakKind.EXEMPT_PLAN);
        assertThat(onlyBreak().amount()).isEqualByComparingTo("112.37");
        assertThat(onlyBreak().evidence()).contains("name the number");
    }

    @Test
    void what_goes_from_direct_to_a_trust_without_lines_is_a_change_of_form() {
        file(form(JAN).with(purchase(JAN, 100).leaving(8000)));
        file(form(MAR)
                .with(holding("6000", OwnershipNature.direct()))
                .with(holding("2000", OwnershipNature.indirect("By Trust"))));

        PositionEntry direct = statement().positions().get(0).breaks().get(0);

        assertThat(direct.gap().orElseThrow().kind()).isEqualTo(BreakKind.FORM_OF_OWNERSHIP);
    }

    @Test
    void what_a_later_form_5_reports_explains_the_break() {
        file(form(JAN).with(purchase(JAN, 100).leaving(1000)));
        file(form(MAY).with(sale(MAY, 100).leaving(950)));
        filings.add(submission(
                Filings.form5()
                        .forPeriod(LocalDate.of(2024, 12, 31))
                        .with(purchase(MAR, 50)
                                .coded(TransactionCoding.of(TransactionCode.G))
                                .leaving(950)),
                LocalDate.of(2025, 2, 10),
                9));

        assertThat(statement().positions().get(0).breaks())
                .extracting(entry -> entry.gap().orElseThrow().kind())
                .containsExactly(BreakKind.DEFERRED_FORM5, BreakKind.DEFERRED_FORM5);
    }

    @Test
    void a_form_that_came_late_explains_the_break() {
        file(form(JAN).with(purchase(JAN, 100).leaving(1000)));
        file(form(MAY).with(sale(MAY, 100).leaving(860)));
        filings.add(submission(form(MAR).with(sale(MAR, 40).leaving(860)), MAY.plusDays(30), 9));

        assertThat(statement().positions().get(0).breaks())
                .isNotEmpty()
                .extracting(entry -> entry.gap().orElseThrow().kind())
                .containsOnly(BreakKind.LATE_REPORTED);
    }

    @Test
    void a_form_that_came_late_and_was_not_counted_before_is_no_break() {
        file(form(JAN).with(purchase(JAN, 100).leaving(1000)));
        file(form(MAY).with(sale(MAY, 100).leaving(900)));
        filings.add(submission(form(MAR).with(sale(MAR, 40).leaving(860)), MAY.plusDays(30), 9));

        assertThat(onlyPosition().breaks()).isEmpty();
    }

    @Test
    void units_that_vest_without_a_line_explain_new_shares() {
        file(form(JAN).with(purchase(JAN, 100).leaving(1000)).with(units(JAN, TransactionCode.A, 900, 900)));
        file(form(MAR)
                .with(sale(MAR, 100).leaving(1215))
                .footnote(1, "Includes 315 shares issued on vesting of restricted stock units."));

        assertThat(statement()
                        .positions()
                        .get(0)
                        .breaks()
                        .get(0)
                        .gap()
                        .orElseThrow()
                        .kind())
                .isEqualTo(BreakKind.VEST_NO_LINE);
    }

    @Test
    void a_title_that_begins_with_what_another_ended_with_is_a_change_of_title() {
        file(Filings.form3().forPeriod(JAN).with(Filings.holding(1000)));
        file(form(MAR).with(sale(MAR, 100).titled("Class A Common Stock").leaving(900)));

        assertThat(statement().positions().stream()
                        .flatMap(position -> position.breaks().stream())
                        .map(entry -> entry.gap().orElseThrow().kind()))
                .containsExactly(BreakKind.CLASS_TITLE_CHANGE);
    }

    @Test
    void exchanged_digits_and_directions_are_typing_errors() {
        file(form(JAN).with(purchase(JAN, 100).leaving(5431)));
        file(form(MAR).with(sale(MAR, 100).leaving(5241)));
        file(form(MAY).with(sale(MAY, 50).leaving(5291)));

        assertThat(onlyPosition().breaks())
                .extracting(entry -> entry.gap().orElseThrow().kind())
                .containsExactly(BreakKind.TYPO, BreakKind.TYPO);
    }

    @Test
    void what_no_form_before_reports_is_no_typing_error() {
        file(Filings.form3().forPeriod(JAN).with(held("By Trust", "10")));
        file(form(MAR).with(sale(MAR, 100).leaving(100)));

        assertThat(statement().positions().get(0).breaks())
                .extracting(entry -> entry.gap().orElseThrow().kind())
                .containsExactly(BreakKind.UNEXPLAINED);
    }

    @Test
    void a_break_that_nothing_explains_is_said_to_be_so() {
        file(form(JAN).with(purchase(JAN, 100).leaving(1000)));
        file(form(MAR).with(sale(MAR, 100).leaving(777)));

        assertThat(onlyBreak().kind()).isEqualTo(BreakKind.UNEXPLAINED);
        assertThat(onlyBreak().amount()).isEqualByComparingTo("-123");
        assertThat(onlyBreak().kind().id()).isEqualTo("BRK-12");
    }

    @Test
    void owners_who_file_together_have_one_statement() {
        ReportingOwner fund = owner(50);
        ReportingOwner manager = owner(51);
        file(form(JAN).by(fund, manager).with(purchase(JAN, 100).leaving(1000)));

        assertThat(statements())
                .singleElement()
                .satisfies(statement -> assertThat(statement.owners()).hasSize(2));
    }

    @Test
    void a_block_that_a_chain_reports_together_is_in_full_where_it_is_followed_furthest() {
        file(form(JAN).by(owner(50), owner(51)).with(purchase(JAN, 100).leaving(1000)));
        file(form(MAR).by(owner(51)).with(sale(MAR, 100).leaving(900)));

        List<PositionStatement> statements = statements();
        SharedPositions shared = new SharedPositions(statements);

        assertThat(statements).hasSize(2);
        assertThat(shared.elsewhere(
                        statements.get(0), statements.get(0).positions().get(0)))
                .contains(statements.get(1));
        assertThat(shared.elsewhere(
                        statements.get(1), statements.get(1).positions().get(0)))
                .isEmpty();
    }

    @Test
    void the_same_block_in_filings_of_others_is_recognised() {
        file(form(JAN).by(owner(50)).with(purchase(JAN, 100).leaving(1000)));
        file(form(JAN)
                .by(owner(51))
                .with(purchase(JAN, 100).heldIndirectly("By Fund").leaving(1000)));

        assertThat(statements()).hasSize(2);
        assertThat(statements().get(0).alsoReportedBy()).containsExactly("OWNER 51");
    }

    @Test
    void equal_grants_of_two_directors_are_no_block() {
        TransactionBuilder grant = purchase(JAN, 100).coded(TransactionCoding.of(TransactionCode.A));
        file(form(JAN).by(owner(50)).with(grant.leaving(100)));
        file(form(JAN).by(owner(51)).with(grant.leaving(100)));

        assertThat(statements().get(0).alsoReportedBy()).isEmpty();
    }

    @Test
    void a_filing_stored_twice_counts_once() {
        file(form(JAN).with(purchase(JAN, 100).leaving(1000)));
        filings.add(Submission.of(filings.get(0).filing()));

        assertThat(onlyPosition().entries()).hasSize(1);
        assertThat(statement().history().submissions().get(0).accessionNumber()).isPresent();
    }

    @Test
    void natures_that_a_person_knows_to_be_one_are_one() {
        file(form(JAN)
                .with(purchase(JAN, 100).heldIndirectly("By Doe Family Trust").leaving(1000)));
        file(form(MAR).with(sale(MAR, 100).heldIndirectly("By Trust").leaving(900)));
        Aliases aliases = Aliases.parse(List.of("# drift", "By Doe Family Trust = By Trust"));

        assertThat(statement().positions()).hasSize(2);
        assertThat(PositionReview.of(FilingHistory.of(filings), List.of(), aliases)
                        .get(0)
                        .positions())
                .hasSize(1);
    }

    @Test
    void natures_that_only_point_to_footnotes_are_told_apart_by_them() {
        file(form(JAN)
                .with(see(1, "1000"))
                .with(see(2, "500"))
                .footnote(1, "Held by the Doe Family Trust.")
                .footnote(2, "Held by Doe Ventures LLC."));

        assertThat(statement().positions())
                .extracting(Position::nature)
                .containsExactly("Doe Family Trust", "Doe Ventures LLC");
    }

    @Test
    void a_holder_is_the_same_by_its_full_name_and_by_its_short_one() {
        String first =
                "Shares held of record by Doe Capital II, L.P. (\"Doe II\"), of which Doe GP is the general partner.";
        file(form(JAN).with(see(1, "1000")).footnote(1, first));
        file(form(MAR).with(see(1, "1000")).footnote(1, "The securities are directly held by Doe II.  The Reporting"));
        file(form(MAY)
                .with(see(1, "1000"))
                .footnote(1, "The Reporting Person is a partner. Held by the Doe Capital II, LP."));

        assertThat(onlyPosition().nature()).isEqualTo("Doe Capital II, LP");
        assertThat(onlyPosition().entries()).hasSize(3);
    }

    @Test
    void what_is_held_directly_is_one_position_even_if_it_begins_at_zero_again() {
        file(Filings.form3().forPeriod(JAN).with(Filings.holding(1000)));
        file(form(MAR).with(purchase(MAR, 100).leaving(100)));

        assertThat(onlyPosition().breaks()).hasSize(1);
    }

    @Test
    void accounts_of_one_nature_go_on_each_for_itself() {
        file(form(JAN).with(held("By Trust", "1000")).with(held("By Trust", "1000")));
        file(form(MAR).with(held("By Trust", "700")).with(held("By Trust", "1000")));

        assertThat(statement().positions()).hasSize(2);
        assertThat(statement().positions().stream().flatMap(each -> each.breaks().stream()))
                .hasSize(1);
    }

    @Test
    void forms_of_one_day_follow_one_another_by_their_balances() {
        file(form(JAN).with(purchase(JAN, 1000).leaving(1000)));
        filings.add(submission(form(MAR).with(sale(MAR, 100).leaving(700)), MAR, 1));
        filings.add(submission(form(MAR).with(sale(MAR, 200).leaving(800)), MAR, 2));

        assertThat(onlyPosition().breaks()).isEmpty();
        assertThat(onlyPosition().balance()).contains(new BigDecimal("700"));
    }

    private static Holding held(String nature, String number) {
        return holding(
                number, new OwnershipNature(Reported.of(DirectOrIndirectOwnership.INDIRECT), Reported.of(nature)));
    }

    private static Holding see(int footnote, String number) {
        return holding(
                number,
                new OwnershipNature(
                        Reported.of(DirectOrIndirectOwnership.INDIRECT),
                        Reported.of("See footnote", List.of(FootnoteId.of(footnote)))));
    }

    private void doubled(int owner, long held) {
        filings.add(
                submission(form(JAN).by(owner(owner)).with(purchase(JAN, 100).leaving(held)), JAN, 10 + owner));
        filings.add(submission(
                form(MAR).by(owner(owner)).with(sale(MAR, 1000).leaving(2 * held - 1000)), MAR, 20 + owner));
    }

    private static ReportingOwner owner(int number) {
        return ReportingOwner.of(Cik.of(number), "OWNER " + number, Address.notGiven(), Relationship.director());
    }

    private static FilingBuilder form(LocalDate day) {
        return Filings.form4().forPeriod(day);
    }

    private static TransactionBuilder purchase(LocalDate day, long number) {
        return Filings.purchase().on(day).of(number);
    }

    private static TransactionBuilder sale(LocalDate day, long number) {
        return Filings.sale().on(day).of(number);
    }

    /** Units without price and expiration: nothing tells one grant from another. */
    private static TransactionBuilder units(LocalDate day, TransactionCode code, long number, long left) {
        DerivativeTerms terms = new DerivativeTerms(
                Reported.blank(),
                Reported.blank(),
                Reported.blank(),
                new UnderlyingSecurity(Reported.of("Common Stock"), Reported.blank(), Reported.blank()));
        TransactionBuilder line = code == TransactionCode.A ? purchase(day, number) : sale(day, number);
        return line.titled("Restricted Stock Units")
                .on(terms)
                .coded(TransactionCoding.of(code))
                .leaving(left);
    }

    private static Holding holding(String number, OwnershipNature nature) {
        return Holding.of("Common Stock", PostTransactionAmounts.shares(Quantity.parse(number)), nature);
    }

    private static Line leaving(TransactionBuilder builder, String number) {
        Transaction line = builder.transaction();
        return new Transaction(
                line.securityTitle(),
                line.derivativeTerms(),
                line.transactionDate(),
                line.deemedExecutionDate(),
                line.transactionCoding(),
                line.transactionTimeliness(),
                line.transactionAmounts(),
                PostTransactionAmounts.shares(Quantity.parse(number)),
                line.ownershipNature());
    }

    private void file(FilingBuilder form) {
        LocalDate day = form.filing().periodOfReport().stated().orElseThrow();
        filings.add(submission(form, day.plusDays(2), filings.size() + 1));
    }

    private static Submission submission(FilingBuilder form, LocalDate day, int number) {
        return new Submission(
                Optional.of(AccessionNumber.parse("0000320193-24-%06d".formatted(number))),
                Optional.of(day),
                Optional.empty(),
                Reported.blank(),
                form.filing());
    }

    private List<PositionStatement> statements() {
        return PositionReview.of(FilingHistory.of(filings), List.of(), Aliases.none());
    }

    private PositionStatement statement() {
        return statements().get(0);
    }

    private Position onlyPosition() {
        assertThat(statement().positions()).hasSize(1);
        return statement().positions().get(0);
    }

    private BalanceBreak onlyBreak() {
        assertThat(onlyPosition().breaks()).hasSize(1);
        return onlyPosition().breaks().get(0).gap().orElseThrow();
    }
}
