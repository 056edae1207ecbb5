package org.section16.application.ingest;

import java.util.List;
import java.util.function.Consumer;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.filing.Difference;

/**
 * What became of stored filings that were read again.
 *
 * @param same how many read as they did
 * @param changed how many read differently now, which was stored
 * @param unreadable how many have a document that cannot be read any more; they stay as they are
 */
public record RereadReport(int same, int changed, int unreadable) {

    /** What became of one filing. */
    public sealed interface Outcome permits Same, Changed, Unreadable {
        /**
         * Returns which filing it is.
         *
         * @return its identity
         */
        SubmissionId id();
    }

    /**
     * A filing that reads as it did.
     *
     * @param id its identity
     */
    public record Same(SubmissionId id) implements Outcome {}

    /**
     * A filing that reads differently now.
     *
     * @param id its identity
     * @param boxes the boxes, what was stored on the left and what is read now on the right; none if only findings or
     *     places changed
     */
    public record Changed(SubmissionId id, List<Difference> boxes) implements Outcome {
        /** Keeps its own copy. */
        public Changed {
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * A filing of which a document cannot be read any more.
     *
     * @param id its identity
     * @param document what the document is called
     * @param reason why
     */
    public record Unreadable(SubmissionId id, String document, UnreadableDocumentException reason) implements Outcome {}

    /** Counts while it goes on. */
    static final class Count {
        private int same;
        private int changed;
        private int unreadable;

        Consumer<Outcome> and(Consumer<Outcome> progress) {
            return outcome -> {
                if (outcome instanceof Same) {
                    same++;
                } else if (outcome instanceof Changed) {
                    changed++;
                } else {
                    unreadable++;
                }
                progress.accept(outcome);
            };
        }

        RereadReport report() {
            return new RereadReport(same, changed, unreadable);
        }
    }
}
