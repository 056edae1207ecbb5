package org.section16.bootstrap.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.section16.bootstrap.report.TextTable.Setting;
import org.section16.domain.check.Rule;
import org.section16.domain.check.RuleBook;
import org.section16.domain.check.RuleDescription;
import org.section16.domain.form.FormType;

/** The rules of a book, for a person to read or as JSON. */
public final class RuleList {
    private RuleList() {}

    /**
     * Sets the rules as a table, with the counts below it.
     *
     * @param book the rules
     * @param width the width of the page in characters
     * @return the lines
     */
    public static List<String> text(RuleBook book, int width) {
        TextTable table = new TextTable()
                .column("Rule", Setting.LEFT)
                .column("Severity", Setting.LEFT)
                .column("Forms", Setting.LEFT)
                .column("In force", Setting.WORDS)
                .column("What it asks for", Setting.WORDS);
        for (Rule rule : book.rules()) {
            RuleDescription each = rule.description();
            table.row(List.of(
                    each.id().text(),
                    severity(each),
                    forms(each),
                    each.inForce().toString(),
                    each.title()));
        }
        List<String> lines = new ArrayList<>(table.lines(0, width));
        lines.add("");
        lines.addAll(Paragraph.broken(counts(book), width));
        return lines;
    }

    /** Returns how many rules there are, and how much of the catalogues they are. */
    static String counts(RuleBook book) {
        int references = book.references().size();
        return String.format(
                Locale.ROOT,
                "%d rules decide %d entries of the catalogues, %d of them together with another one; %d more entries are"
                        + " not decided by a rule, each for a reason. Version %s.",
                book.rules().size(),
                references,
                merged(book),
                book.undecided().size(),
                book.version());
    }

    /** Returns how many entries share a rule, or all of their rules, with an entry before. */
    private static long merged(RuleBook book) {
        List<String> seen = new ArrayList<>();
        long merged = 0;
        for (Rule rule : book.rules()) {
            List<String> fresh = rule.description().references().stream()
                    .filter(each -> !seen.contains(each))
                    .toList();
            merged += Math.max(0, fresh.size() - 1);
            seen.addAll(fresh);
        }
        return merged;
    }

    static String severity(RuleDescription rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }

    static String forms(RuleDescription rule) {
        if (rule.forms().size() == FormType.values().length) {
            return "all";
        }
        return rule.forms().stream()
                .filter(form -> !form.isAmendment() || !rule.forms().contains(form.original()))
                .map(FormType::toString)
                .collect(Collectors.joining(", "));
    }

    /**
     * Writes the rules as a JSON array.
     *
     * @param book the rules
     * @param out where to write; not closed
     * @throws IOException if writing fails
     */
    public static void json(RuleBook book, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFilingWriter.generator(out)) {
            json.writeStartArray();
            for (Rule rule : book.rules()) {
                write(rule.description(), json);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void write(RuleDescription rule, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id().text());
        json.writeStringField("title", rule.title());
        json.writeStringField("severity", severity(rule));
        JsonFilingWriter.writeTexts(
                json, "forms", rule.forms().stream().map(FormType::toString).toList());
        if (rule.inForce().since().isPresent()) {
            json.writeStringField("since", rule.inForce().since().get().toString());
        }
        if (rule.inForce().until().isPresent()) {
            json.writeStringField("until", rule.inForce().until().get().toString());
        }
        json.writeStringField("citation", rule.citation().toString());
        json.writeStringField("strength", lower(rule.citation().strength()));
        json.writeStringField("edgar", lower(rule.edgar()));
        json.writeStringField("needs", lower(rule.need()));
        JsonFilingWriter.writeTexts(json, "references", rule.references());
        json.writeEndObject();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
