package org.section16.adapters.xml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.section16.application.writing.AccessCode;
import org.section16.application.writing.AccessCodes;
import org.section16.application.writing.EdgarSubmission;
import org.section16.domain.filing.Declarations;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.FilingBoxes;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.Cik;
import org.section16.domain.party.Address;
import org.section16.domain.party.EdgarPlace;
import org.section16.domain.party.Issuer;
import org.section16.domain.party.Relationship;
import org.section16.domain.party.ReportingOwner;

/** What the tests of writing for filing need: secrets, and old filings as they would be filed today. */
final class ForFiling {
    static final String SECRET = "abcd#123";

    private ForFiling() {}

    static AccessCodes codes(Filing filing) {
        Map<Cik, AccessCode> codes = new HashMap<>();
        filing.reportingOwners().stream()
                .flatMap(owner -> owner.rptOwnerCik().stated().stream())
                .forEach(cik -> codes.put(cik, AccessCode.parse(SECRET)));
        return AccessCodes.of(codes);
    }

    /** The form as filers submit it, also where EDGAR would refuse it. */
    static byte[] form(Filing filing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            IndentedXml xml = new IndentedXml(bytes);
            FilingXml.forFiling(xml, filing, codes(filing)).document();
            xml.finish();
        } catch (XMLStreamException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    static byte[] written(EdgarSubmission submission) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new XmlEdgarSubmissionWriter().write(submission, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What is left of a filing when EDGAR's own boxes are taken away. */
    static Filing withoutWhatEdgarSets(Filing filing) {
        Declarations said = filing.declarations();
        Issuer issuer = filing.issuer();
        return rebuilt(
                filing,
                new Declarations(
                        Reported.blank(),
                        said.notSubjectToSection16(),
                        Reported.blank(),
                        Reported.blank(),
                        said.aff10b5One()),
                new Issuer(
                        issuer.issuerCik(),
                        Reported.blank(),
                        issuer.issuerTradingSymbol(),
                        issuer.issuerForeignTradingSymbol()),
                filing.reportingOwners().stream().map(ForFiling::withoutName).toList());
    }

    private static ReportingOwner withoutName(ReportingOwner owner) {
        Address address = owner.address();
        return new ReportingOwner(
                owner.rptOwnerCik(),
                Reported.blank(),
                address(
                        address,
                        address.rptOwnerNonUSAddressFlag(),
                        address.rptOwnerState(),
                        address.rptOwnerCountry()),
                owner.relationship());
    }

    private static Address address(
            Address address, Reported<Boolean> flag, Reported<String> state, Reported<String> country) {
        return new Address(
                flag,
                address.rptOwnerStreet1(),
                address.rptOwnerStreet2(),
                address.rptOwnerCity(),
                address.rptOwnerNonUSStateTerritory(),
                state,
                country,
                address.rptOwnerZipCode(),
                Reported.blank());
    }

    /** An old filing with the boxes that have become mandatory since: no plan, and an address of today's kind. */
    static Filing ofToday(Filing filing) {
        Declarations said = filing.declarations();
        Reported<Boolean> plan = filing.documentType().original() == FormType.FORM_3
                ? Reported.blank()
                : Reported.of(said.aff10b5One().stated().orElse(false));
        Declarations declarations = new Declarations(
                said.noSecuritiesOwned(),
                said.notSubjectToSection16(),
                said.form3HoldingsReported(),
                said.form4TransactionsReported(),
                plan);
        return rebuilt(
                filing,
                declarations,
                filing.issuer(),
                filing.reportingOwners().stream().map(ForFiling::ofToday).toList());
    }

    private static ReportingOwner ofToday(ReportingOwner owner) {
        Address address = owner.address();
        if (address.equals(Address.notGiven())
                || address.rptOwnerNonUSAddressFlag().stated().isPresent()) {
            return owner;
        }
        String state = address.rptOwnerState().text().strip();
        boolean foreign = EdgarPlace.ofCode(state)
                .filter(place -> !place.kind().isState())
                .isPresent();
        Address today = foreign
                ? address(address, Reported.of(true), Reported.blank(), Reported.of(state))
                : address(address, Reported.of(false), address.rptOwnerState(), Reported.blank());
        Relationship relationship = owner.relationship();
        return new ReportingOwner(owner.rptOwnerCik(), owner.rptOwnerName(), today, relationship);
    }

    private static Filing rebuilt(
            Filing filing, Declarations declarations, Issuer issuer, List<ReportingOwner> owners) {
        return new Filing(
                filing.documentType(),
                filing.periodOfReport(),
                filing.dateOfOriginalSubmission(),
                declarations,
                issuer,
                owners,
                filing.nonDerivativeTable(),
                filing.derivativeTable(),
                filing.footnotes(),
                filing.remarks(),
                filing.signatures());
    }

    /** Whether anything in a filing would be written otherwise than it stands: line breaks become spaces. */
    static boolean hasLineBreaks(Filing filing) {
        return FilingBoxes.of(filing).values().stream()
                .map(Reported::text)
                .anyMatch(text -> text.contains("\n") || text.contains("\r"));
    }
}
