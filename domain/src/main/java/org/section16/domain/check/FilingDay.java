package org.section16.domain.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.section16.domain.filing.Signature;
import org.section16.domain.filing.Submission;

/** When a filing was made, exact or as near as it tells. */
final class FilingDay {
    /** The days on which a version of the format was in use; no version is known to have come back. */
    private record Use(LocalDate first, LocalDate last) {
        static Use of(String first, String last) {
            return new Use(LocalDate.parse(first), LocalDate.parse(last));
        }

        LocalDate nearest(LocalDate day) {
            return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
        }
    }

    private static final Use SINCE_XML = Use.of("2003-05-05", "9999-12-31");

    /** First and last days that real filings show; where two versions follow each other unseen, both reach into the gap. */
    private static final Map<String, Use> USES = Map.ofEntries(
            Map.entry("X0101", Use.of("2003-05-05", "2003-07-28")),
            Map.entry("X0201", Use.of("2003-07-25", "2004-12-31")),
            Map.entry("X0202", Use.of("2004-01-01", "2008-06-23")),
            Map.entry("X0203", Use.of("2008-06-20", "2011-12-14")),
            Map.entry("X0303", Use.of("2008-06-20", "2011-12-14")),
            Map.entry("X0204", Use.of("2011-06-09", "2012-04-02")),
            Map.entry("X0304", Use.of("2011-06-09", "2012-04-02")),
            Map.entry("X0205", Use.of("2012-03-23", "2012-07-02")),
            Map.entry("X0305", Use.of("2012-03-23", "2012-07-02")),
            Map.entry("X0206", Use.of("2012-06-13", "2026-03-17")),
            Map.entry("X0306", Use.of("2012-06-13", "2023-03-19")),
            Map.entry("X0407", Use.of("2023-03-20", "2023-07-16")),
            Map.entry("X0508", Use.of("2023-07-13", "2026-03-17")),
            Map.entry("X0607", Use.of("2026-03-18", "9999-12-31")),
            Map.entry("X0609", Use.of("2026-03-18", "9999-12-31")));

    private FilingDay() {}

    static Optional<LocalDate> of(Submission submission) {
        if (submission.filingDate().isPresent()) {
            return submission.filingDate();
        }
        if (submission.acceptanceDateTime().isPresent()) {
            return submission.acceptanceDateTime().map(time -> time.toLocalDate());
        }
        Optional<Use> use = submission.schemaVersion().stated().map(USES::get);
        Optional<LocalDate> signed = lastSignature(submission);
        return signed.map(day -> use.orElse(SINCE_XML).nearest(day)).or(() -> use.map(Use::first));
    }

    private static Optional<LocalDate> lastSignature(Submission submission) {
        LocalDate last = LocalDate.MIN;
        for (Signature signature : submission.filing().signatures()) {
            LocalDate day = signature.signatureDate().stated().orElse(LocalDate.MIN);
            last = day.isAfter(last) ? day : last;
        }
        return last.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(last);
    }
}
