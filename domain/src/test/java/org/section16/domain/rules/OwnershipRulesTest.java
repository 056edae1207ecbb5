package org.section16.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Finding;
import org.section16.domain.check.InForce;
import org.section16.domain.check.Profile;
import org.section16.domain.check.Rule;
import org.section16.domain.check.RuleBook;
import org.section16.domain.check.RuleDraft;
import org.section16.domain.check.RuleSelection;
import org.section16.domain.check.RuleSettings;
import org.section16.domain.check.Severity;
import org.section16.domain.check.UndecidedReference;
import org.section16.domain.filing.Filings;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;

final class OwnershipRulesTest {
    private static final RuleBook BOOK = OwnershipRules.book();

    private static final Rule NO_APPLES = RuleDraft.warning("fruit.no-apples", "An issuer is not Apple")
            .references("A1")
            .testing((filing, faults) -> faults.at(BoxPath.of(Box.ISSUER_NAME), "found apples, expected pears"));

    /** Numbers of the catalogues that were never given. */
    private static final String NEVER_GIVEN = "R15 R16 R17 R18 R19 R49 R58 R59 R94 R95 R96 R97 R98 R99 R109 R118 R119";

    @Test
    void each_entry_of_the_catalogues_is_decided_by_a_rule_or_said_why_not() {
        List<String> told = new ArrayList<>(BOOK.references());
        BOOK.undecided().stream().map(UndecidedReference::reference).forEach(told::add);

        assertThat(told).containsExactlyInAnyOrderElementsOf(catalogues());
    }

    private static List<String> catalogues() {
        return Stream.of(
                        IntStream.rangeClosed(1, 123).mapToObj(number -> "R" + number),
                        IntStream.rangeClosed(1, 33).mapToObj(number -> "CHK-" + number),
                        IntStream.rangeClosed(0, 11).mapToObj(number -> "DUE-" + number),
                        IntStream.rangeClosed(1, 5).mapToObj(number -> "PLN-" + number),
                        Stream.of("CHK-2A", "CHK-16B3", "STS-1", "STS-2", "ENG-1", "DLQ-1"))
                .flatMap(numbers -> numbers)
                .filter(number -> !List.of(NEVER_GIVEN.split(" ")).contains(number))
                .toList();
    }

    @Test
    void a_user_adds_a_rule_without_touching_the_others() {
        RuleBook more = BOOK.with(NO_APPLES);
        CheckedFiling filing =
                CheckedFiling.of(Filings.form4().with(Filings.sale()).submission());

        List<Finding> findings = more.under(Profile.AS_FILED).check(filing);

        assertThat(findings)
                .last()
                .isEqualTo(Finding.at(
                        NO_APPLES.description().id(),
                        Severity.WARNING,
                        BoxPath.of(Box.ISSUER_NAME),
                        "found apples, expected pears"));
        assertThat(more.version()).isNotEqualTo(BOOK.version());
        assertThatIllegalArgumentException().isThrownBy(() -> more.with(NO_APPLES));
    }

    @Test
    void a_rule_that_fails_costs_the_others_nothing() {
        Rule failing = RuleDraft.error("fruit.rotten", "This fails").testing((filing, faults) -> {
            faults.ofDocument("half a word");
            throw new IllegalStateException("rotten");
        });

        RuleSelection rules =
                RuleBook.of("1", List.of(failing, NO_APPLES), List.of()).under(Profile.REVIEW);

        assertThat(rules.check(CheckedFiling.of(Filings.form4().submission())))
                .extracting(finding -> finding.rule().text() + ": " + finding.message())
                .containsExactly(
                        "check.rule-failed: the rule fruit.rotten failed with java.lang.IllegalStateException: rotten",
                        "fruit.no-apples: found apples, expected pears");
    }

    @Test
    void of_a_filing_in_part_it_is_not_said_what_is_missing() {
        CheckedFiling empty = CheckedFiling.of(Filings.form4().submission());
        List<Finding> whole = BOOK.under(Profile.REVIEW).check(empty);

        assertThat(whole).extracting(finding -> finding.rule().text()).contains("edgar.exit-box");
        assertThat(BOOK.under(Profile.REVIEW).check(empty.inPart()))
                .extracting(finding -> finding.rule().text())
                .doesNotContain("edgar.exit-box", "edgar.owner-missing", "edgar.signature-missing");
    }

    @Test
    void settings_switch_off_and_grade_otherwise_and_make_another_version() {
        RuleBook book = RuleBook.of("1", List.of(NO_APPLES), List.of());
        CheckedFiling filing = CheckedFiling.of(Filings.form4().submission());

        assertThat(selection(book, "off, we like apples").check(filing)).isEmpty();
        assertThat(selection(book, "error, we hate apples").check(filing))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(selection(book, "info, who cares").check(filing)).isEmpty();
        assertThat(selection(book, "off, we like apples").version())
                .isNotEqualTo(book.under(Profile.AS_FILED).version());
    }

    private static RuleSelection selection(RuleBook book, String grading) {
        return book.under(Profile.AS_FILED, RuleSettings.parse(Map.of("fruit.no-apples", grading)));
    }

    @Test
    void a_rule_holds_from_its_first_day_until_its_last() {
        InForce time = new InForce(Optional.of(LocalDate.of(2023, 2, 27)), Optional.of(LocalDate.of(2026, 3, 18)));

        assertThat(time.includes(Optional.of(LocalDate.of(2023, 2, 26)))).isFalse();
        assertThat(time.includes(Optional.of(LocalDate.of(2023, 2, 27)))).isTrue();
        assertThat(time.includes(Optional.of(LocalDate.of(2026, 3, 17)))).isTrue();
        assertThat(time.includes(Optional.of(LocalDate.of(2026, 3, 18)))).isFalse();
        assertThat(time.includes(Optional.empty())).isFalse();
        assertThat(time).hasToString("since 2023-02-27 until 2026-03-17");
        assertThat(InForce.always().includes(Optional.empty())).isTrue();
    }
}
