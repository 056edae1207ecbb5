package org.section16.application.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.section16.application.ingest.InMemoryFilingRepository;
import org.section16.application.ingest.StoredFilings;
import org.section16.domain.calendar.BusinessCalendar;
import org.section16.domain.deadline.LateFiler;
import org.section16.domain.deadline.Timeliness.State;
import org.section16.domain.filing.Filings;
import org.section16.domain.filing.Filings.FilingBuilder;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.AccessionNumber;
import org.section16.domain.identity.Cik;

class ReviewDeadlinesTest {
    private static final LocalDate SALE = LocalDate.of(2024, 10, 10);

    private final InMemoryFilingRepository repository = new InMemoryFilingRepository();
    private final ReviewDeadlines review = new ReviewDeadlines(repository);

    @Test
    void late_filers_of_an_issuer_are_counted_from_the_store() {
        for (int number = 1; number <= 1100; number++) {
            store(Filings.form4().with(Filings.sale().on(SALE)), "2024-10-16", number);
        }

        assertThat(review.lateFilers(
                        Filings.ISSUER, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), BusinessCalendar.edgar()))
                .extracting(LateFiler::lateReports)
                .containsExactly(1100);
        assertThat(review.lateFilers(
                        Cik.of(5), LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), BusinessCalendar.edgar()))
                .isEmpty();
    }

    @Test
    void an_amendment_is_judged_by_the_original_that_is_stored() {
        Submission amendment = submission(
                Filings.form(FormType.FORM_4A)
                        .amending(LocalDate.of(2024, 10, 15))
                        .with(Filings.sale().on(SALE)),
                "2024-11-15",
                2);

        assertThat(review.timeliness(amendment, BusinessCalendar.edgar())
                        .timeliness()
                        .state())
                .isEqualTo(State.NOT_ASSESSABLE);

        store(Filings.form4().with(Filings.sale().on(SALE)), "2024-10-15", 1);
        assertThat(review.timeliness(amendment, BusinessCalendar.edgar())
                        .timeliness()
                        .state())
                .isEqualTo(State.ON_TIME);
    }

    private void store(FilingBuilder form, String day, int number) {
        repository.save(StoredFilings.of(submission(form, day, number)));
    }

    private static Submission submission(FilingBuilder form, String day, int number) {
        return new Submission(
                Optional.of(AccessionNumber.parse("0000320193-24-%06d".formatted(number))),
                Optional.of(LocalDate.parse(day)),
                Optional.empty(),
                Reported.blank(),
                form.filing());
    }
}
