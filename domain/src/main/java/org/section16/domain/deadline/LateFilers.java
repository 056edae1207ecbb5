package org.section16.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.section16.domain.calendar.BusinessCalendar;
import org.section16.domain.filing.OwnerIdentity;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.FormType;
import org.section16.domain.party.ReportingOwner;

/**
 * Counts late reports by person, for the disclosure of an issuer on a fiscal year (Regulation S-K, Item 405): of the
 * Forms 3 and 4 filed in the year, and of the Forms 5 for it. A joint filing counts for each of its owners.
 */
public final class LateFilers {
    private final BusinessCalendar calendar;
    private final List<Submission> filings;
    private final OwnerIdentity.Book owners;

    private LateFilers(List<Submission> filings, BusinessCalendar calendar) {
        this.calendar = calendar;
        this.filings = filings.stream()
                .sorted(Comparator.comparing(filing -> filedOn(filing).orElse(LocalDate.MAX)))
                .toList();
        this.owners = OwnerIdentity.Book.of(filings);
    }

    /**
     * Counts the late reports on one issuer.
     *
     * @param filings all filings known about the issuer, in any order; earlier ones serve to judge amendments
     * @param from the first day of the fiscal year
     * @param toInclusive the last day of the fiscal year
     * @param calendar the business days
     * @return the persons of whom a report was late or cannot be judged, those with the most late reports first
     */
    public static List<LateFiler> of(
            List<Submission> filings, LocalDate from, LocalDate toInclusive, BusinessCalendar calendar) {
        return new LateFilers(filings, calendar).between(from, toInclusive);
    }

    /**
     * Judges one filing; an amendment by those among other filings that it amends.
     *
     * @param submission the filing
     * @param filings filings about the same issuer, in any order
     * @param calendar the business days
     * @return whether it was in time
     */
    public static FilingTimeliness timeliness(
            Submission submission, List<Submission> filings, BusinessCalendar calendar) {
        return new LateFilers(filings, calendar).timeliness(submission);
    }

    private FilingTimeliness timeliness(Submission submission) {
        return FilingTimeliness.of(submission, originalsOf(submission), calendar);
    }

    private List<LateFiler> between(LocalDate from, LocalDate toInclusive) {
        Map<OwnerIdentity, LateFilerCount> counts = new LinkedHashMap<>();
        for (Submission submission : filings) {
            Optional<LocalDate> day = dayOfYear(submission);
            if (day.isEmpty() || day.get().isBefore(from) || day.get().isAfter(toInclusive)) {
                continue;
            }
            FilingTimeliness timeliness = timeliness(submission);
            for (ReportingOwner owner : submission.filing().reportingOwners()) {
                counts.computeIfAbsent(owners.identify(owner), person -> new LateFilerCount())
                        .add(submission, timeliness, owner);
            }
        }
        List<LateFiler> filers = new ArrayList<>();
        counts.forEach((person, count) -> count.filer(person.cik()).ifPresent(filers::add));
        filers.sort(Comparator.comparingInt(LateFiler::lateReports).reversed().thenComparing(LateFiler::name));
        return filers;
    }

    /** A Form 5 belongs to the year that it is for, whenever it is filed. */
    private Optional<LocalDate> dayOfYear(Submission submission) {
        boolean annual = submission.filing().documentType().original() == FormType.FORM_5;
        Optional<LocalDate> period = submission.filing().periodOfReport().stated();
        return annual && period.isPresent() ? period : filedOn(submission);
    }

    private Optional<LocalDate> filedOn(Submission submission) {
        return FilingDay.of(submission, calendar).map(FilingDay::day);
    }

    /** An amendment names the day of its original and nothing else of it. */
    private List<Submission> originalsOf(Submission amendment) {
        Optional<LocalDate> day = amendment.filing().dateOfOriginalSubmission().stated();
        if (!amendment.filing().documentType().isAmendment() || day.isEmpty()) {
            return List.of();
        }
        FormType form = amendment.filing().documentType().original();
        return filings.stream()
                .filter(filing -> filing.filing().documentType() == form)
                .filter(filing -> filing.filingDate().equals(day) && sharesOwner(filing, amendment))
                .toList();
    }

    private boolean sharesOwner(Submission one, Submission other) {
        List<OwnerIdentity> persons =
                other.filing().reportingOwners().stream().map(owners::identify).toList();
        return one.filing().reportingOwners().stream().map(owners::identify).anyMatch(persons::contains);
    }
}
