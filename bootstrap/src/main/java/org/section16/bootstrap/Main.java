package org.section16.bootstrap;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.section16.bootstrap.cli.Console;
import org.section16.bootstrap.cli.Program;

/** Where the program starts: arguments in, exit code out. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        int exitCode = Program.run(new Console(out, err, System.in, System.getenv()), arguments);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** The names of owners and the texts of footnotes are not confined to ASCII, whatever the locale. */
    private static PrintStream stream(FileDescriptor descriptor) {
        boolean flushLines = descriptor == FileDescriptor.err;
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), flushLines, StandardCharsets.UTF_8);
    }
}
