package org.section16.bootstrap.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.section16.domain.check.Example;
import org.section16.domain.check.ExampleForms;
import org.section16.domain.check.Need;
import org.section16.domain.check.Regime;
import org.section16.domain.check.Rule;
import org.section16.domain.check.RuleBook;
import org.section16.domain.check.RuleDescription;
import org.section16.domain.check.UndecidedReference;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FormType;

/** The rules of a book as a page of Markdown; {@code docs/rules.md} is this page. */
public final class RulePage {
    private static final String INTRODUCTION = """
            # Rules

            A filing is a fact; a finding is an opinion with a source. No filing is ever refused because of a rule. This page
            is made from the rule book by `section16 rules --format markdown`, and a test keeps it in step.

            **Severity.** An *error* contradicts the format, or the form's own rules. A *warning* is legal but unusual, or
            probably wrong. An *info* is worth knowing. A configuration file switches rules off or grades them otherwise, each
            with a reason ([operations](operations.md#check-filings)).

            **Strength** of a source, the strongest first: *statute* (the Act and the Commission's rules), *specification*
            (EDGAR's ownership XML), *instruction* (the forms), *practice*, *heuristic* (what real filings look like). A source
            that was cited from memory is marked as recalled.

            **Time.** A rule holds from a day of filing, until another. Where the day of filing is not known, the date of
            signing counts, within the time in which the document's version of the format was in use.

            **Profiles.** `edgar`: would EDGAR take it today – what EDGAR suspends or warns of, whatever the filing's own day.
            `as-filed`: errors and warnings by the rules and the format of the day of filing, for archives. `review`:
            everything that held on that day.
            """;

    private static final String EXAMPLES = """
            ## Examples

            Each rule has an example that keeps it and one that breaks it; tests run both. They are written as differences
            from a form that breaks no rule: the address of a box and its text, with footnote marks in brackets. The
            Form 4:
            """;

    private RulePage() {}

    /**
     * Sets the rules as a page.
     *
     * @param book the rules
     * @return the lines
     */
    public static List<String> markdown(RuleBook book) {
        List<String> lines = new ArrayList<>(INTRODUCTION.lines().toList());
        lines.addAll(List.of("", RuleList.counts(book), "", "## Days on which something began", ""));
        lines.addAll(List.of("| Day | What |", "|---|---|"));
        for (Regime regime : Regime.values()) {
            lines.add("| " + regime.since() + " | " + regime.what() + " |");
        }
        lines.add("");
        lines.addAll(EXAMPLES.lines().toList());
        lines.addAll(block(ExampleForms.of(FormType.FORM_4)));
        lines.addAll(List.of("", "## The rules"));
        book.rules().forEach(rule -> lines.addAll(rule(rule)));
        lines.addAll(undecided(book));
        return lines;
    }

    private static List<String> rule(Rule rule) {
        RuleDescription each = rule.description();
        List<String> lines = new ArrayList<>(List.of("", "### `" + each.id() + "`", "", each.title() + ".", ""));
        lines.add("| Severity | Forms | In force | EDGAR | Needs | Catalogue |");
        lines.add("|---|---|---|---|---|---|");
        lines.add("| " + RuleList.severity(each) + " | " + RuleList.forms(each) + " | " + each.inForce() + " | "
                + RuleList.lower(each.edgar()) + " | " + needs(each.need()) + " | "
                + String.join(" ", each.references()) + " |");
        lines.add("");
        lines.add("Source (" + RuleList.lower(each.citation().strength()) + "): " + each.citation() + ".");
        lines.addAll(example("Kept", each.passing(), ""));
        lines.addAll(example(
                "Broken",
                each.failing(),
                each.failsAt()
                        .map(BoxPath::toString)
                        .map(box -> " at `" + box + "`")
                        .orElse("")));
        return lines;
    }

    private static String needs(Need need) {
        return switch (need) {
            case FILING -> "the filing";
            case WHOLE_DOCUMENT -> "the whole document, not an extract";
            case FILING_DATE -> "its filing date";
            case EARLIER_FILINGS -> "the owner's earlier filings";
        };
    }

    private static List<String> example(String word, Example example, String where) {
        String form = "Form " + example.form();
        if (example.lines().isEmpty()) {
            return List.of("", word + where + ": the " + form + " as it is.");
        }
        List<String> lines = new ArrayList<>(List.of("", word + where + ", " + form + " with", ""));
        lines.addAll(block(example.lines()));
        return lines;
    }

    private static List<String> block(List<String> text) {
        List<String> lines = new ArrayList<>();
        lines.add("```text");
        text.forEach(line -> lines.add(visible(line)));
        lines.add("```");
        return lines;
    }

    /** A control character is shown by its number. */
    private static String visible(String line) {
        return line.chars()
                .mapToObj(character ->
                        character < ' ' ? String.format("\\u%04x", character) : Character.toString(character))
                .collect(Collectors.joining())
                .stripTrailing();
    }

    private static List<String> undecided(RuleBook book) {
        List<String> lines = new ArrayList<>(List.of("", "## Not decided by a rule", ""));
        lines.addAll(List.of("| Catalogue | What | Why |", "|---|---|---|"));
        for (UndecidedReference each : book.undecided()) {
            lines.add("| " + each.reference() + " | " + each.title() + " | " + each.reason() + " |");
        }
        return lines;
    }
}
