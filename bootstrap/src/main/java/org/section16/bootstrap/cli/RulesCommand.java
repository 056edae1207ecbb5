package org.section16.bootstrap.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.section16.application.reading.KnownParties;
import org.section16.bootstrap.report.RuleList;
import org.section16.bootstrap.report.RulePage;
import org.section16.bootstrap.wiring.UseCases;
import org.section16.domain.check.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(
        name = "rules",
        description = "Lists the rules that check asks: what each says, since when, and where that is written down.",
        footer = {"", "Examples:", "  section16 rules", "  section16 rules --format json"})
final class RulesCommand implements Callable<Integer> {
    /** The forms of the list. */
    enum Format {
        /** For people, a line each. */
        TEXT,
        /** For scripts. */
        JSON,
        /** For people, a page with sources and examples. */
        MARKDOWN
    }

    private final GlobalOptions globals;
    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            description = "The form of the list; text if not given.")
    private Format format = Format.TEXT;

    RulesCommand(GlobalOptions globals, Console console) {
        this.globals = globals;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (UseCases useCases = UseCases.withoutStore(globals.settings(console, KnownParties.none()))) {
            useCases.pluginProblems().forEach(console::tell);
            RuleBook book = useCases.ruleBook();
            switch (format) {
                case TEXT -> RuleList.text(book, console.width()).forEach(console.out()::println);
                case JSON -> RuleList.json(book, console.out());
                case MARKDOWN -> RulePage.markdown(book).forEach(console.out()::println);
            }
            return ExitCode.DONE;
        }
    }
}
