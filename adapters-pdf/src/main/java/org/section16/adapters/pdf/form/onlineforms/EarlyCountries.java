package org.section16.adapters.pdf.form.onlineforms;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.section16.application.reading.Entry;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;

/** Countries in the addresses of forms that were signed before an address had one: the stylesheet has added them. */
final class EarlyCountries {

    /** From this day EDGAR takes a country (Ownership XML Technical Specification 5.5, {@code rptOwnerCountry}). */
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 18);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT);

    private EarlyCountries() {}

    /** Says so in a draft that is otherwise complete. */
    static void doubt(FilingDraft draft) {
        boolean early = draft.parts(Area.SIGNATURE).stream()
                .flatMap(EarlyCountries::date)
                .max(Comparator.naturalOrder())
                .filter(day -> day.isBefore(FIRST_DAY))
                .isPresent();
        draft.parts(Area.OWNER).stream()
                .filter(owner -> early && text(owner, Box.RPT_OWNER_COUNTRY).isPresent())
                .forEach(owner -> draft.doubtful(
                        owner.path(Box.RPT_OWNER_COUNTRY),
                        "the page shows a country, but forms signed before " + FIRST_DAY
                                + " have none; it was added for show"));
    }

    private static Stream<LocalDate> date(Part signature) {
        try {
            return text(signature, Box.SIGNATURE_DATE).map(text -> LocalDate.parse(text, DATE)).stream();
        } catch (DateTimeParseException e) {
            return Stream.empty();
        }
    }

    private static Optional<String> text(Part part, Box box) {
        return part.entry(box).filter(entry -> !entry.isBlank()).map(Entry::text);
    }
}
