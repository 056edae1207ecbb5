package org.section16.bootstrap.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.section16.adapters.xml.XmlFilingReader;
import org.section16.application.reading.KnownParties;
import org.section16.application.reading.ReadFilings;
import org.section16.application.reading.ReaderSelection;
import org.section16.application.reading.Reading;
import org.section16.application.reading.SourceDocument;
import org.section16.bootstrap.ProjectFiles;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Finding;
import org.section16.domain.check.Profile;
import org.section16.domain.check.Rule;
import org.section16.domain.check.RuleDescription;
import org.section16.domain.check.RuleSelection;
import org.section16.domain.check.Severity;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FormType;
import org.section16.domain.rules.OwnershipRules;

/** Each rule speaks of a real filing that is broken as the rule forbids, at the right box, and no error speaks with it. */
class RuleMutationTest {
    /** So many filings that are broken in the way of a rule are enough; some cannot be, since they explain themselves. */
    private static final int ENOUGH = 5;

    /** What the breaking itself brings about: lines and footnotes are left out or added, and with them marks and notes. */
    private static final Set<String> CONSEQUENCES =
            Set.of("edgar.unmarked-footnote", "edgar.undefined-footnote", "edgar.table1-count", "edgar.table2-count");

    private final RuleSelection rules = OwnershipRules.book().under(Profile.REVIEW);

    /** What became of the filings that were broken in the way of one rule. */
    private static final class Tally {
        private int broken;
        private int told;
        private int alone;
        private final Set<String> others = new TreeSet<>();

        @Override
        public String toString() {
            return broken + " broken, " + told + " told, " + alone + " without another error; others " + others;
        }
    }

    @Test
    void a_real_filing_that_breaks_a_rule_is_told_at_its_box_and_for_nothing_else() throws Exception {
        List<Reading> readings = readings();
        List<String> silent = new ArrayList<>();
        for (Rule rule : OwnershipRules.book().rules()) {
            Tally tally = tally(rule.description(), readings);
            if (tally.alone == 0 || tally.alone * 2 < tally.told) {
                silent.add(rule.description().id() + ": " + tally);
            }
        }

        assertThat(silent).isEmpty();
    }

    private Tally tally(RuleDescription rule, List<Reading> readings) throws Exception {
        Tally tally = new Tally();
        FormType form = rule.failing().form();
        for (Reading reading : readings) {
            if (tally.alone == ENOUGH) {
                break;
            }
            if (reading.submission().filing().documentType().original() == form.original()) {
                judge(rule, new RuleMutation(reading, form), tally);
            }
        }
        return tally;
    }

    private void judge(RuleDescription rule, RuleMutation mutation, Tally tally) throws Exception {
        List<Finding> before = rules.check(mutation.today());
        boolean sound = errors(before).isEmpty()
                && before.stream().noneMatch(finding -> finding.rule().equals(rule.id()));
        if (!sound) {
            return;
        }
        String where = rule.failsAt().flatMap(mutation::found).orElse("");
        Optional<List<Finding>> told = told(rule, where, mutation.broken(rule.failing()))
                .or(() -> told(rule, where, mutation.brokenInLinesOf(rule.failing())));
        tally.broken++;
        if (told.isPresent()) {
            tally.told++;
            Set<String> others = errors(told.get());
            others.remove(rule.id().text());
            others.removeAll(CONSEQUENCES);
            tally.others.addAll(others);
            tally.alone += others.isEmpty() ? 1 : 0;
        }
    }

    private Optional<List<Finding>> told(RuleDescription rule, String where, Optional<CheckedFiling> broken) {
        return broken.map(rules::check)
                .filter(findings -> findings.stream()
                        .anyMatch(finding -> finding.rule().equals(rule.id())
                                && finding.where()
                                        .map(BoxPath::toString)
                                        .orElse("")
                                        .equals(where)));
    }

    private static Set<String> errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.rule().text())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Reading> readings() throws Exception {
        ReadFilings reader = new ReadFilings(
                new ReaderSelection(List.of(), List.of(new XmlFilingReader()), Optional.empty()), KnownParties.none());
        List<Reading> readings = new ArrayList<>();
        List<Path> folders = List.of(ProjectFiles.corpus("xml"), ProjectFiles.corpus("pdf-rendered/xml"));
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".xml"))
                        .sorted()
                        .toList()) {
                    readings.add(reader.read(SourceDocument.of(file.toString(), Files.readAllBytes(file))));
                }
            }
        }
        return readings;
    }
}
