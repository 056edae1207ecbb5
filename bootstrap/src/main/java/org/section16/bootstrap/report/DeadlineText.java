package org.section16.bootstrap.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.section16.bootstrap.report.TextTable.Setting;
import org.section16.domain.deadline.Deadline;
import org.section16.domain.deadline.FilingTimeliness;
import org.section16.domain.deadline.LineTimeliness;

/** Due dates for a person to read. */
public final class DeadlineText {
    private static final int INDENT = 2;

    private DeadlineText() {}

    /**
     * Sets a due date.
     *
     * @param deadline the due date
     * @param today the day on which it is said
     * @param width the width of the page in characters
     * @return the lines
     */
    public static List<String> of(Deadline deadline, LocalDate today, int width) {
        List<String> lines = new ArrayList<>(Paragraph.broken(deadline.inWords(today), width));
        lines.addAll(Paragraph.labelled(
                "  rule: ", deadline.rule().title() + " (" + deadline.rule().citation() + ")", width));
        lines.addAll(notes(deadline.caveats(), width));
        return lines;
    }

    /**
     * Sets whether a filing was in time.
     *
     * @param timeliness whether it was
     * @param width the width of the page in characters
     * @return the lines
     */
    public static List<String> of(FilingTimeliness timeliness, int width) {
        List<String> lines = new ArrayList<>(Paragraph.broken(timeliness.inWords(), width));
        Set<String> caveats = new LinkedHashSet<>(timeliness.caveats());
        if (!timeliness.lines().isEmpty()) {
            lines.add("");
            lines.addAll(table(timeliness.lines(), width));
        }
        timeliness.lines().forEach(line -> caveats.addAll(line.caveats()));
        lines.addAll(notes(List.copyOf(new ArrayList<>(caveats)), width));
        return lines;
    }

    private static List<String> table(List<LineTimeliness> lines, int width) {
        TextTable table = new TextTable()
                .column("Line", Setting.LEFT)
                .column("Executed", Setting.LEFT)
                .column("Due", Setting.LEFT)
                .column("Why", Setting.WORDS)
                .column("Timeliness", Setting.WORDS);
        for (LineTimeliness line : lines) {
            table.row(List.of(
                    line.where().area().label() + "[" + line.where().number() + "]",
                    line.deadline().map(Deadline::event).map(Object::toString).orElse(""),
                    line.deadline().map(Deadline::dueOn).map(Object::toString).orElse(""),
                    line.deadline().map(Deadline::reason).orElse(""),
                    line.timeliness().inWords()));
        }
        return table.lines(INDENT, width);
    }

    private static List<String> notes(List<String> caveats, int width) {
        return caveats.stream()
                .flatMap(caveat -> Paragraph.labelled("  note: ", caveat, width).stream())
                .toList();
    }
}
