package org.section16.bootstrap.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.section16.application.checking.EditableFiling;
import org.section16.application.reading.Reading;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Example;
import org.section16.domain.check.ExampleForms;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.Submission;
import org.section16.domain.filing.Transaction;
import org.section16.domain.form.Area;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.FormType;

/**
 * A real filing as if it were filed in April 2026, broken in the way that the example of a rule is. The example's parts
 * are found again in the filing: its first transaction, its first holding, its first footnote; parts that the example
 * adds are added at the end.
 */
final class RuleMutation {
    private static final Pattern PART =
            Pattern.compile("^(table[12]\\.line|reportingOwner|footnote|ownerSignature)\\[([0-9]+)]");
    private static final Pattern MARK = Pattern.compile("\\bF1\\b");
    private static final Pattern ADDED_MARK = Pattern.compile("\\bF2\\b");
    /** The CIKs of the issuer and the owner in examples. */
    private static final String ISSUER = "0009999901";

    private static final String OWNER = "0009999902";
    private static final String DIRECT = "directOrIndirectOwnership = D";
    private static final String EARLIER = "-- earlier";

    private final Reading reading;
    private final Filing filing;
    private final FormType form;

    RuleMutation(Reading reading, FormType form) {
        this.reading = reading;
        this.filing = reading.submission().filing();
        this.form = form;
    }

    /** The filing as of today, not broken. */
    CheckedFiling today() {
        return CheckedFiling.of(modern(List.of()));
    }

    /** The filing, broken as in the example; empty if it has not the parts that the example is about. */
    Optional<CheckedFiling> broken(Example example) {
        return broken(example, List.of());
    }

    /** The filing with the lines of the example in place of its first ones, broken as in the example. */
    Optional<CheckedFiling> brokenInLinesOf(Example example) {
        return broken(
                example,
                ExampleForms.of(form).stream()
                        .filter(line -> line.startsWith("table") && found(line).isPresent())
                        .flatMap(RuleMutation::withoutNature)
                        .toList());
    }

    /** What is owned directly has no nature of ownership; the line of the filing may have had one. */
    private static Stream<String> withoutNature(String line) {
        return line.endsWith(DIRECT)
                ? Stream.of(line, line.substring(0, line.length() - DIRECT.length()) + "natureOfOwnership = ")
                : Stream.of(line);
    }

    private Optional<CheckedFiling> broken(Example example, List<String> before) {
        int earlier = example.lines().indexOf(EARLIER);
        List<String> lines = new ArrayList<>(before);
        lines.addAll(earlier < 0 ? example.lines() : example.lines().subList(0, earlier));
        Optional<List<String>> found = found(lines);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        CheckedFiling broken = CheckedFiling.of(modern(found.get()));
        if (earlier < 0) {
            return Optional.of(broken);
        }
        Optional<List<String>> past =
                found(example.lines().subList(earlier + 1, example.lines().size()));
        return past.isEmpty() ? Optional.empty() : Optional.of(broken.after(List.of(modern(past.get()))));
    }

    /** Where in this filing is what the example calls by a path. */
    Optional<String> found(BoxPath path) {
        return found(path.toString());
    }

    private Optional<List<String>> found(List<String> lines) {
        List<String> found = new ArrayList<>();
        for (String line : lines) {
            Optional<String> moved = found(line);
            if (moved.isEmpty()) {
                return Optional.empty();
            }
            found.add(moved.get());
        }
        return Optional.of(found);
    }

    private Optional<String> found(String line) {
        String marked = line;
        if (MARK.matcher(line).find()) {
            if (filing.footnotes().isEmpty()) {
                return Optional.empty();
            }
            marked =
                    MARK.matcher(line).replaceAll(filing.footnotes().get(0).id().text());
        }
        marked = ADDED_MARK.matcher(marked).replaceAll("F" + (highestFootnote() + 1));
        marked = marked.replace(ISSUER, filing.issuer().issuerCik().text())
                .replace(OWNER, filing.reportingOwners().get(0).rptOwnerCik().text());
        Matcher part = PART.matcher(marked);
        if (!part.find()) {
            return multiplies(line) ? Optional.empty() : Optional.of(marked);
        }
        int number = number(part.group(1), Integer.parseInt(part.group(2)));
        return number == 0
                ? Optional.empty()
                : Optional.of(part.group(1) + "[" + number + "]" + marked.substring(part.end()));
    }

