package org.section16.adapters.transport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.section16.adapters.transport.SubmissionScanner.Submission;
import org.section16.application.reading.Exhibit;
import org.section16.application.reading.Location;
import org.section16.application.reading.Receipt;
import org.section16.application.reading.Repair;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;
import org.section16.domain.form.FormType;

/** Makes of one submission its forms, each with the receipt, or the one reason why there is none. */
final class SubmissionParts {
    private final Submission submission;
    private final Limits limits;
    private final HeaderText header;

    private SubmissionParts(Submission submission, Limits limits) {
        this.submission = submission;
        this.limits = limits;
        this.header = HeaderText.parse(submission.header().text());
    }

    /**
     * Returns what a submission delivers.
     *
     * @param submission what was read
     * @param number its number in the text if there are several, else 0
     * @param limits what was kept to
     */
    static List<Part> of(Submission submission, int number, Limits limits) {
        SubmissionParts parts = new SubmissionParts(submission, limits);
        String name = number == 0
                ? ""
                : parts.header.accession().map(Object::toString).orElse("submission " + number);
        return parts.parts(name);
    }

    private List<Part> parts(String name) {
        if (submission.tooLarge() || submission.header().isOverflown()) {
            return refusal(name, Reason.TOO_LARGE, limitWords());
        }
        List<ScannedDocument> forms = submission.documents().stream()
                .filter(document -> document.xml().isPresent())
                .toList();
        if (forms.isEmpty()) {
            return List.of(new Part.Refused(name, withoutForm()));
        }
        List<Part> parts = new ArrayList<>();
        for (ScannedDocument form : forms) {
            String label = name.isEmpty() ? form.label() : name + "!" + form.label();
            parts.add(form(form, label, forms.size() == 1 ? name : label));
        }
        return parts;
    }

    private String limitWords() {
        return "a submission; the limits are " + limits.submissionBytes() + " bytes, " + limits.headerBytes()
                + " bytes of header and " + limits.submissionDocuments() + " documents";
    }

    private static List<Part> refusal(String label, Reason reason, String detail) {
        return List.of(new Part.Refused(label, new UnreadableDocumentException(reason, detail)));
    }

    private Part form(ScannedDocument form, String label, String place) {
        BoundedBytes xml = form.xml().orElseThrow();
        if (xml.isOverflown()) {
            return refusal(
                            label,
                            Reason.TOO_LARGE,
                            "the limit for the forms of a submission is " + limits.documentBytes() + " bytes")
                    .get(0);
        }
        if (!form.isComplete()) {
            return refusal(label, Reason.CORRUPT, "the submission is cut off within the form")
                    .get(0);
        }
        HardWraps mended = HardWraps.mend(withoutBlankEnds(xml.toArray()), submission.longestLine());
        return Part.whole(label, place, mended.content(), receipt(form, mended.repairs()));
    }

    /** The file within the block begins behind a line end, and ends before one. */
    private static byte[] withoutBlankEnds(byte[] xml) {
        int from = UnitStart.skipBlank(xml, 0, xml.length);
        int to = xml.length;
        to -= to > from && xml[to - 1] == '\n' ? 1 : 0;
        to -= to > from && xml[to - 1] == '\r' ? 1 : 0;
        return Arrays.copyOfRange(xml, from, to);
    }

    private Optional<Receipt> receipt(ScannedDocument form, List<Repair> taken) {
        List<Exhibit> exhibits = submission.documents().stream()
                .filter(document -> document != form)
                .filter(document -> document.xml().isEmpty())
                .map(ScannedDocument::exhibit)
                .toList();
        List<Repair> repairs = new ArrayList<>(taken);
        if (!submission.complete()) {
            repairs.add(new Repair("the submission is cut off behind the form", Location.unknown()));
        }
        boolean nothingKnown = submission.header().size() == 0 && exhibits.isEmpty() && repairs.isEmpty();
        return nothingKnown ? Optional.empty() : Optional.of(header.receipt(exhibits, repairs));
    }

    private UnreadableDocumentException withoutForm() {
        List<ScannedDocument> documents = submission.documents();
        if (documents.isEmpty()) {
            return new UnreadableDocumentException(
                    Reason.NOT_OWNERSHIP_FORM,
                    submission.complete() || submission.header().size() > 0
                            ? "it is the header of a submission without its documents"
                            : "it is cut off");
        }
        Optional<ScannedDocument> old = documents.stream()
                .filter(document -> FormType.of(document.type()).isPresent())
                .findFirst();
        return old.isPresent()
                ? new UnreadableDocumentException(
                        Reason.UNSUPPORTED,
                        "its Form " + old.get().type()
                                + " is text without XML, as filed before mid-2003; only XML forms are read")
                : new UnreadableDocumentException(
                        Reason.NOT_OWNERSHIP_FORM, "the submission holds " + types(documents) + " and no such form");
    }

    private static String types(List<ScannedDocument> documents) {
        return documents.stream().map(ScannedDocument::type).distinct().limit(5).collect(Collectors.joining(", "));
    }
}
