package org.section16.domain.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.domain.filing.Filings;
import org.section16.domain.filing.Filings.FilingBuilder;
import org.section16.domain.filing.Submission;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.filing.TransactionCoding;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;
import org.section16.domain.history.AmendmentLink.Kind;
import org.section16.domain.history.LineLink.Relation;
import org.section16.domain.identity.AccessionNumber;

class FilingHistoryTest {
    private static final LocalDate DAY = Filings.DAY;
    private static final LocalDate FILED = LocalDate.of(2024, 10, 11);

    private final Submission original = filed(
            1,
            FILED,
            Filings.form4()
                    .with(Filings.sale().of(100).at("10").leaving(900))
                    .with(Filings.sale().of(200).at("11").leaving(700))
                    .with(Filings.purchase().of(50).at("9").leaving(750)));

    @Test
    void an_amendment_that_repeats_every_line_is_a_full_restatement() {
        Submission amendment = amendment(
                2,
                Filings.sale().of(100).at("10").leaving(900),
                Filings.sale().of(200).at("11").leaving(700),
                Filings.purchase().of(60).at("9").leaving(760));

        FilingHistory history = FilingHistory.of(List.of(amendment, original));

        assertThat(history.amendments()).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(Kind.FULL_RESTATEMENT);
            assertThat(link.amended()).containsExactly(original);
            assertThat(link.lines())
                    .extracting(LineLink::relation)
                    .containsExactly(Relation.RESTATEMENT, Relation.RESTATEMENT, Relation.CORRECTION);
        });
        assertThat(history.effectiveLines())
                .hasSize(3)
                .allMatch(line -> line.current().submission().equals(amendment));
        assertThat(history.effectiveLines().get(2).superseded())
                .extracting(PlacedLine::submission)
                .containsExactly(original);
    }

    @Test
    void a_patch_leaves_the_other_lines_as_they_are() {
        FilingHistory history = FilingHistory.of(
                List.of(original, amendment(2, Filings.purchase().of(60).at("9").leaving(760))));

        assertThat(history.amendments().get(0).kind()).isEqualTo(Kind.PATCH);
        assertThat(history.effectiveLines())
                .extracting(line -> line.current().where() + " "
                        + line.current().submission().filing().documentType())
                .containsExactly("table1.line[1] 4", "table1.line[2] 4", "table1.line[1] 4/A");
    }

    @Test
    void a_line_that_was_not_there_is_added() {
        FilingHistory history =
                FilingHistory.of(List.of(original, amendment(2, Filings.grant().of(1000))));

        assertThat(history.amendments().get(0).lines().get(0).relation()).isEqualTo(Relation.ADDITION);
        assertThat(history.effectiveLines()).hasSize(4);
        assertThat(history.effectiveLines().get(3).root()).isEqualTo(original);
    }

    @Test
    void a_corrected_code_is_recognised_by_all_the_rest() {
        Submission amendment = amendment(
                2, Filings.sale().of(200).at("11").leaving(700).coded(TransactionCoding.of(TransactionCode.F)));

        FilingHistory history = FilingHistory.of(List.of(original, amendment));

        assertThat(history.amendments().get(0).lines().get(0).relation()).isEqualTo(Relation.CORRECTION);
        assertThat(history.effectiveLines()).hasSize(3);
    }

    @Test
    void a_correction_that_can_mean_two_lines_is_undecidable_and_takes_the_likelier() {
        FilingHistory history = FilingHistory.of(
                List.of(original, amendment(2, Filings.sale().of(210).at("11").leaving(690))));

        assertThat(history.amendments().get(0).kind()).isEqualTo(Kind.UNDECIDABLE);
        assertThat(history.amendments()
                        .get(0)
                        .lines()
                        .get(0)
                        .amended()
                        .orElseThrow()
                        .number())
                .isEqualTo(2);
    }

    @Test
    void words_of_removal_are_left_to_a_person() {
        Submission amendment = filed(
                2,
                FILED.plusDays(10),
                amending(Filings.purchase().of(60).at("9").leaving(760))
                        .footnote(1, "The second sale was inadvertently reported twice."));

        assertThat(FilingHistory.of(List.of(original, amendment))
                        .amendments()
                        .get(0)
                        .kind())
                .isEqualTo(Kind.UNDECIDABLE);
    }

    @Test
    void a_person_can_settle_it() {
        Submission amendment = amendment(2, Filings.purchase().of(60).at("9").leaving(760));
        Settlement settlement =
                Settlement.parse(amendment.accessionNumber().orElseThrow().dashed() + " restates "
                        + original.accessionNumber().orElseThrow().dashed());

        FilingHistory history = FilingHistory.of(List.of(original, amendment), List.of(settlement));

        assertThat(history.amendments().get(0).kind()).isEqualTo(Kind.FULL_RESTATEMENT);
        assertThat(history.amendments().get(0).reason()).startsWith("settled by hand");
        assertThat(history.effectiveLines()).hasSize(1);
    }

    @Test
    void a_second_amendment_amends_the_first() {
        Submission first = amendment(2, Filings.purchase().of(60).at("9").leaving(760));
        Submission second = filed(
                3,
                FILED.plusDays(20),
                Filings.form(FormType.FORM_4A)
                        .amending(FILED.plusDays(10))
                        .with(Filings.purchase().of(70).at("9").leaving(770)));

        FilingHistory history = FilingHistory.of(List.of(second, first, original));

        assertThat(history.effectiveLines()).hasSize(3);
        assertThat(history.effectiveLines().get(2).current().submission()).isEqualTo(second);
        assertThat(history.effectiveLines().get(2).superseded()).hasSize(2);
    }

    @Test
    void an_amendment_that_names_a_wrong_day_is_found_by_its_period() {
        Submission amendment = filed(
                2,
                FILED.plusDays(10),
                Filings.form(FormType.FORM_4A)
                        .amending(FILED.minusDays(3))
                        .with(Filings.purchase().of(60).at("9").leaving(760)));

        AmendmentLink link =
                FilingHistory.of(List.of(original, amendment)).amendments().get(0);

        assertThat(link.amended()).containsExactly(original);
        assertThat(link.reason()).contains("same period");
    }

    @Test
    void an_amendment_without_its_original_stands_for_itself() {
        FilingHistory history = FilingHistory.of(
                List.of(amendment(2, Filings.purchase().of(60).at("9").leaving(760))));

        assertThat(history.amendments().get(0).kind()).isEqualTo(Kind.NO_ORIGINAL);
        assertThat(history.effectiveLines()).hasSize(1);
    }

    @Test
    void an_amendment_without_lines_explains() {
        assertThat(FilingHistory.of(List.of(original, amendment(2)))
                        .amendments()
                        .get(0)
                        .kind())
                .isEqualTo(Kind.EXPLANATION);
    }

    @Test
    void what_was_known_on_a_day_leaves_out_what_was_filed_later() {
        FilingHistory history = FilingHistory.of(
                List.of(original, amendment(2, Filings.purchase().of(60).at("9").leaving(760))));

        assertThat(history.asOf(FILED).amendments()).isEmpty();
        assertThat(history.asOf(FILED).effectiveLines()).hasSize(3);
        assertThat(history.asOf(FILED.minusDays(1)).effectiveLines()).isEmpty();
        assertThat(history.asOf(FILED.plusDays(10)).amendments()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Common Stock | Common Stock, par value $.01
                    Common Stock | COMMON STOCK, $0.001 par value per share
                    Common Stock | Common Shares
                    Class A Common Stock | Class A Common Stock ($0.01 par value)
                    """)
    void titles_that_differ_by_habit_are_one(String title, String other) {
        assertThat(Wording.title(other)).isEqualTo(Wording.title(title));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    By Spouse | Spouse
                    By the Doe Family Trust | Doe Family Trust
                    See Footnote | See footnote (2)
                    By Trust | By Trust (See Footnote 3)
                    """)
    void natures_that_differ_by_habit_are_one(String nature, String other) {
        assertThat(Wording.nature(other)).isEqualTo(Wording.nature(nature));
    }

    @Test
    void classes_and_trusts_stay_apart() {
        assertThat(Wording.title("Class A Common Stock")).isNotEqualTo(Wording.title("Class B Common Stock"));
        assertThat(Wording.nature("By Trust A")).isNotEqualTo(Wording.nature("By Trust B"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "0000320193-24-000002 changes 0000320193-24-000001", "0000320193-24-000002 restates"})
    void a_settlement_is_in_words_that_are_understood(String text) {
        assertThatThrownBy(() -> Settlement.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static FilingBuilder amending(Filings.TransactionBuilder... lines) {
        FilingBuilder form = Filings.form(FormType.FORM_4A).forPeriod(DAY).amending(FILED);
        for (Filings.TransactionBuilder line : lines) {
            form.with(line);
        }
        return form;
    }

    private static Submission amendment(int number, Filings.TransactionBuilder... lines) {
        return filed(number, FILED.plusDays(10), amending(lines));
    }

    private static Submission filed(int number, LocalDate day, FilingBuilder form) {
        return new Submission(
                Optional.of(AccessionNumber.parse("0000320193-24-%06d".formatted(number))),
                Optional.of(day),
                Optional.empty(),
                Reported.blank(),
                form.filing());
    }
}
