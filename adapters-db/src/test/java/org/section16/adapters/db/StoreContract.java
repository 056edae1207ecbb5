package org.section16.adapters.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.section16.adapters.db.schema.Tables.SUBMISSION;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.section16.application.ingest.FilingFidelityContract;
import org.section16.application.ingest.FilingQuery;
import org.section16.application.ingest.FilingRepository;
import org.section16.application.ingest.FilingRepositoryContract;
import org.section16.application.ingest.FilingSearchContract;
import org.section16.application.ingest.FilingStreamContract;
import org.section16.application.ingest.Source;
import org.section16.application.ingest.StoreException;
import org.section16.application.ingest.StoredFiling;
import org.section16.application.ingest.StoredFilings;
import org.section16.domain.check.Finding;
import org.section16.domain.check.RuleId;
import org.section16.domain.check.Severity;
import org.section16.domain.filing.Filings;
import org.section16.domain.filing.Filings.FilingBuilder;
import org.section16.domain.filing.Filings.TransactionBuilder;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.AccessionNumber;

/** What holds of the store in every database. */
abstract class StoreContract {
    /** Returns the database, which may hold what other tests left. */
    abstract Database database();

    @Nested
    class Keeping extends FilingRepositoryContract {
        @Override
        protected FilingRepository emptyRepository() {
            return empty();
        }
    }

    @Nested
    class Fidelity extends FilingFidelityContract {
        @Override
        protected FilingRepository emptyRepository() {
            return empty();
        }
    }

    @Nested
    class Searching extends FilingSearchContract {
        @Override
        protected FilingRepository emptyRepository() {
            return empty();
        }
    }

    @Nested
    class Streaming extends FilingStreamContract {
        @Override
        protected FilingRepository emptyRepository() {
            return empty();
        }
    }

    @Test
    void a_save_that_fails_in_the_middle_leaves_nothing() {
        FilingRepository filings = empty();
        StoredFiling broken = broken(StoredFilings.random(5));

        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> filings.save(broken));

        assertThat(filings.find(broken.id())).isEmpty();
        assertThat(filings.search(FilingQuery.all())).isEmpty();
    }

    @Test
    void a_replacement_that_fails_in_the_middle_leaves_the_old_filing() {
        FilingRepository filings = empty();
        StoredFiling old = StoredFilings.of(Filings.form4().submission());
        StoredFiling broken =
                broken(StoredFilings.of(Filings.form4().with(Filings.holding(7)).submission()));
        filings.save(old);

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> filings.save(broken))
                .withMessageMatching("[^\\n]+");

        assertThat(filings.find(old.id())).contains(old);
    }

    @Test
    void the_views_answer() {
        FilingRepository filings = empty();
        StoredFiling traded = StoredFilings.of(Filings.form4()
                .with(Filings.purchase().of(100).at("12.50").leaving(1_100))
                .with(Filings.grant())
                .with(Filings.holding(7))
                .footnote(1, "Why.")
                .submission());
        Finding late = Finding.of(new RuleId("due.form4"), Severity.WARNING, "came late");
        filings.save(
                new StoredFiling(traded.id(), traded.submission(), List.of(late), traded.evidence(), traded.sources()));

        assertThat(rows("open_market_trades")).isEqualTo(1);
        assertThat(rows("latest_positions")).isPositive();
        assertThat(rows("late_filings")).isEqualTo(1);
        assertThat(rows("sec_submission")).isEqualTo(1);
        assertThat(rows("sec_reportingowner")).isEqualTo(1);
        assertThat(rows("sec_nonderiv_trans")).isEqualTo(1);
        assertThat(rows("sec_nonderiv_holding")).isEqualTo(1);
        assertThat(rows("sec_deriv_trans")).isEqualTo(1);
        assertThat(rows("sec_deriv_holding")).isZero();
        assertThat(rows("sec_footnotes")).isEqualTo(1);
        assertThat(rows("sec_owner_signature")).isEqualTo(1);
    }

    @Test
    void of_each_position_the_newest_line_is_the_latest() {
        FilingRepository filings = empty();
        saveFiled(filings, 1, "0000320193-24-000009", Filings.purchase().of(20).leaving(1_020));
        saveFiled(
                filings,
                3,
                "0000320193-24-000007",
                Filings.purchase().of(100).leaving(1_100),
                Filings.purchase().of(50).leaving(1_150));
        saveFiled(
                filings,
                2,
                "0000320193-24-000008",
                Filings.sale().of(70).leaving(950),
                Filings.sale().of(5).leaving(40).heldIndirectly("By Trust"));

        assertThat(latestShares("issuer_cik = " + Filings.ISSUER.number())).containsExactlyInAnyOrder("1150", "40");
        assertThat(latestShares("rpt_owner_cik = " + Filings.OWNER.number())).containsExactlyInAnyOrder("1150", "40");
    }

    private static void saveFiled(FilingRepository filings, int day, String accession, TransactionBuilder... lines) {
        FilingBuilder form4 = Filings.form4();
        Stream.of(lines).forEach(form4::with);
        filings.save(StoredFilings.of(new Submission(
                Optional.of(new AccessionNumber(accession)),
                Optional.of(Filings.DAY.plusDays(day)),
                Optional.empty(),
                Reported.of("X0508"),
                form4.filing())));
    }

    private List<String> latestShares(String condition) {
        return database()
                .inTransaction(context -> context.fetch(
                        "select shares_owned_following_transaction from latest_positions where " + condition))
                .map(row -> row.get(0, BigDecimal.class).stripTrailingZeros().toPlainString());
    }

    private int rows(String view) {
        return database()
                .inTransaction(context -> context.fetch("select * from " + view))
                .size();
    }

    FilingRepository empty() {
        database().inTransaction(context -> context.deleteFrom(SUBMISSION).execute());
        return database().filings();
    }

    /** Its source, which is stored after everything else, bears a hash that no column takes. */
    private static StoredFiling broken(StoredFiling filing) {
        Source source = filing.sources().get(0);
        Source unfit = new Source(
                source.name(),
                "f".repeat(65),
                source.medium(),
                source.reader(),
                source.form(),
                source.storedAt(),
                source.content());
        return new StoredFiling(
                filing.id(), filing.submission(), filing.findings(), filing.evidence(), List.of(source, unfit));
    }
}
