package org.section16.domain.deadline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.section16.domain.calendar.BusinessCalendar;
import org.section16.domain.calendar.Closing;
import org.section16.domain.filing.Signature;
import org.section16.domain.filing.Submission;

/**
 * The day as of which a document counts as filed. EDGAR's filing date decides, not the time of acceptance: it carries
 * the 10 p.m. limit of Forms 3, 4 and 5 and any adjustment that the SEC granted. Two kinds of stamps are known to be
 * off, and are read as the day before them.
 *
 * @param day the day
 * @param basis what it is taken from
 */
public record FilingDay(LocalDate day, Basis basis) {
    /** What the day is taken from. */
    public enum Basis {
        /** EDGAR's filing date. */
        FILING_DATE("filed"),
        /** The business day before a filing date on which EDGAR was closed: such stamps went to the evening before. */
        STAMPED_ON_A_CLOSED_DAY("filed, by a stamp of the closed day after it,"),
        /** The day of acceptance, in the weeks of 2003 when evenings still got the next day's stamp. */
        ACCEPTED_IN_THE_EVENING("accepted in the evening of"),
        /** The last signature: the document cannot have been filed before it, but it can have been filed later. */
        SIGNATURE("signed");

        private final String verb;

        Basis(String verb) {
            this.verb = verb;
        }
    }

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /** The limit of 10 p.m. took effect; EDGAR stamped evenings with the next day for four more weeks. */
    private static final LocalDate TEN_PM_FROM = LocalDate.of(2003, 6, 30);

    private static final LocalDate LAST_OLD_STAMP = LocalDate.of(2003, 7, 29);

    static Optional<FilingDay> of(Submission submission, BusinessCalendar calendar) {
        if (submission.filingDate().isEmpty()) {
            return submission.filing().signatures().stream()
                    .map(Signature::signatureDate)
                    .flatMap(date -> date.stated().stream())
                    .max(LocalDate::compareTo)
                    .map(signed -> new FilingDay(signed, Basis.SIGNATURE));
        }
        LocalDate stamped = submission.filingDate().get();
        Optional<LocalDate> accepted = submission
                .acceptanceDateTime()
                .filter(time -> !stamped.isAfter(LAST_OLD_STAMP))
                .map(FilingDay::dayInNewYork);
        if (accepted.filter(day -> isOldStamp(day, stamped)).isPresent()) {
            return accepted.map(day -> new FilingDay(day, Basis.ACCEPTED_IN_THE_EVENING));
        }
        if (calendar.closing(stamped).filter(FilingDay::isSpecial).isPresent()) {
            return Optional.of(new FilingDay(calendar.before(stamped), Basis.STAMPED_ON_A_CLOSED_DAY));
        }
        return Optional.of(new FilingDay(stamped, Basis.FILING_DATE));
    }

    /** EDGAR was not programmed for special closings; holidays never became a filing date. */
    private static boolean isSpecial(Closing closing) {
        return closing.kind() == Closing.Kind.SPECIAL;
    }

    private static LocalDate dayInNewYork(OffsetDateTime time) {
        return time.atZoneSameInstant(NEW_YORK).toLocalDate();
    }

    private static boolean isOldStamp(LocalDate accepted, LocalDate stamped) {
        return accepted.isBefore(stamped) && !accepted.isBefore(TEN_PM_FROM);
    }

    /**
     * Says whether this is the day of filing and not only a day before which it cannot have been.
     *
     * @return whether it is more than the date of a signature
     */
    public boolean isFiling() {
        return basis != Basis.SIGNATURE;
    }

    /**
     * Says the day in words.
     *
     * @return such as {@code filed Wed 2024-10-16}
     */
    public String inWords() {
        return basis.verb + " " + Days.named(day);
    }
}
