package org.section16.adapters.transport;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.section16.application.reading.Exhibit;
import org.section16.application.reading.Location;
import org.section16.application.reading.Receipt;
import org.section16.application.reading.Repair;
import org.section16.application.reading.SubmissionHeader;
import org.section16.domain.form.FormType;
import org.section16.domain.identity.AccessionNumber;

/**
 * Reads the header of a submission, in any of its spellings. A date that is none is left out and named; what is not
 * asked for (addresses, film and file numbers, former names, control lines) is passed over.
 */
final class HeaderText {
    /** EDGAR's clock. */
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);
    private static final int ACCESSION_LENGTH = 20;

    private Optional<AccessionNumber> accession = Optional.empty();
    private Optional<AccessionNumber> nameOfFile = Optional.empty();
    private Optional<OffsetDateTime> accepted = Optional.empty();
    private Optional<LocalDate> filed = Optional.empty();
    private Optional<LocalDate> period = Optional.empty();
    private String type = "";
    private Optional<PartyLines> issuer = Optional.empty();
    private final List<PartyLines> owners = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();

    /** The party whose group is open; one that nobody asks for if there is none. */
    private PartyLines party = new PartyLines();

    private HeaderText() {}

    static HeaderText parse(String header) {
        HeaderText parsed = new HeaderText();
        HeaderLines.forEach(header, parsed::put);
        return parsed;
    }

    private void put(String key, String value) {
        switch (key) {
            case "SEC-DOCUMENT", "IMS-DOCUMENT", "SEC-HEADER", "IMS-HEADER" ->
                nameOfFile = nameOfFile.or(() -> accession(value));
            case "ACCESSION-NUMBER" -> accession = accession.or(() -> accession(value));
            case "ACCEPTANCE-DATETIME" -> accepted = time(value);
            case "FILING-DATE" -> filed = date(key, value);
            case "PERIOD" -> period = date(key, value);
            case "TYPE" -> type = type.isEmpty() ? value : type;
            case "ISSUER", "SUBJECT-COMPANY" -> {
                party = new PartyLines();
                issuer = issuer.isPresent() ? issuer : Optional.of(party);
            }
            case "REPORTING-OWNER" -> {
                party = new PartyLines();
                owners.add(party);
            }
            case "FILER", "FILED-BY", "FILED-FOR", "/ISSUER", "/SUBJECT-COMPANY", "/REPORTING-OWNER" ->
                party = new PartyLines();
            default -> party.put(key, value);
        }
    }

    private static Optional<AccessionNumber> accession(String value) {
        String number = value.length() > ACCESSION_LENGTH ? value.substring(0, ACCESSION_LENGTH) : value;
        return AccessionNumber.isAccessionNumber(number)
                ? Optional.of(AccessionNumber.parse(number))
                : Optional.empty();
    }

    private Optional<LocalDate> date(String key, String value) {
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value, DATE));
        } catch (DateTimeException e) {
            return leftOut(key, value, "a date (YYYYMMDD)");
        }
    }

    private Optional<OffsetDateTime> time(String value) {
        try {
            return value.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            LocalDateTime.parse(value, TIME).atZone(NEW_YORK).toOffsetDateTime());
        } catch (DateTimeException e) {
            return leftOut("ACCEPTANCE-DATETIME", value, "a time (YYYYMMDDhhmmss)");
        }
    }

    private <T> Optional<T> leftOut(String key, String value, String expected) {
        repairs.add(new Repair(
                "the header of the submission has \"" + value + "\" as " + key + ", which is not " + expected
                        + "; left out",
                Location.unknown()));
        return Optional.empty();
    }

    /** The accession number, or that in the first line, which names the file. */
    Optional<AccessionNumber> accession() {
        return accession.or(() -> nameOfFile);
    }

    /** The type of the submission as found, perhaps nothing. */
    String type() {
        return type;
    }

    Receipt receipt(List<Exhibit> exhibits, List<Repair> taken) {
        List<Repair> all = new ArrayList<>(repairs);
        all.addAll(taken);
        SubmissionHeader header = new SubmissionHeader(
                type,
                period,
                issuer.map(PartyLines::party),
                owners.stream().map(PartyLines::party).toList());
        return new Receipt(
                accession(),
                filed,
                accepted,
                FormType.of(type),
                Receipt.Origin.HEADER,
                Optional.of(header),
                exhibits,
                all);
    }
}
