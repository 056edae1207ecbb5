package org.section16.bootstrap.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.section16.adapters.pdf.scan.Tesseract;
import org.section16.application.reading.KnownParties;
import org.section16.bootstrap.wiring.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program as a whole: what holds for all commands. */
@Command(
        name = "section16",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        description = "Reads insider-ownership filings (SEC Forms 3, 4 and 5) from PDF and XML, stores and shows them.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  section16 show form4.pdf",
            "  section16 convert --to json form4.xml",
            "  section16 check form4.xml",
            "  section16 ingest filings/",
            "  section16 list --symbol QLYS",
            "",
            "Exit codes: 0 done; 1 some documents were rejected, or what was asked for could not be had;",
            "2 findings as grave as asked for; 64 wrong usage; 70 a fault of the program."
        })
final class GlobalOptions implements Runnable {
    private static final String USUAL_DATABASE = "jdbc:h2:file:./section16";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything is run
    private CommandSpec spec;

    @Option(
            names = "--db",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description = "The store; else the variable SECTION16_DB, else " + USUAL_DATABASE + ".")
    private Optional<String> database = Optional.empty();

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "A folder of jars with further readers; else the folder plugins beside the program, if any.")
    private Optional<Path> plugins = Optional.empty();

    @Option(
            names = "--reader",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "The reader to use for all documents, instead of the one that claims each.")
    private Optional<String> reader = Optional.empty();

    @Option(
            names = "--ocr",
            scope = ScopeType.INHERIT,
            description = "Has the text of PDFs that are pictures recognised by Tesseract; what it may have misread is "
                    + "marked, and nothing of it is certain.")
    private boolean ocr;

    @Option(
            names = "--tesseract",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description =
                    "Where the program tesseract lies, for --ocr; else the variable SECTION16_TESSERACT, else it is "
                            + "looked for on the PATH.")
    private Optional<Path> tesseract = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            scope = ScopeType.INHERIT,
            description = "How many documents are read at once; else as many as the machine has processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    Settings settings(Console console, KnownParties parties) {
        String url = database.orElseGet(() -> console.environment().getOrDefault("SECTION16_DB", USUAL_DATABASE));
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads: at least 1 is needed, not " + threads);
        }
        Optional<Path> recognition = ocr ? Optional.of(tesseract(console)) : Optional.empty();
        return new Settings(url, plugins.or(PluginFolder::besideTheProgram), reader, parties, recognition, threads);
    }

    private Path tesseract(Console console) {
        Optional<Path> named =
                tesseract.or(() -> Optional.ofNullable(console.environment().get("SECTION16_TESSERACT"))
                        .map(Path::of));
        Optional<Path> found = named.isPresent()
                ? named.filter(Files::isExecutable).filter(Files::isRegularFile)
                : Tesseract.find(console.environment().getOrDefault("PATH", ""));
        return found.orElseThrow(() -> new ParameterException(
                spec.commandLine(),
                "--ocr needs the program tesseract, which "
                        + named.map(path -> path + " is not").orElse("is not on the PATH")
                        + "; install it (Debian: apt-get install tesseract-ocr) or name it with --tesseract FILE"));
    }

    /** Returns what to throw when the words of a command are off in a way that its options cannot tell. */
    ParameterException usage(String command, String message) {
        return new ParameterException(spec.commandLine().getSubcommands().get(command), message);
    }
}
