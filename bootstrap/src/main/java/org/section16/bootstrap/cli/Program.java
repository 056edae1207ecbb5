package org.section16.bootstrap.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.section16.application.ingest.StoreException;
import org.section16.application.review.PartyChoice;
import org.section16.domain.check.Profile;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.form.FormType;
import org.section16.domain.identity.Cik;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The program behind its command line. */
public final class Program {
    private Program() {}

    /**
     * Runs a command.
     *
     * @param console what the run is connected to
     * @param arguments the words of the command line
     * @return the exit code
     */
    public static int run(Console console, String... arguments) {
        GlobalOptions globals = new GlobalOptions();
        CommandLine line = new CommandLine(globals)
                .addSubcommand(new IngestCommand(globals, console))
                .addSubcommand(new ConvertCommand(globals, console))
                .addSubcommand(new ShowCommand(globals, console))
                .addSubcommand(new CompareCommand(globals, console))
                .addSubcommand(new CheckCommand(globals, console))
                .addSubcommand(new RulesCommand(globals, console))
                .addSubcommand(new ListCommand(globals, console))
                .addSubcommand(new ExportCommand(globals, console))
                .addSubcommand(new RereadCommand(globals, console))
                .addSubcommand(new DueCommand(globals, console))
                .addSubcommand(new PositionsCommand(globals, console))
                .addSubcommand(new ShortSwingCommand(globals, console))
                .addSubcommand(new CommandLine.HelpCommand());
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setUsageHelpAutoWidth(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        registerConverters(line);
        line.setParameterExceptionHandler((e, words) -> usage(console, e));
        line.setExecutionExceptionHandler((e, command, result) -> failure(console, e));
        return line.execute(arguments);
    }

    private static void registerConverters(CommandLine line) {
        line.registerConverter(Cik.class, text -> converted(() -> Cik.parse(text)));
        line.registerConverter(PartyChoice.class, text -> converted(() -> PartyChoice.parse(text)));
        line.registerConverter(
                Profile.class,
                text -> Profile.of(text)
                        .orElseThrow(() -> new TypeConversionException(
                                "\"" + text + "\" is not a profile; expected edgar, as-filed or review")));
        line.registerConverter(
                FormType.class,
                text -> FormType.of(text)
                        .orElseThrow(() -> new TypeConversionException(
                                "\"" + text + "\" is not a form; expected 3, 3/A, 4, 4/A, 5 or 5/A")));
        line.registerConverter(
                TransactionCode.class,
                text -> TransactionCode.of(text)
                        .orElseThrow(() -> new TypeConversionException(
                                "\"" + text + "\" is not a transaction code; expected one capital letter")));
    }

    /** A value that cannot be converted. */
    private interface Conversion<T> {
        T get();
    }

    private static <T> T converted(Conversion<T> conversion) {
        try {
            return conversion.get();
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    private static int usage(Console console, ParameterException e) {
        console.tell(String.valueOf(e.getMessage()));
        console.tell("see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static int failure(Console console, Exception e) {
        if (e instanceof StoreException) {
            console.tell(String.valueOf(e.getMessage()));
            return ExitCode.REJECTED;
        }
        if (e instanceof IOException || e instanceof UncheckedIOException) {
            console.tell("cannot write: " + e.getMessage());
            return ExitCode.REJECTED;
        }
        console.tell("this is a fault of the program; please report it with what follows");
        e.printStackTrace(console.err());
        return ExitCode.INTERNAL;
    }
}