    /** Says whether a line multiplies lines of a table that has none. */
    private boolean multiplies(String line) {
        return (line.endsWith("times table1.line")
                        && filing.nonDerivativeTable().isEmpty())
                || (line.endsWith("times table2.line")
                        && filing.derivativeTable().isEmpty());
    }

    private int highestFootnote() {
        return filing.footnotes().stream()
                .flatMap(footnote -> footnote.id().stated().stream())
                .mapToInt(FootnoteId::number)
                .max()
                .orElse(0);
    }

    /** Returns the number of a part in this filing, 0 if there is none. */
    private int number(String label, int number) {
        boolean form3 = form.original() == FormType.FORM_3;
        return switch (label) {
            case "table1.line" ->
                number == 1 && !form3
                        ? first(filing.nonDerivativeTable(), true)
                        : number <= (form3 ? 1 : 2)
                                ? first(filing.nonDerivativeTable(), false)
                                : filing.nonDerivativeTable().size() + number - 2;
            case "table2.line" -> first(filing.derivativeTable(), !form3);
            case "footnote" ->
                number == 1
                        ? Math.min(1, filing.footnotes().size())
                        : filing.footnotes().size() + 1;
            case "reportingOwner" -> number == 1 ? 1 : filing.reportingOwners().size() + 1;
            default -> number == 1 ? 1 : filing.signatures().size() + 1;
        };
    }

    private static int first(List<Line> table, boolean transaction) {
        return IntStream.range(0, table.size())
                .filter(index -> table.get(index) instanceof Transaction == transaction)
                .map(index -> index + 1)
                .findFirst()
                .orElse(0);
    }

    private Submission modern(List<String> lines) {
        boolean form5 = form.original() == FormType.FORM_5;
        String filed = form5 ? "2026-06-12" : "2026-04-08";
        List<String> today = new ArrayList<>(List.of(
                "documentType = " + form,
                "periodOfReport = " + (form5 ? "2026-04-30" : "2026-04-06"),
                "filingDate = " + filed,
                "dateOfOriginalSubmission = " + (form.isAmendment() ? (form5 ? "2026-06-11" : "2026-04-07") : "")));
        if (form.original() != FormType.FORM_3) {
            today.add("aff10b5One = 0");
        }
        if (form5) {
            boolean late = Stream.concat(filing.nonDerivativeTable().stream(), filing.derivativeTable().stream())
                    .anyMatch(Transaction.class::isInstance);
            today.add("form4TransactionsReported = " + (late ? 1 : 0));
        }
        for (int owner = 1; owner <= filing.reportingOwners().size(); owner++) {
            today.add("reportingOwner[" + owner + "].rptOwnerNonUSAddressFlag = false");
        }
        for (int signature = 1; signature <= filing.signatures().size(); signature++) {
            today.add("ownerSignature[" + signature + "].signatureDate = " + filed);
        }
        today.addAll(dates(Area.TABLE_I, filing.nonDerivativeTable()));
        today.addAll(dates(Area.TABLE_II, filing.derivativeTable()));
        try {
            return EditableFiling.of(reading.draft())
                    .edit(today)
                    .edit(lines)
                    .reading()
                    .submission();
        } catch (UnreadableDocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is on a Form 5 of today is on it because it is late: gifts, too, are a matter of Form 4 since 2023. */
    private List<String> dates(Area table, List<Line> lines) {
        List<String> values = form.original() == FormType.FORM_5
                ? List.of("transactionDate = 2026-04-06", "transactionFormType = 4", "transactionTimeliness = L")
                : List.of("transactionDate = 2026-04-06");
        return IntStream.range(0, lines.size())
                .filter(index -> lines.get(index) instanceof Transaction)
                .mapToObj(index -> table.label() + "[" + (index + 1) + "].")
                .flatMap(line -> values.stream().map(value -> line + value))
                .toList();
    }
}
