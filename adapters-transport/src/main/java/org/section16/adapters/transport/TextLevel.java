package org.section16.adapters.transport;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.section16.adapters.transport.SubmissionScanner.Submission;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/** Submission texts or XML documents, one or several one after another, as EDGAR's old daily files have them. */
final class TextLevel implements Level {
    private static final String FORM_END = "</ownershipDocument>";
    private static final String MAIL_END = "-----END PRIVACY-ENHANCED MESSAGE-----";

    private final LineInput lines;
    private final Limits limits;
    private final Queue<Part> ready = new ArrayDeque<>();
    private final BoundedBytes leading = new BoundedBytes(Format.HEAD_BYTES);
    private Optional<UnitStart> upcoming;
    private long strayBytes;
    private int units;

    TextLevel(InputStream in, Limits limits) {
        this.lines = new LineInput(in);
        this.limits = limits;
        this.upcoming = seek();
    }

    @Override
    public Optional<Part> next() throws IOException {
        while (ready.isEmpty() && upcoming.isPresent()) {
            UnitStart start = upcoming.get();
            if (start.isXml()) {
                readXml();
            } else {
                readSubmission(start);
            }
        }
        if (ready.isEmpty() && lines.failure().isPresent()) {
            throw lines.failure().get();
        }
        return Optional.ofNullable(ready.poll());
    }

    /** Moves to the next beginning of something. */
    private Optional<UnitStart> seek() {
        strayBytes = 0;
        while (lines.next()) {
            int at = UnitStart.skipBlank(lines.buffer(), lines.from(), lines.to());
            Optional<UnitStart> start = UnitStart.at(lines.buffer(), at, lines.to());
            if (units == 0) {
                leading.append(lines.buffer(), lines.from(), at);
            }
            if (start.isPresent()) {
                lines.back(at);
                return start;
            }
            boolean expected = at == lines.to() || Bytes.startsWith(lines.buffer(), at, lines.to(), MAIL_END);
            strayBytes += expected ? 0 : lines.to() - at;
        }
        return Optional.empty();
    }

    private void readSubmission(UnitStart start) {
        Submission submission = SubmissionScanner.scan(lines, start, limits);
        boolean cut = lines.failure().isPresent() && !submission.complete();
        int number = moveOn();
        if (!cut || submission.hasWholeForm()) {
            ready.addAll(SubmissionParts.of(submission, number, limits));
        }
        reportStray();
    }

    /** Seeks the next unit; returns the number of the one before, or 0 if it is the only one. */
    private int moveOn() {
        units++;
        upcoming = seek();
        return units == 1 && upcoming.isEmpty() ? 0 : units;
    }

    private void reportStray() {
        if (strayBytes > 0) {
            ready.add(new Part.Refused(
                    "",
                    new UnreadableDocumentException(
                            Reason.CORRUPT, strayBytes + " bytes of it belong to no submission and are not read")));
        }
    }

    /** Reads an XML document as it is, up to where another begins behind the end of a form. */
    private void readXml() {
        BoundedBytes xml = new BoundedBytes(limits.documentBytes());
        if (units == 0) {
            byte[] blanks = leading.toArray();
            xml.append(blanks, 0, blanks.length);
        }
        boolean begun = false;
        boolean ended = false;
        boolean next = false;
        while (!next && lines.next()) {
            int from = lines.from();
            int at = UnitStart.skipBlank(lines.buffer(), from, lines.to());
            Optional<UnitStart> start = UnitStart.at(lines.buffer(), at, lines.to());
            next = start.isPresent()
                    && (ended || (begun && lines.startsLine() && !start.get().isXml()));
            int end = next ? -1 : Bytes.indexOf(lines.buffer(), from, lines.to(), FORM_END);
            int taken = next ? at : end < 0 ? lines.to() : end + FORM_END.length();
            xml.append(lines.buffer(), from, taken);
            lines.back(taken);
            begun = true;
            ended |= end >= 0;
        }
        finishXml(xml, ended);
    }

    private void finishXml(BoundedBytes xml, boolean ended) {
        int number = moveOn();
        String label = number == 0 ? "" : "document " + number;
        if (xml.isOverflown()) {
            ready.add(new Part.Refused(
                    label,
                    new UnreadableDocumentException(
                            Reason.TOO_LARGE, "the limit is " + limits.documentBytes() + " bytes")));
        } else if (ended || lines.failure().isEmpty()) {
            ready.add(Part.whole(label, label, xml.toArray(), Optional.empty()));
        }
    }

    @Override
    public void close() {
        // the stream belongs to whoever opened it
    }
}
