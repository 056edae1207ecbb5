package org.section16.bootstrap.report;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.section16.application.checking.CheckReport;
import org.section16.application.reading.Location;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.bootstrap.report.TextTable.Setting;
import org.section16.domain.check.Finding;
import org.section16.domain.check.Rule;
import org.section16.domain.check.RuleBook;
import org.section16.domain.check.RuleId;
import org.section16.domain.check.Severity;
import org.section16.domain.filing.Filing;
import org.section16.domain.identity.TradingSymbol;

/** The findings about documents, for a person to read; of several documents, those without findings are not named. */
public final class CheckText implements CheckOutput {
    private static final int INDENT = 2;
    private static final int SEVERITY_WIDTH = 9;

    private final PrintStream out;
    private final RuleBook book;
    private final int width;
    private final Map<RuleId, Count> counts = new TreeMap<>();
    private int documents;
    private int documentsWithFindings;

    /** How often a rule spoke, and how gravely. */
    private record Count(Severity severity, int findings, int documents) {}

    /**
     * Makes the output.
     *
     * @param out where to print
     * @param book the rules
     * @param width the width of the page in characters
     */
    public CheckText(PrintStream out, RuleBook book, int width) {
        this.out = out;
        this.book = book;
        this.width = width;
    }

    @Override
    public void checked(CheckReport report) {
        documents++;
        if (report.findings().isEmpty()) {
            return;
        }
        out.println((documentsWithFindings++ == 0 ? "" : "\n") + title(report));
        report.findings().stream().distinct().forEach(finding -> print(finding, report));
        Map<RuleId, Count> here = new TreeMap<>();
        report.findings()
                .forEach(finding -> here.merge(
                        finding.rule(), new Count(finding.severity(), 1, 1), (one, other) -> sum(one, other, 0)));
        here.forEach((rule, count) -> counts.merge(rule, count, (one, other) -> sum(one, other, 1)));
    }

    private static Count sum(Count one, Count other, int moreDocuments) {
        return new Count(one.severity(), one.findings() + other.findings(), one.documents() + moreDocuments);
    }

    private static String title(CheckReport report) {
        Filing filing = report.submission().filing();
        String symbol = filing.issuer()
                .issuerTradingSymbol()
                .stated()
                .map(TradingSymbol::text)
                .map(text -> " [" + text + "]")
                .orElse("");
        return BoxText.printable(report.name() + beginning(report) + ": Form " + filing.documentType() + ", "
                + filing.issuer().issuerName().text() + symbol + ", "
                + filing.periodOfReport().text());
    }

    /** Of several forms in a document, where this one begins. */
    private static String beginning(CheckReport report) {
        return report.form().isOnly()
                ? ""
                : report.places().places().values().stream()
                        .flatMap(place -> place.onPage().stream())
                        .map(Location.OnPage::page)
                        .min(Integer::compare)
                        .map(page -> " (from page " + page + ")")
                        .orElse("");
    }

    private void print(Finding finding, CheckReport report) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        String place = finding.where()
                .map(box -> box
                        + report.places().of(box).map(each -> " (" + each + ")").orElse(""))
                .orElse("the document");
        Optional<String> citation = book.rule(finding.rule())
                .map(rule -> rule.description().citation().toString());
        String margin = " ".repeat(INDENT + SEVERITY_WIDTH);
        out.println(" ".repeat(INDENT) + severity + " ".repeat(SEVERITY_WIDTH - severity.length()) + place);
        Paragraph.broken(BoxText.printable(finding.message()), width - margin.length())
                .forEach(line -> out.println(margin + line));
        out.println(margin + "[" + finding.rule()
                + citation.map(text -> "; " + text).orElse("") + "]");
    }

    @Override
    public void rejected(String document, UnreadableDocumentException reason) {
        documents++;
    }

    @Override
    public void close() {
        if (documents > 1 && !counts.isEmpty()) {
            out.println();
            table().lines(0, width).forEach(out::println);
        }
        out.println((counts.isEmpty() ? "" : "\n") + summary());
    }

    private TextTable table() {
        TextTable table = new TextTable()
                .column("Rule", Setting.LEFT)
                .column("Severity", Setting.LEFT)
                .column("Findings", Setting.RIGHT)
                .column("Documents", Setting.RIGHT)
                .column("What it asks for", Setting.WORDS);
        counts.forEach((rule, count) -> table.row(List.of(
                rule.text(),
                count.severity().name().toLowerCase(Locale.ROOT),
                String.format(Locale.ROOT, "%,d", count.findings()),
                String.format(Locale.ROOT, "%,d", count.documents()),
                book.rule(rule).map(Rule::description).map(each -> each.title()).orElse(""))));
        return table;
    }

    private String summary() {
        return String.format(
                Locale.ROOT,
                "%s checked, %,d with findings: %s, %s, %,d info",
                counted(documents, "document"),
                documentsWithFindings,
                counted(total(Severity.ERROR), "error"),
                counted(total(Severity.WARNING), "warning"),
                total(Severity.INFO));
    }

    private static String counted(int number, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }

    private int total(Severity severity) {
        return counts.values().stream()
                .filter(count -> count.severity() == severity)
                .mapToInt(Count::findings)
                .sum();
    }
}
