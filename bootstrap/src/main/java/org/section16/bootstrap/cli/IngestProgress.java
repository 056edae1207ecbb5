package org.section16.bootstrap.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.section16.application.ingest.IngestReport.Effect;
import org.section16.application.ingest.IngestReport.Outcome;
import org.section16.application.ingest.IngestReport.Rejected;
import org.section16.application.ingest.IngestReport.Stored;
import org.section16.bootstrap.documents.DocumentFiles;

/** Tells how far an ingest has come: what was rejected at once, and the counts every few seconds. */
final class IngestProgress {
    private final Console console;
    private final DocumentFiles files;
    private final Pace pace;
    private int documents;
    private int stored;
    private int rejected;

    IngestProgress(Console console, DocumentFiles files, LongSupplier nanoClock) {
        this.console = console;
        this.files = files;
        this.pace = new Pace(nanoClock);
    }

    void tell(Outcome outcome) {
        documents++;
        if (outcome instanceof Rejected refusal) {
            rejected++;
            console.tell(refusal.document() + " " + refusal.reason().describe());
        } else if (((Stored) outcome).effect() != Effect.UNCHANGED) {
            stored++;
        }
        if (pace.isDue()) {
            console.tell(line(pace.seconds()));
        }
    }

    private String line(double seconds) {
        return String.format(
                Locale.ROOT,
                "%,d %s, %,d stored, %,d rejected; %,.0f a second%s",
                documents,
                documents == 1 ? "document" : "documents",
                stored,
                rejected,
                documents / seconds,
                left(seconds));
    }

    /** Estimates from how much of the files has been taken. */
    private String left(double seconds) {
        double done = files.doneBytes();
        double all = files.allBytes();
        if (done == 0) {
            return "";
        }
        Duration left = Duration.ofSeconds(Math.round(seconds * (all - done) / done));
        return String.format(
                Locale.ROOT,
                "; %.0f %% of the files, about %d:%02d:%02d left",
                100 * done / all,
                left.toHours(),
                left.toMinutesPart(),
                left.toSecondsPart());
    }
}
