package org.section16.adapters.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one submission from its first line to its last, keeping the header and the XML of forms, and of everything else
 * only what it is called and how long it is. Tags count wherever they stand: some texts have all in one line.
 */
final class SubmissionScanner {
    /** How far the submission has come; each state ends at one of its tags. */
    private enum State {
        HEADER,
        TAGS,
        TEXT,
        XML,
        BETWEEN,
        OVER;

        private List<String> tags() {
            return switch (this) {
                case HEADER, BETWEEN -> BEGIN_OR_END;
                case TAGS -> TEXT_OR_END;
                case TEXT -> XML_OR_END;
                case XML -> END_OF_XML;
                case OVER -> List.of();
            };
        }
    }

    private static final String XML = "<XML>";
    private static final List<String> BEGIN_OR_END =
            List.of("<DOCUMENT>", "</SEC-DOCUMENT>", "</IMS-DOCUMENT>", "</SUBMISSION>");
    private static final List<String> TEXT_OR_END = List.of("<TEXT>", "</DOCUMENT>", "<DOCUMENT>");
    private static final List<String> XML_OR_END = List.of("</TEXT>", "</DOCUMENT>", XML);
    private static final List<String> END_OF_XML = List.of("</XML>", "</TEXT>", "</DOCUMENT>");

    private final LineInput lines;
    private final Limits limits;
    private final BoundedBytes header;
    private final List<ScannedDocument> documents = new ArrayList<>();
    private final long startsAt;
    private State state = State.HEADER;
    private UnitStart reached;
    private ScannedDocument document = new ScannedDocument();
    private int formBytes;
    private boolean tooLarge;

    private SubmissionScanner(LineInput lines, UnitStart start, Limits limits) {
        this.lines = lines;
        this.limits = limits;
        this.header = new BoundedBytes(limits.headerBytes());
        this.reached = start;
        this.startsAt = lines.position();
    }

    /** Reads the submission whose first line comes next. */
    static Submission scan(LineInput lines, UnitStart start, Limits limits) {
        lines.takeLongestLine();
        SubmissionScanner scanner = new SubmissionScanner(lines, start, limits);
        boolean first = true;
        while (scanner.state != State.OVER && lines.next()) {
            if (!first && scanner.isNextSubmission()) {
                lines.back(lines.from());
                break;
            }
            first = false;
            scanner.take();
        }
        return new Submission(
                scanner.header,
                scanner.documents,
                scanner.tooLarge,
                scanner.state == State.OVER || scanner.state == State.BETWEEN,
                lines.takeLongestLine());
    }

    private boolean isNextSubmission() {
        if (!lines.startsLine()) {
            return false;
        }
        int at = UnitStart.skipBlank(lines.buffer(), lines.from(), lines.to());
        Optional<UnitStart> start = UnitStart.at(lines.buffer(), at, lines.to());
        if (start.isEmpty() || start.get().isXml()) {
            return false;
        }
        boolean anew = start.get().beginsAnewAfter(reached);
        reached = anew || start.get() == UnitStart.DOCUMENT ? reached : start.get();
        return anew;
    }

    private void take() {
        tooLarge |= lines.position() - startsAt > limits.submissionBytes();
        byte[] buffer = lines.buffer();
        int from = lines.from();
        for (int at = nextTag(from); at >= 0; at = nextTag(at + 1)) {
            Optional<String> tag = tag(at);
            if (tag.isPresent()) {
                keep(buffer, from, at);
                follow(tag.get());
                lines.back(at + tag.get().length()); // the rest of the line comes again, to the new state
                return;
            }
        }
        keep(buffer, from, lines.to());
    }

    /** Returns the next position where one of the tags may stand, whose names are in capitals; those of forms are not. */
    private int nextTag(int from) {
        byte[] buffer = lines.buffer();
        int at = Bytes.indexOf(buffer, from, lines.to(), '<');
        while (at >= 0
                && !Bytes.isCapital(buffer, at + 1, lines.to())
                && !Bytes.isCapital(buffer, at + 2, lines.to())) {
            at = Bytes.indexOf(buffer, at + 1, lines.to(), '<');
        }
        return at;
    }

    private Optional<String> tag(int at) {
        for (String tag : state.tags()) {
            if (Bytes.startsWith(lines.buffer(), at, lines.to(), tag) && (!tag.equals(XML) || mayBeForm())) {
                return Optional.of(tag);
            }
        }
        return Optional.empty();
    }

    private void keep(byte[] buffer, int from, int to) {
        switch (state) {
            case HEADER -> header.append(buffer, from, to);
            case TAGS -> document.tags(buffer, from, to);
            case TEXT, XML -> document.text(buffer, from, to);
            case BETWEEN, OVER -> {
                // white space, or control lines
            }
        }
    }

    private void follow(String tag) {
        switch (tag) {
            case "<DOCUMENT>" -> begin();
            case "<TEXT>" -> {
                document.beginText();
                state = State.TEXT;
            }
            case XML -> beginXml();
            case "</XML>" -> {
                endDocument();
                state = State.TEXT;
            }
            case "</TEXT>", "</DOCUMENT>" -> {
                endDocument();
                state = State.BETWEEN;
            }
            default -> state = State.OVER;
        }
    }

    private void begin() {
        document = new ScannedDocument();
        if (documents.size() < limits.submissionDocuments()) {
            documents.add(document);
        } else {
            tooLarge = true;
        }
        state = State.TAGS;
    }

    /** Only the first block of a form is the form; in an exhibit the tag is text like any other. */
    private boolean mayBeForm() {
        return document.isForm() && document.xml().isEmpty() && !tooLarge;
    }

    private void beginXml() {
        document.beginXml(limits.documentBytes() - formBytes);
        state = State.XML;
    }

    private void endDocument() {
        if (!document.isComplete()) {
            formBytes += document.xml().map(BoundedBytes::size).orElse(0);
            document.end();
        }
    }

    /**
     * What one submission holds.
     *
     * @param header its header, perhaps none
     * @param documents its documents
     * @param tooLarge whether it is beyond a limit
     * @param complete whether it does not end within a document
     * @param longestLine the length of its longest line in bytes
     */
    record Submission(
            BoundedBytes header, List<ScannedDocument> documents, boolean tooLarge, boolean complete, int longestLine) {
        /** Says whether a form is there from its beginning to its end. */
        boolean hasWholeForm() {
            return documents.stream()
                    .anyMatch(
                            document -> document.isComplete() && document.xml().isPresent());
        }
    }
}
