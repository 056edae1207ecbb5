package org.section16.application.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.application.reading.UnreadableDocumentException.Reason;
import org.section16.domain.check.Finding;
import org.section16.domain.check.Severity;
import org.section16.domain.filing.Declarations;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Footnote;
import org.section16.domain.filing.Signature;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;
import org.section16.domain.party.Address;
import org.section16.domain.party.EdgarPlace;
import org.section16.domain.party.Issuer;
import org.section16.domain.party.Relationship;
import org.section16.domain.party.ReportingOwner;

/**
 * Turns a draft into a submission: the one place where texts become values, for the documents of all readers. What a
 * text does not say is not made up; what cannot be read is kept as found and reported. Pure.
 */
public final class FilingAssembler {
    private final FilingDraft draft;
    private final Receipt receipt;
    private final Spelling spelling;
    private final List<Finding> findings = new ArrayList<>();

    private FilingAssembler(FilingDraft draft, Receipt receipt) {
        this.draft = draft;
        this.receipt = receipt;
        this.spelling = Spelling.of(draft.medium());
    }

    /**
     * Assembles a draft.
     *
     * @param draft what a reader transcribed
     * @param receipt what is known of the document beside its content
     * @param reader the name of the reader that transcribed it
     * @return the submission, with what is to be said about its legibility
     * @throws UnreadableDocumentException if nothing tells which form it is
     */
    public static Reading assemble(FilingDraft draft, Receipt receipt, String reader)
            throws UnreadableDocumentException {
        return new FilingAssembler(draft, receipt).reading(reader);
    }

    private Reading reading(String reader) throws UnreadableDocumentException {
        Submission submission = new Submission(
                receipt.accessionNumber(),
                receipt.filingDate(),
                receipt.acceptanceDateTime(),
                schemaVersion(),
                filing(form()));
        reportOnDocument(submission.filing());
        findings.addAll(ReceiptFindings.of(receipt, submission.filing()));
        return new Reading(submission, findings, draft, reader);
    }

    /** Adds what is to be said about the document as a whole to what was said about its boxes. */
    private void reportOnDocument(Filing filing) {
        findings.addAll(draft.doubts());
        findings.addAll(RecognitionFindings.of(draft, filing));
        draft.repairs().forEach(repair -> findings.add(ReceiptFindings.of(repair)));
        for (Unplaced unplaced : draft.unplaced()) {
            findings.add(Finding.of(
                    ReadingRules.UNPLACED,
                    Severity.WARNING,
                    unplaced.what() + " (" + unplaced.location() + "): \"" + unplaced.text()
                            + "\" belongs to no box; it is not part of the filing"));
        }
    }

    private Reported<String> schemaVersion() {
        return draft.schemaVersion()
                .map(entry -> entry.text().strip())
                .filter(text -> !text.isEmpty())
                .map(Reported::of)
                .orElseGet(Reported::blank);
    }

    private FormType form() throws UnreadableDocumentException {
        String text = part(draft.document()).rawText(Box.DOCUMENT_TYPE);
        Optional<FormType> stated = FormType.of(text);
        FormType form = stated.isPresent() ? stated.get() : inferredForm(text);
        boolean amends = draft.medium() == Medium.PRINTED
                && part(draft.document()).has(Box.DATE_OF_ORIGINAL_SUBMISSION); // paper has no other sign of it
        return amends ? form.amendment() : form;
    }

    /** Some early documents lack the form; the header of the submission, or a flag that only one form has, tells it. */
    private FormType inferredForm(String text) throws UnreadableDocumentException {
        FormType form = receipt.formType().or(this::formOfFlags).orElseThrow(() -> notAnOwnershipForm(text));
        findings.add(Finding.at(
                ReadingRules.FORM_INFERRED,
                Severity.WARNING,
                BoxPath.of(Box.DOCUMENT_TYPE),
                (text.isEmpty() ? "the document does not name its form" : '"' + text + "\" is not a form")
                        + "; taken to be Form " + form));
        return form;
    }

    private Optional<FormType> formOfFlags() {
        PartAssembler document = part(draft.document());
        Optional<FormType> form = document.has(Box.NO_SECURITIES_OWNED)
                ? Optional.of(FormType.FORM_3)
                : document.has(Box.FORM_3_HOLDINGS_REPORTED) || document.has(Box.FORM_4_TRANSACTIONS_REPORTED)
                        ? Optional.of(FormType.FORM_5)
                        : Optional.empty();
        return form.map(type -> document.has(Box.DATE_OF_ORIGINAL_SUBMISSION) ? type.amendment() : type);
    }

