package org.section16.domain.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FormType;

/**
 * The rules of a book that are asked for a profile, with the user's grades. Immutable; can be used by several threads at
 * once.
 */
public final class RuleSelection {
    /** A rule failed on a filing, as one of a plug-in may; what it would have said is not known. */
    public static final RuleId RULE_FAILED = new RuleId("check.rule-failed");

    private final RuleBook book;
    private final Profile profile;
    private final RuleSettings settings;
    private final String version;
    private final Map<FormType, List<Graded>> byForm = new EnumMap<>(FormType.class);

    /** A rule with the grade of its findings. */
    private record Graded(Rule rule, RuleDescription description, Severity grade) {}

    RuleSelection(RuleBook book, Profile profile, RuleSettings settings) {
        this.book = book;
        this.profile = profile;
        this.settings = settings;
        this.version = version(book, profile, settings);
        for (FormType form : FormType.values()) {
            byForm.put(form, List.copyOf(rulesFor(form)));
        }
    }

    private static String version(RuleBook book, Profile profile, RuleSettings settings) {
        StringBuilder grades = new StringBuilder();
        settings.gradings()
                .forEach((rule, grading) -> grades.append(rule)
                        .append(grading.severity().map(Severity::name).orElse("OFF"))
                        .append(' '));
        String changed = grades.isEmpty()
                ? ""
                : " " + String.format("%08x", grades.toString().hashCode());
        return book.version() + " " + profile + changed;
    }

    private List<Graded> rulesFor(FormType form) {
        List<Graded> graded = new ArrayList<>();
        for (Rule rule : book.rules()) {
            RuleDescription description = rule.description();
            if (description.forms().contains(form)) {
                settings.grade(description.id(), description.severity())
                        .filter(grade -> profile.includes(description, grade))
                        .ifPresent(grade -> graded.add(new Graded(rule, description, grade)));
            }
        }
        return graded;
    }

    /**
     * Tests a filing.
     *
     * @param filing the filing
     * @return the findings, rule by rule
     */
    public List<Finding> check(CheckedFiling filing) {
        Findings findings = new Findings();
        for (Graded each : byForm.getOrDefault(filing.filing().documentType(), List.of())) {
            if (hasWhatItNeeds(each.description().need(), filing)
                    && profile.applies(each.description(), filing.day())) {
                findings.ask(each, filing);
            }
        }
        return findings.found;
    }

    private static boolean hasWhatItNeeds(Need need, CheckedFiling filing) {
        return switch (need) {
            case FILING -> true;
            case WHOLE_DOCUMENT -> filing.isWhole();
            case FILING_DATE -> filing.submission().filingDate().isPresent();
            case EARLIER_FILINGS -> !filing.earlier().isEmpty();
        };
    }

    /**
     * Returns a finding as the user grades it, unless the profile leaves out what is merely worth knowing.
     *
     * @param finding a finding of no rule of the book, such as one of reading
     * @return the finding, graded; empty if nobody wants to hear of it
     */
    public Optional<Finding> graded(Finding finding) {
        return settings.grade(finding.rule(), finding.severity())
                .filter(profile::hears)
                .map(grade -> new Finding(finding.rule(), grade, finding.where(), finding.message()));
    }

    /**
     * Returns the rules that are asked.
     *
     * @return the rules, in the order of the book
     */
    public List<Rule> rules() {
        return book.rules().stream()
                .filter(rule -> byForm.values().stream()
                        .anyMatch(graded -> graded.stream().anyMatch(each -> each.rule() == rule)))
                .toList();
    }

    /**
     * Returns the book.
     *
     * @return the book that the rules are from
     */
    public RuleBook book() {
        return book;
    }

    /**
     * Returns the profile.
     *
     * @return which rules of the book are asked, and as of when
     */
    public Profile profile() {
        return profile;
    }

    /**
     * Returns what tells the findings of this selection from those of others: the version of the book, the profile, and
     * the user's grades.
     *
     * @return such as {@code 1-7f3a09c2 as-filed}
     */
    public String version() {
        return version;
    }

    /** Takes down what rules tell. */
    private static final class Findings implements Faults {
        private final List<Finding> found = new ArrayList<>();
        private RuleId rule = RULE_FAILED;
        private Severity grade = Severity.WARNING;

        void ask(Graded graded, CheckedFiling filing) {
            rule = graded.description().id();
            grade = graded.grade();
            int before = found.size();
            try {
                graded.rule().check(filing, this);
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                found.subList(before, found.size()).clear();
                found.add(Finding.of(RULE_FAILED, Severity.WARNING, "the rule " + rule + " failed with " + e));
            }
        }

        @Override
        public void at(BoxPath where, String message) {
            found.add(Finding.at(rule, grade, where, message));
        }

        @Override
        public void ofDocument(String message) {
            found.add(Finding.of(rule, grade, message));
        }
    }
}
