package org.section16.bootstrap.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.section16.application.reading.KnownParties;
import org.section16.bootstrap.report.PositionChart;
import org.section16.bootstrap.report.PositionCsv;
import org.section16.bootstrap.report.PositionJson;
import org.section16.bootstrap.report.PositionText;
import org.section16.bootstrap.wiring.UseCases;
import org.section16.domain.position.Aliases;
import org.section16.domain.position.PositionStatement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** States what owners hold, and whether it adds up. */
@Command(
        name = "positions",
        description = "States what owners hold of an issuer from form to form, and explains where it does not add up.",
        footer = {
            "",
            "Examples:",
            "  section16 positions --issuer 1107843 --owner 1214156",
            "  section16 positions --issuer 1107843 --owner 1214156 --as-of 2022-12-31 --format json",
            "  section16 positions --issuer 1107843 --owner 1214156 --chart positions.svg",
            "  section16 positions --issuer RKLB --owner \"Doe Jane\""
        })
final class PositionsCommand implements Callable<Integer> {
    private final GlobalOptions globals;
    private final Console console;

    @Mixin
    private HistoryOptions history = new HistoryOptions();

    @Option(
            names = "--aliases",
            paramLabel = "FILE",
            description = "Titles and natures that mean the same: lines such as \"By Doe Family Trust = By Trust\".")
    private Optional<Path> aliasFile = Optional.empty();

    @Option(
            names = "--chart",
            paramLabel = "FILE",
            description = "Also draws the balances over time, with the breaks, as SVG; needs --owner.")
    private Optional<Path> chart = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            description = "The form of the answer; text if not given.")
    private SheetFormat format = SheetFormat.TEXT;

    PositionsCommand(GlobalOptions globals, Console console) {
        this.globals = globals;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (history.issuer().isEmpty()) {
            throw globals.usage("positions", "--issuer is missing");
        }
        if (chart.isPresent() && history.owner().isEmpty()) {
            throw globals.usage("positions", "--chart is of one --owner");
        }
        List<PositionStatement> statements = statements();
        if (statements.isEmpty()) {
            console.tell("no filing of this owner about this issuer is in the store");
            return ExitCode.REJECTED;
        }
        if (chart.isPresent()) {
            Files.writeString(chart.get(), PositionChart.svg(statements.get(0)), StandardCharsets.UTF_8);
        }
        switch (format) {
            case TEXT -> PositionText.of(statements, console.width()).forEach(console.out()::println);
            case JSON -> PositionJson.write(statements, console.out());
            case CSV -> PositionCsv.of(statements).forEach(console.out()::println);
        }
        return ExitCode.DONE;
    }

    private List<PositionStatement> statements() throws IOException {
        Aliases aliases;
        try {
            aliases = aliasFile.isPresent() ? Aliases.parse(Files.readAllLines(aliasFile.get())) : Aliases.none();
        } catch (IllegalArgumentException e) {
            throw globals.usage("positions", String.valueOf(e.getMessage()));
        }
        try (UseCases useCases = UseCases.withExistingStore(globals.settings(console, KnownParties.none()))) {
            return useCases.reviewPositions()
                    .statements(
                            history.issuer().orElseThrow(),
                            history.owner(),
                            history.settlements(),
                            aliases,
                            history.asOf());
        }
    }
}
