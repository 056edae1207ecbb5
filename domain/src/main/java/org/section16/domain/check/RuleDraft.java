package org.section16.domain.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FormType;

/**
 * A rule in the making: what is said of it, until {@link #testing} gives it its test. What is not said stays as it is at
 * the beginning: all forms, at all times, of the filing alone, and nothing that EDGAR looks at.
 */
public final class RuleDraft {
    private final RuleId id;
    private final String title;
    private final Severity severity;
    private Set<FormType> forms = EnumSet.allOf(FormType.class);
    private InForce inForce = InForce.always();
    private EdgarAnswer edgar = EdgarAnswer.ACCEPTS;
    private Citation citation = Citation.of(Strength.HEURISTIC, "real filings");
    private List<String> references = List.of();
    private Need need = Need.FILING;
    private List<String> passing = List.of();
    private List<String> failing = List.of();
    private Optional<BoxPath> failsAt = Optional.empty();

    private RuleDraft(String id, String title, Severity severity) {
        this.id = new RuleId(id);
        this.title = title;
        this.severity = severity;
    }

    /** The test of a rule. */
    @FunctionalInterface
    public interface Check {
        /**
         * Tests a filing.
         *
         * @param filing the filing
         * @param faults told of each breach
         */
        void check(CheckedFiling filing, Faults faults);
    }

    /** A rule of a description and a function. */
    private record Tested(RuleDescription description, Check check) implements Rule {
        @Override
        public void check(CheckedFiling filing, Faults faults) {
            check.check(filing, faults);
        }
    }

    /**
     * Begins a rule whose breach contradicts the format or the form.
     *
     * @param id its name
     * @param title what it asks for
     * @return the draft
     */
    public static RuleDraft error(String id, String title) {
        return new RuleDraft(id, title, Severity.ERROR);
    }

    /**
     * Begins a rule whose breach is legal but unusual, or probably wrong.
     *
     * @param id its name
     * @param title what it asks for
     * @return the draft
     */
    public static RuleDraft warning(String id, String title) {
        return new RuleDraft(id, title, Severity.WARNING);
    }

    /**
     * Begins a rule whose breach is worth knowing.
     *
     * @param id its name
     * @param title what it asks for
     * @return the draft
     */
    public static RuleDraft info(String id, String title) {
        return new RuleDraft(id, title, Severity.INFO);
    }

    /**
     * Says which forms the rule is about; their amendments are included.
     *
     * @param originals Forms 3, 4 or 5
     * @return this draft
     */
    public RuleDraft on(FormType... originals) {
        forms = EnumSet.noneOf(FormType.class);
        for (FormType each : originals) {
            forms.add(each);
            forms.add(each.amendment());
        }
        return this;
    }

    /**
     * Says that the rule is about amendments only.
     *
     * @return this draft
     */
    public RuleDraft onAmendments() {
        forms = EnumSet.of(FormType.FORM_3A, FormType.FORM_4A, FormType.FORM_5A);
        return this;
    }

    /**
     * Says since when the rule holds.
     *
     * @param day the first day of filing
     * @return this draft
     */
    public RuleDraft since(LocalDate day) {
        inForce = new InForce(Optional.of(day), inForce.until());
        return this;
    }

    /**
     * Says until when the rule holds.
     *
     * @param day the first day of filing on which it no longer does
     * @return this draft
     */
    public RuleDraft until(LocalDate day) {
        inForce = new InForce(inForce.since(), Optional.of(day));
        return this;
    }

    /**
     * Says what EDGAR does with a breach.
     *
     * @param answer what it does
     * @return this draft
     */
    public RuleDraft edgar(EdgarAnswer answer) {
        edgar = answer;
        return this;
    }

    /**
     * Cites a source that was read.
     *
     * @param strength how strong it is
     * @param text the place
     * @return this draft
     */
    public RuleDraft citing(Strength strength, String text) {
        citation = Citation.of(strength, text);
        return this;
    }

    /**
     * Cites a source from memory.
     *
     * @param strength how strong it is
     * @param text the place
     * @return this draft
     */
    public RuleDraft recalling(Strength strength, String text) {
        citation = Citation.recalled(strength, text);
        return this;
    }

    /**
     * Names the numbers under which catalogues have the rule.
     *
     * @param numbers numbers with spaces between
     * @return this draft
     */
    public RuleDraft references(String numbers) {
        references = List.of(numbers.split(" ", -1));
        return this;
    }

    /**
     * Says what the rule has to know beside the filing.
     *
     * @param what what it needs
     * @return this draft
     */
    public RuleDraft needing(Need what) {
        need = what;
        return this;
    }

    /**
     * Gives a filing that keeps the rule, where the form that breaks no rule is not enough.
     *
     * @param lines its differences from that form
     * @return this draft
     */
    public RuleDraft passing(String... lines) {
        passing = List.of(lines);
        return this;
    }

    /**
     * Gives a filing that breaks the rule.
     *
     * @param where the address of the box in which it is broken; empty if it is no single one
     * @param lines its differences from the form that breaks no rule
     * @return this draft
     */
    public RuleDraft failing(String where, String... lines) {
        failsAt = where.isEmpty() ? Optional.empty() : Optional.of(BoxPath.parse(where));
        failing = List.of(lines);
        return this;
    }

    /**
     * Finishes the rule.
     *
     * @param check the test, without state
     * @return the rule
     */
    public Rule testing(Check check) {
        return new Tested(
                new RuleDescription(
                        id,
                        title,
                        severity,
                        forms,
                        inForce,
                        edgar,
                        citation,
                        references,
                        need,
                        example(passing),
                        example(failing),
                        failsAt),
                check);
    }

    /** An example is of the Form 4 if the rule is about that, unless its first line names another form. */
    private Example example(List<String> lines) {
        String first = lines.isEmpty() ? "" : lines.get(0);
        if (first.startsWith(ExampleForms.FORM)) {
            String code = first.substring(ExampleForms.FORM.length());
            return new Example(FormType.of(code).orElseThrow(), lines.subList(1, lines.size()));
        }
        List<FormType> preferred = Arrays.asList(
                FormType.FORM_4,
                FormType.FORM_3,
                FormType.FORM_5,
                FormType.FORM_4A,
                FormType.FORM_3A,
                FormType.FORM_5A);
        return new Example(
                preferred.stream().filter(forms::contains).findFirst().orElseThrow(), lines);
    }
}