    private static UnreadableDocumentException notAnOwnershipForm(String text) {
        return new UnreadableDocumentException(
                Reason.NOT_OWNERSHIP_FORM,
                text.isEmpty()
                        ? "it does not name its form"
                        : "its form is \"" + text + "\"; expected 3, 3/A, 4, 4/A, 5 or 5/A");
    }

    private Filing filing(FormType form) {
        PartAssembler document = part(draft.document());
        PartAssembler issuer = part(draft.issuer());
        document.considered(Box.DOCUMENT_TYPE);
        Filing filing = new Filing(
                form,
                document.date(Box.PERIOD_OF_REPORT),
                document.date(Box.DATE_OF_ORIGINAL_SUBMISSION),
                declarations(document),
                issuer(issuer),
                all(Area.OWNER, FilingAssembler::owner),
                all(Area.TABLE_I, part -> LineAssembler.assemble(part, form)),
                all(Area.TABLE_II, part -> LineAssembler.assemble(part, form)),
                all(Area.FOOTNOTE, FilingAssembler::footnote),
                document.text(Box.REMARKS),
                all(Area.SIGNATURE, FilingAssembler::signature));
        document.reportUnread("the head of the form");
        issuer.reportUnread("an issuer");
        return filing;
    }

    private PartAssembler part(Part part) {
        return new PartAssembler(part, spelling, findings);
    }

    private <T> List<T> all(Area area, Function<PartAssembler, T> assembly) {
        List<Part> parts = draft.parts(area);
        List<T> all = new ArrayList<>(parts.size());
        for (Part part : parts) {
            all.add(assembly.apply(part(part)));
        }
        return all;
    }

    private static Declarations declarations(PartAssembler document) {
        return new Declarations(
                document.flag(Box.NO_SECURITIES_OWNED),
                document.flag(Box.NOT_SUBJECT_TO_SECTION_16),
                document.flag(Box.FORM_3_HOLDINGS_REPORTED),
                document.flag(Box.FORM_4_TRANSACTIONS_REPORTED),
                document.flag(Box.AFF_10B5_ONE));
    }

    private static Issuer issuer(PartAssembler issuer) {
        return new Issuer(
                issuer.cik(Box.ISSUER_CIK),
                issuer.text(Box.ISSUER_NAME),
                issuer.symbol(Box.ISSUER_TRADING_SYMBOL),
                issuer.symbol(Box.ISSUER_FOREIGN_TRADING_SYMBOL));
    }

    private static ReportingOwner owner(PartAssembler owner) {
        return new ReportingOwner(
                owner.cik(Box.RPT_OWNER_CIK), owner.text(Box.RPT_OWNER_NAME), address(owner), relationship(owner));
    }

    private static Address address(PartAssembler owner) {
        return new Address(
                owner.flag(Box.RPT_OWNER_NON_US_ADDRESS_FLAG),
                owner.text(Box.RPT_OWNER_STREET_1),
                owner.text(Box.RPT_OWNER_STREET_2),
                owner.text(Box.RPT_OWNER_CITY),
                owner.text(Box.RPT_OWNER_NON_US_STATE_TERRITORY),
                owner.place(Box.RPT_OWNER_STATE, EdgarPlace::stateNamed),
                owner.place(Box.RPT_OWNER_COUNTRY, EdgarPlace::countryNamed),
                owner.text(Box.RPT_OWNER_ZIP_CODE),
                owner.text(Box.RPT_OWNER_STATE_DESCRIPTION));
    }

    private static Relationship relationship(PartAssembler owner) {
        return new Relationship(
                owner.flag(Box.IS_DIRECTOR),
                owner.flag(Box.IS_OFFICER),
                owner.flag(Box.IS_TEN_PERCENT_OWNER),
                owner.flag(Box.IS_OTHER),
                owner.text(Box.OFFICER_TITLE),
                owner.text(Box.OTHER_TEXT));
    }

    private static Footnote footnote(PartAssembler footnote) {
        return new Footnote(footnote.footnoteId(Box.FOOTNOTE_ID), footnote.text(Box.FOOTNOTE_TEXT));
    }

    private static Signature signature(PartAssembler signature) {
        return new Signature(signature.text(Box.SIGNATURE_NAME), signature.date(Box.SIGNATURE_DATE));
    }
}
