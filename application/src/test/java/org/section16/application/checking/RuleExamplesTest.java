package org.section16.application.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Example;
import org.section16.domain.check.Finding;
import org.section16.domain.check.Profile;
import org.section16.domain.check.Rule;
import org.section16.domain.check.RuleDescription;
import org.section16.domain.check.RuleSelection;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FormType;
import org.section16.domain.rules.OwnershipRules;

/** Each rule is shown by a filing that keeps it and one that breaks it, and no other rule. */
final class RuleExamplesTest {
    private static final RuleSelection REVIEW = OwnershipRules.book().under(Profile.REVIEW);
    private static final RuleSelection EDGAR = OwnershipRules.book().under(Profile.EDGAR);

    static List<Rule> rules() {
        return OwnershipRules.book().rules();
    }

    @ParameterizedTest
    @EnumSource
    void the_form_from_which_examples_differ_breaks_no_rule(FormType form) throws Exception {
        CheckedFiling filing = EditableFiling.checked(new Example(form, List.of()));

        assertThat(REVIEW.check(filing)).isEmpty();
        assertThat(EDGAR.check(filing)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void an_example_that_keeps_a_rule_breaks_no_rule(Rule rule) throws Exception {
        CheckedFiling filing = EditableFiling.checked(rule.description().passing());

        assertThat(REVIEW.check(filing)).as(name(rule)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void an_example_that_breaks_a_rule_breaks_it_in_its_box_and_no_other_rule(Rule rule) throws Exception {
        RuleDescription description = rule.description();
        List<Finding> findings = REVIEW.check(EditableFiling.checked(description.failing()));

        assertThat(findings).as(name(rule)).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(description.id());
            assertThat(finding.severity()).isEqualTo(description.severity());
            assertThat(finding.message()).isNotBlank().doesNotContain("\n");
        });
        assertThat(findings.stream()
                        .map(finding -> finding.where().map(BoxPath::toString).orElse("")))
                .as(name(rule))
                .contains(description.failsAt().map(BoxPath::toString).orElse(""));
    }

    @Test
    void no_two_rules_have_the_same_name_or_title() {
        assertThat(rules().stream().map(rule -> rule.description().title())).doesNotHaveDuplicates();
        assertThat(rules()).allSatisfy(rule -> {
            assertThat(rule.description().title()).doesNotEndWith(".");
            assertThat(rule.description().references()).isNotEmpty();
        });
    }

    private static String name(Rule rule) {
        return rule.description().id().text();
    }
}
