package org.section16.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.section16.domain.filing.FilingChanges.put;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.section16.domain.check.Finding;
import org.section16.domain.check.Rule;
import org.section16.domain.check.RuleDescription;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Filings;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;
import org.section16.domain.party.Address;
import org.section16.domain.party.ReportingOwner;
import org.section16.domain.rules.Breaches.Breach;

final class FilingRequirementsTest {
    @ParameterizedTest
    @EnumSource
    void a_form_as_edgar_takes_it_meets_all_requirements(FormType form) {
        assertThat(FilingRequirements.ofDocument().check(Breaches.complete(form)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.section16.domain.rules.Breaches#all")
    void a_breach_is_told_with_its_rule_and_its_box(Breach breach) {
        List<Finding> findings = FilingRequirements.ofDocument().check(breach.filing());

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.rule().text()).isEqualTo(breach.rule());
            assertThat(finding.where().map(Object::toString).orElse("")).isEqualTo(breach.where());
            assertThat(finding.message()).isNotBlank().doesNotContain("\n");
        });
        assertThat(findings.stream().map(finding -> finding.rule().text()).distinct())
                .containsExactly(breach.rule());
    }

    @Test
    void every_requirement_has_an_example_of_its_breach() {
        Set<String> shown = Breaches.all().stream().map(Breach::rule).collect(Collectors.toCollection(TreeSet::new));

        assertThat(names()).containsExactlyElementsOf(shown);
    }

    @Test
    void requirements_have_names_of_their_own_a_title_and_a_reference() {
        List<RuleDescription> all = FilingRequirements.ofDocument().rules().stream()
                .map(Rule::description)
                .toList();

        assertThat(names()).hasSameSizeAs(all);
        assertThat(all).allSatisfy(each -> {
            assertThat(each.title()).isNotBlank().doesNotEndWith(".");
            assertThat(each.references()).isNotEmpty().allMatch(reference -> reference.matches("[A-Z]+-?[0-9A-Z]+"));
        });
    }

    @Test
    void what_a_division_mends_is_not_asked_of_the_content() {
        Filing large = Breaches.manyLines(31, 0);

        assertThat(FilingRequirements.ofContent().check(large)).isEmpty();
        assertThat(FilingRequirements.ofDocument().check(large)).hasSize(1);
    }

    @Test
    void what_edgar_sets_itself_is_not_looked_at() {
        Filing filing = put(Breaches.complete(FormType.FORM_4), "issuer.issuerName", Reported.of("\u0001".repeat(200)));
        filing = put(filing, "reportingOwner[1].rptOwnerName", Reported.illegible("?", Breaches.notes(1)));

        assertThat(FilingRequirements.ofDocument().check(filing)).isEmpty();
    }

    @Test
    void an_address_need_not_be_given() {
        ReportingOwner owner = Filings.fileableOwner(Filings.OWNER);
        Filing filing = Breaches.complete(FormType.FORM_4)
                .withReportingOwners(List.of(new ReportingOwner(
                        owner.rptOwnerCik(), owner.rptOwnerName(), Address.notGiven(), owner.relationship())));

        assertThat(FilingRequirements.ofDocument().check(filing)).isEmpty();
    }

    @Test
    void a_form_4_without_lines_is_taken_with_the_exit_box() {
        Filing filing = Filings.fileable(FormType.FORM_4).filing();

        assertThat(FilingRequirements.ofDocument().check(put(filing, "notSubjectToSection16", Reported.of(true))))
                .isEmpty();
    }

    private static Set<String> names() {
        return FilingRequirements.ofDocument().rules().stream()
                .map(rule -> rule.description().id().text())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
