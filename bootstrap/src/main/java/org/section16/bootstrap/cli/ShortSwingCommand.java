package org.section16.bootstrap.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.section16.bootstrap.report.ExposureReport;
import org.section16.bootstrap.report.ShortSwingCsv;
import org.section16.bootstrap.report.ShortSwingJson;
import org.section16.bootstrap.report.ShortSwingText;
import org.section16.domain.history.FilingHistory;
import org.section16.domain.shortswing.Exposure;
import org.section16.domain.shortswing.GroupReview;
import org.section16.domain.shortswing.MonthEnd;
import org.section16.domain.shortswing.ReviewTerms;
import org.section16.domain.shortswing.ShortSwingReview;
import org.section16.domain.shortswing.SixMonths;
import org.section16.domain.shortswing.TradeGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes potential short-swing profit. */
@Command(
        name = "short-swing",
        description = "Computes the potential short-swing profit of an owner, or of a list of trades (Section 16(b)).",
        footer = {
            "",
            "Examples:",
            "  section16 short-swing --issuer 1107843 --owner 1214156",
            "  section16 short-swing --issuer 1107843 --owner 1214156 --what-if \"sell 1000 @ 31.20 on 2025-03-03\"",
            "  section16 short-swing --trades trades.csv --month-end clamp --format json"
        })
final class ShortSwingCommand implements Callable<Integer> {
    private final GlobalOptions globals;
    private final Console console;

    @Mixin
    private HistoryOptions history = new HistoryOptions();

    @Option(
            names = "--trades",
            paramLabel = "FILE",
            description =
                    "A list of trades instead: CSV of date,side,quantity,price[,class], the side P or S; - for the "
                            + "standard input.")
    private Optional<String> trades = Optional.empty();

    @Option(
            names = "--month-end",
            paramLabel = "roll|clamp",
            description = "How days are counted that the sixth month lacks; roll, the wider window, if not given.")
    private MonthEnd monthEnd = MonthEnd.ROLL;

    @Option(
            names = "--split",
            paramLabel = "DATE=NEW:OLD",
            description = "A split of the issuer's stock, such as 2022-08-25=3:1; may be repeated.")
    private List<String> splits = new ArrayList<>();

    @Option(
            names = "--foreign-issuer",
            description = "The issuer is a foreign private issuer, whose insiders owe nothing.")
    private boolean foreignIssuer;

    @Option(
            names = "--what-if",
            paramLabel = "TRADE",
            description =
                    "What a trade would add, such as \"sell 1000 @ 31.20 on 2025-03-03\"; \"… of CLASS\" if there "
                            + "are several.")
    private Optional<String> whatIf = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            description = "The form of the answer; text if not given. CSV lists the matched pairs.")
    private SheetFormat format = SheetFormat.TEXT;

    ShortSwingCommand(GlobalOptions globals, Console console) {
        this.globals = globals;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        boolean filings = history.issuer().isPresent() && history.owner().isPresent();
        boolean neither = history.issuer().isEmpty() && history.owner().isEmpty();
        if (trades.isPresent() ? !neither : !filings) {
            throw globals.usage("short-swing", "give --issuer and --owner, or --trades");
        }
        try {
            return answer();
        } catch (IllegalArgumentException e) {
            throw globals.usage("short-swing", String.valueOf(e.getMessage()));
        }
    }

    private int answer() throws IOException {
        ReviewTerms terms = new ReviewTerms(
                new SixMonths(monthEnd), splits.stream().map(TradeWords::split).toList(), foreignIssuer);
        Optional<TradeWords.WhatIf> thought = whatIf.map(TradeWords::whatIf);
        if (trades.isPresent()) {
            return print(ShortSwingReview.of(TradeFile.read(trades.get(), console.in()), terms), thought);
        }
        FilingHistory filings = history.history(globals, console);
        if (filings.submissions().isEmpty()) {
            console.tell("no filing of this owner about this issuer is in the store");
            return ExitCode.REJECTED;
        }
        return print(ShortSwingReview.of(filings, terms), thought);
    }

    private int print(ShortSwingReview review, Optional<TradeWords.WhatIf> thought) throws IOException {
        if (thought.isPresent()) {
            Exposure exposure = exposure(review, thought.get());
            switch (format) {
                case TEXT -> ExposureReport.text(exposure, console.width()).forEach(console.out()::println);
                case JSON -> ExposureReport.json(exposure, console.out());
                case CSV -> throw new IllegalArgumentException("--what-if answers in text or json");
            }
            return ExitCode.DONE;
        }
        switch (format) {
            case TEXT -> ShortSwingText.of(review, console.width()).forEach(console.out()::println);
            case JSON -> ShortSwingJson.write(review, console.out());
            case CSV -> ShortSwingCsv.of(review).forEach(console.out()::println);
        }
        return ExitCode.DONE;
    }

    private static Exposure exposure(ShortSwingReview review, TradeWords.WhatIf thought) {
        return Exposure.of(
                group(review, thought), thought.trade(), review.terms().sixMonths());
    }

    /** The class that is named, or else the only one; an owner without trades has none to match with. */
    private static TradeGroup group(ShortSwingReview review, TradeWords.WhatIf thought) {
        List<String> names = review.groups().stream()
                .map(GroupReview::group)
                .map(TradeGroup::name)
                .toList();
        if (thought.title().isPresent()) {
            return Exposure.group(review.groups(), thought.title().get())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "no trades in " + thought.title().get() + "; there are " + names));
        }
        if (names.size() > 1) {
            throw new IllegalArgumentException("say of which class the trade would be: " + names);
        }
        return names.isEmpty()
                ? TradeGroup.of("all trades", List.of())
                : review.groups().get(0).group();
    }
}
