package org.section16.domain.deadline;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.FilingBoxes;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.Reported;

/** Finds the trades whose day the filer may not have chosen (Rule 16a-3(g)(2) and (3)), as far as a form tells. */
final class PlanTrades {
    private static final Pattern PLAN = Pattern.compile("10b5\\s*[-\u2010-\u2014]?\\s*1");

    private final Filing filing;

    PlanTrades(Filing filing) {
        this.filing = filing;
    }

    /**
     * Says whether a line can be such a trade: the box for plans is checked, the form is older than the box and a
     * footnote of the line or the remarks speak of a plan, or it is a discretionary transaction.
     */
    boolean admits(Transaction transaction, BoxPath line) {
        if (transaction.transactionCoding().transactionCode().stated().equals(Optional.of(TransactionCode.I))) {
            return true;
        }
        return filing.declarations().aff10b5One().stated().orElseGet(() -> mentionsPlan(transaction, line));
    }

    private boolean mentionsPlan(Transaction transaction, BoxPath line) {
        if (!mayMentionPlan(filing.remarks())
                && filing.footnotes().stream().noneMatch(note -> mayMentionPlan(note.text()))) {
            return false;
        }
        Stream<FootnoteId> marks = FilingBoxes.of(line.area(), line.number(), transaction).values().stream()
                .flatMap(content -> content.notes().stream())
                .distinct();
        return Stream.concat(
                        marks.map(filing::footnoteText).map(Reported::text),
                        Stream.of(filing.remarks().text()))
                .anyMatch(text -> PLAN.matcher(text).find());
    }

    private static boolean mayMentionPlan(Reported<String> text) {
        return text.text().contains("10b5");
    }
}
