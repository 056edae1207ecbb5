package org.section16.bootstrap.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.section16.application.reading.Evidence;
import org.section16.domain.check.Finding;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Signature;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.Area;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;
import org.section16.domain.party.Address;
import org.section16.domain.party.ReportingOwner;

/** A filing for a person to read in a terminal: head, owners, both tables with their footnotes, remarks, signatures. */
public final class FilingText {
    private static final String INDENT = "  ";

    private final int width;
    private final List<String> lines = new ArrayList<>();

    private FilingText(int width) {
        this.width = width;
    }

    /**
     * Sets a filing.
     *
     * @param submission the filing and the facts of its submission
     * @param findings what was found about it
     * @param evidence where each value stands
     * @param width the width of the page in characters; words are broken so that lines stay within it where they can
     * @return the lines
     */
    public static List<String> of(Submission submission, List<Finding> findings, Evidence evidence, int width) {
        FilingText text = new FilingText(width);
        text.head(submission);
        text.owners(submission.filing().reportingOwners());
        FootnoteText footnotes = new FootnoteText(submission.filing(), width);
        text.table(submission.filing(), Area.TABLE_I, footnotes);
        text.table(submission.filing(), Area.TABLE_II, footnotes);
        text.section("OTHER FOOTNOTES", footnotes.rest());
        text.foot(submission.filing());
        text.findings(findings, evidence);
        return text.lines;
    }

    private void head(Submission submission) {
        Filing filing = submission.filing();
        lines.add("FORM " + filing.documentType() + INDENT + title(filing.documentType()));
        lines.add("=".repeat(Math.min(width, lines.get(0).length())));
        field("Accession number", submission.accessionNumber());
        field("Filed", submission.filingDate());
        field("Accepted", submission.acceptanceDateTime());
        field("Issuer", BoxText.of(filing.issuer().issuerName()));
        field("", symbols(filing));
        field(periodLabel(filing.documentType()), BoxText.of(filing.periodOfReport()));
        field("Original filed", BoxText.of(filing.dateOfOriginalSubmission()));
        HeadFlags.of(filing.declarations()).forEach(this::field);
    }

    private static String symbols(Filing filing) {
        return Stream.of(
                        labelled("symbol", filing.issuer().issuerTradingSymbol()),
                        labelled("foreign symbol", filing.issuer().issuerForeignTradingSymbol()),
                        labelled("CIK", filing.issuer().issuerCik()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String labelled(String label, Reported<?> content) {
        return content.isBlank() ? "" : label + " " + BoxText.of(content);
    }

    private static String title(FormType form) {
        String title = switch (form.original()) {
            case FORM_3, FORM_3A -> "Initial statement of beneficial ownership of securities";
            case FORM_4, FORM_4A -> "Statement of changes in beneficial ownership";
            case FORM_5, FORM_5A -> "Annual statement of changes in beneficial ownership";
        };
        return form.isAmendment() ? title + " (amendment)" : title;
    }

    private static String periodLabel(FormType form) {
        return switch (form.original()) {
            case FORM_3, FORM_3A -> "Date of event";
            case FORM_4, FORM_4A -> "Earliest transaction";
            case FORM_5, FORM_5A -> "Fiscal year ended";
        };
    }

    private void owners(List<ReportingOwner> owners) {
        for (int index = 0; index < owners.size(); index++) {
            ReportingOwner owner = owners.get(index);
            lines.add("");
            field(owners.size() == 1 ? "Reporting owner" : "Reporting owner " + (index + 1), name(owner));
            field("", OwnerRoles.of(owner.relationship()));
            field("", address(owner.address()));
        }
    }

    private static String name(ReportingOwner owner) {
        String cik = labelled("CIK", owner.rptOwnerCik());
        return BoxText.of(owner.rptOwnerName()) + (cik.isEmpty() ? "" : ", " + cik);
    }

    private static String address(Address address) {
        String city = Stream.of(address.rptOwnerState(), address.rptOwnerZipCode())
                .map(BoxText::of)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return Stream.of(
                        BoxText.of(address.rptOwnerStreet1()),
                        BoxText.of(address.rptOwnerStreet2()),
                        BoxText.of(address.rptOwnerCity()),
                        BoxText.of(address.rptOwnerNonUSStateTerritory()),
                        city,
                        BoxText.of(address.rptOwnerCountry()),
                        BoxText.of(address.rptOwnerStateDescription()),
                        BoxText.of(
                                address.rptOwnerNonUSAddressFlag(),
                                abroad -> abroad ? "(outside the United States)" : ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void table(Filing filing, Area table, FootnoteText footnotes) {
        boolean first = table == Area.TABLE_I;
        lines.add("");
        lines.add(
                first
                        ? "TABLE I" + INDENT + "Non-derivative securities"
                        : "TABLE II" + INDENT + "Derivative securities (options, warrants, convertibles)");
        LineTable set = new LineTable(first ? filing.nonDerivativeTable() : filing.derivativeTable(), width);
        lines.addAll(set.lines());
        lines.addAll(footnotes.of(table));
    }

    private void foot(Filing filing) {
        if (!filing.remarks().isBlank()) {
            section("REMARKS", Paragraph.labelled(INDENT, BoxText.of(filing.remarks()), width));
        }
        section(
                "SIGNATURES",
                filing.signatures().stream()
                        .flatMap(signature -> Paragraph.labelled(INDENT, signed(signature), width).stream())
                        .toList());
    }

    private static String signed(Signature signature) {
        String date = BoxText.of(signature.signatureDate());
        return BoxText.of(signature.signatureName()) + (date.isEmpty() ? "" : ", " + date);
    }

    private void findings(List<Finding> findings, Evidence evidence) {
        section(
                "FINDINGS",
                findings.stream()
                        .flatMap(finding ->
                                Paragraph.labelled(INDENT, FindingText.of(finding, evidence), width).stream())
                        .toList());
    }

    private void section(String title, List<String> content) {
        if (!content.isEmpty()) {
            lines.add("");
            lines.add(title);
            lines.addAll(content);
        }
    }

    private void field(String label, Optional<?> value) {
        value.ifPresent(present -> field(label, present.toString()));
    }

    private void field(String label, String value) {
        if (!value.isEmpty()) {
            lines.addAll(Paragraph.labelled(String.format("%-21s", label), value, width));
        }
    }
}
