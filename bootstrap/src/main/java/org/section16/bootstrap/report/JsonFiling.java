package org.section16.bootstrap.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.section16.domain.filing.Declarations;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Footnote;
import org.section16.domain.filing.Signature;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.Box;
import org.section16.domain.party.Address;
import org.section16.domain.party.Issuer;
import org.section16.domain.party.Relationship;
import org.section16.domain.party.ReportingOwner;

/** The parts of a filing as JSON, in the order of the XML; the lines of the tables are the work of {@link JsonLines}. */
final class JsonFiling {
    private final JsonGenerator json;
    private final JsonBoxes boxes;

    JsonFiling(JsonGenerator json) {
        this.json = json;
        this.boxes = new JsonBoxes(json);
    }

    void write(Submission submission) throws IOException {
        if (submission.accessionNumber().isPresent()) {
            json.writeStringField(
                    "accessionNumber", submission.accessionNumber().get().dashed());
        }
        if (submission.filingDate().isPresent()) {
            json.writeStringField("filingDate", submission.filingDate().get().toString());
        }
        if (submission.acceptanceDateTime().isPresent()) {
            json.writeStringField(
                    "acceptanceDateTime", submission.acceptanceDateTime().get().toString());
        }
        boxes.write("schemaVersion", submission.schemaVersion());
        write(submission.filing());
    }

    private void write(Filing filing) throws IOException {
        json.writeStringField(Box.DOCUMENT_TYPE.element(), filing.documentType().toString());
        boxes.write(Box.PERIOD_OF_REPORT, filing.periodOfReport());
        boxes.write(Box.DATE_OF_ORIGINAL_SUBMISSION, filing.dateOfOriginalSubmission());
        Declarations declarations = filing.declarations();
        boxes.write(Box.NO_SECURITIES_OWNED, declarations.noSecuritiesOwned());
        boxes.write(Box.NOT_SUBJECT_TO_SECTION_16, declarations.notSubjectToSection16());
        boxes.write(Box.FORM_3_HOLDINGS_REPORTED, declarations.form3HoldingsReported());
        boxes.write(Box.FORM_4_TRANSACTIONS_REPORTED, declarations.form4TransactionsReported());
        issuer(filing.issuer());
        owners(filing.reportingOwners());
        boxes.write(Box.AFF_10B5_ONE, declarations.aff10b5One());
        JsonLines lines = new JsonLines(json, boxes);
        lines.write("nonDerivative", filing.nonDerivativeTable());
        lines.write("derivative", filing.derivativeTable());
        footnotes(filing.footnotes());
        boxes.write(Box.REMARKS, filing.remarks());
        signatures(filing.signatures());
    }

    private void issuer(Issuer issuer) throws IOException {
        json.writeObjectFieldStart("issuer");
        boxes.write(Box.ISSUER_CIK, issuer.issuerCik());
        boxes.write(Box.ISSUER_NAME, issuer.issuerName());
        boxes.write(Box.ISSUER_TRADING_SYMBOL, issuer.issuerTradingSymbol());
        boxes.write(Box.ISSUER_FOREIGN_TRADING_SYMBOL, issuer.issuerForeignTradingSymbol());
        json.writeEndObject();
    }

    private void owners(List<ReportingOwner> owners) throws IOException {
        json.writeArrayFieldStart("reportingOwner");
        for (ReportingOwner owner : owners) {
            json.writeStartObject();
            json.writeObjectFieldStart("reportingOwnerId");
            boxes.write(Box.RPT_OWNER_CIK, owner.rptOwnerCik());
            boxes.write(Box.RPT_OWNER_NAME, owner.rptOwnerName());
            json.writeEndObject();
            address(owner.address());
            relationship(owner.relationship());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void address(Address address) throws IOException {
        json.writeObjectFieldStart("reportingOwnerAddress");
        boxes.write(Box.RPT_OWNER_NON_US_ADDRESS_FLAG, address.rptOwnerNonUSAddressFlag());
        boxes.write(Box.RPT_OWNER_STREET_1, address.rptOwnerStreet1());
        boxes.write(Box.RPT_OWNER_STREET_2, address.rptOwnerStreet2());
        boxes.write(Box.RPT_OWNER_CITY, address.rptOwnerCity());
        boxes.write(Box.RPT_OWNER_NON_US_STATE_TERRITORY, address.rptOwnerNonUSStateTerritory());
        boxes.write(Box.RPT_OWNER_STATE, address.rptOwnerState());
        boxes.write(Box.RPT_OWNER_COUNTRY, address.rptOwnerCountry());
        boxes.write(Box.RPT_OWNER_ZIP_CODE, address.rptOwnerZipCode());
        boxes.write(Box.RPT_OWNER_STATE_DESCRIPTION, address.rptOwnerStateDescription());
        json.writeEndObject();
    }

    private void relationship(Relationship relationship) throws IOException {
        json.writeObjectFieldStart("reportingOwnerRelationship");
        boxes.write(Box.IS_DIRECTOR, relationship.isDirector());
        boxes.write(Box.IS_OFFICER, relationship.isOfficer());
        boxes.write(Box.IS_TEN_PERCENT_OWNER, relationship.isTenPercentOwner());
        boxes.write(Box.IS_OTHER, relationship.isOther());
        boxes.write(Box.OFFICER_TITLE, relationship.officerTitle());
        boxes.write(Box.OTHER_TEXT, relationship.otherText());
        json.writeEndObject();
    }

    private void footnotes(List<Footnote> footnotes) throws IOException {
        json.writeArrayFieldStart("footnotes");
        for (Footnote footnote : footnotes) {
            json.writeStartObject();
            boxes.write(Box.FOOTNOTE_ID, footnote.id());
            boxes.write("footnote", footnote.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void signatures(List<Signature> signatures) throws IOException {
        json.writeArrayFieldStart("ownerSignature");
        for (Signature signature : signatures) {
            json.writeStartObject();
            boxes.write(Box.SIGNATURE_NAME, signature.signatureName());
            boxes.write(Box.SIGNATURE_DATE, signature.signatureDate());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
