package org.section16.bootstrap.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.section16.application.ingest.FilingOrder;
import org.section16.application.ingest.FilingQuery;
import org.section16.application.ingest.SubmissionId;
import org.section16.application.reading.KnownParties;
import org.section16.application.review.PartyChoice;
import org.section16.bootstrap.wiring.Settings;
import org.section16.bootstrap.wiring.UseCases;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.form.FormType;
import org.section16.domain.identity.Cik;
import org.section16.domain.position.Aliases;

/**
 * Measures how fast a store answers the common questions, each of other issuers, owners and days every time. Argument:
 * the JDBC URL of a store. See {@code docs/operations.md}.
 */
final class AskStore {
    private static final double MILLISECOND = 1e6;
    /** Of a question that takes too long, no more than so many nanoseconds are spent. */
    private static final long LONGEST = 10_000_000_000L;

    private static final int WARMING = 20;
    private static final int TIMES = 40;

    /** A filing at random, whose issuer, owner and day are asked for. */
    private record Subject(String id, long issuer, long owner, String symbol, LocalDate day) {}

    private interface Question {
        long ask(Subject subject) throws SQLException;
    }

    private final UseCases useCases;
    private final Connection connection;

    private AskStore(UseCases useCases, Connection connection) {
        this.useCases = useCases;
        this.connection = connection;
    }

    public static void main(String... arguments) throws SQLException {
        Settings settings = new Settings(
                arguments[0], Optional.empty(), Optional.empty(), KnownParties.none(), Optional.empty(), 2);
        try (UseCases useCases = UseCases.withExistingStore(settings);
                Connection connection = InsertRows.connect(arguments[0])) {
            new AskStore(useCases, connection).ask();
        }
    }

    private void ask() throws SQLException {
        List<Subject> subjects = subjects();
        Optional<Subject> no = Optional.empty();
        time("list", subjects, each -> list(FilingQuery.all()));
        time(
                "list --offset 10000",
                subjects,
                each -> list(query(Optional.empty(), Optional.empty(), Optional.empty(), 10_000)));
        time("list --symbol", subjects, each -> list(query(no, no, Optional.of(each), Optional.empty())));
        time("list --issuer", subjects, each -> list(query(Optional.of(each), no, no, Optional.empty())));
        time("list --owner", subjects, each -> list(query(no, Optional.of(each), no, Optional.empty())));
        time(
                "list --issuer --owner",
                subjects,
                each -> list(query(Optional.of(each), Optional.of(each), no, Optional.empty())));
        time(
                "list --issuer --form 4",
                subjects,
                each -> list(query(Optional.of(each), no, no, Optional.of(FormType.FORM_4))));
        time("list --form 3", subjects, each -> list(query(no, no, no, Optional.of(FormType.FORM_3))));
        time("list --form 4", subjects, each -> list(query(no, no, no, Optional.of(FormType.FORM_4))));
        time(
                "list --code P --from --to",
                subjects,
                each -> list(query(
                        Optional.of(TransactionCode.P),
                        Optional.of(each.day()),
                        Optional.of(each.day().plusDays(30)),
                        0)));
        time(
                "list --code S",
                subjects,
                each -> list(query(Optional.of(TransactionCode.S), Optional.empty(), Optional.empty(), 0)));
        time(
                "list --code G",
                subjects,
                each -> list(query(Optional.of(TransactionCode.G), Optional.empty(), Optional.empty(), 0)));
        time(
                "list --from --to",
                subjects,
                each -> list(query(
                        Optional.empty(),
                        Optional.of(each.day()),
                        Optional.of(each.day().plusDays(7)),
                        0)));
        time(
                "show",
                subjects,
                each -> useCases.browseFilings().find(SubmissionId.parse(each.id())).stream()
                        .count());
        time("positions --issuer --owner", subjects, this::positions);
        view("open_market_trades of an issuer", subjects, "open_market_trades where issuer_cik = ?", Subject::issuer);
        view("open_market_trades of a day", subjects, "open_market_trades where transaction_date = ?", Subject::day);
        view("open_market_trades of an owner", subjects, "open_market_trades where rpt_owner_cik = ?", Subject::owner);
        view("latest_positions of an issuer", subjects, "latest_positions where issuer_cik = ?", Subject::issuer);
        view("late_filings of an issuer", subjects, "late_filings where issuer_cik = ?", Subject::issuer);
        view("sec_nonderiv_trans of a filing", subjects, "sec_nonderiv_trans where accession_number = ?", Subject::id);
    }

    /** Filings spread evenly over the identities. */
    private List<Subject> subjects() throws SQLException {
        List<Subject> subjects = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select s.submission_id, s.issuer_cik, o.rpt_owner_cik, s.symbol,"
                                + " s.period_of_report from submission s join owner o on o.submission_id = s.submission_id"
                                + " and o.owner_number = 1 where mod(cast(right(s.submission_id, 6) as integer), 7919) = 17"
                                + " limit " + (WARMING + TIMES))) {
            while (rows.next()) {
                subjects.add(new Subject(
                        rows.getString(1),
                        rows.getLong(2),
                        rows.getLong(3),
                        rows.getString(4),
                        rows.getObject(5, LocalDate.class)));
            }
        }
        return subjects;
    }

    private void view(String name, List<Subject> subjects, String from, Function<Subject, Object> parameter)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select * from " + from)) {
            time("view: " + name, subjects, each -> {
                statement.setObject(1, parameter.apply(each));
                long count = 0;
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        count++;
                    }
                }
                return count;
            });
        }
    }

    private long list(FilingQuery query) {
        return list(query, FilingOrder.newestFirst());
    }

    private long list(FilingQuery query, FilingOrder order) {
        return useCases.browseFilings().list(query, order).size();
    }

    private long positions(Subject subject) {
        return useCases.reviewPositions()
                .statements(
                        new PartyChoice.ByCik(Cik.of(subject.issuer())),
                        Optional.of(new PartyChoice.ByCik(Cik.of(subject.owner()))),
                        List.of(),
                        Aliases.none(),
                        Optional.empty())
                .size();
    }

    private static FilingQuery query(
            Optional<Subject> issuer, Optional<Subject> owner, Optional<Subject> symbol, Optional<FormType> form) {
        return new FilingQuery(
                issuer.map(each -> Cik.of(each.issuer())),
                owner.map(each -> Cik.of(each.owner())),
                symbol.map(Subject::symbol),
                form,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                FilingQuery.USUAL_LIMIT,
                0);
    }

    private static FilingQuery query(
            Optional<TransactionCode> code, Optional<LocalDate> from, Optional<LocalDate> to, int offset) {
        return new FilingQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                code,
                from,
                to,
                FilingQuery.USUAL_LIMIT,
                offset);
    }

    private void time(String name, List<Subject> subjects, Question question) throws SQLException {
        long[] nanos = new long[subjects.size()];
        long found = 0;
        int times = 0;
        for (long begun = System.nanoTime(); times < nanos.length && System.nanoTime() - begun < LONGEST; times++) {
            long asked = System.nanoTime();
            found += question.ask(subjects.get(times));
            nanos[times] = System.nanoTime() - asked;
        }
        long[] warm = Arrays.copyOfRange(nanos, Math.min(WARMING, times / 2), times);
        Arrays.sort(warm);
        System.out.printf(
                Locale.ROOT,
                "%-45s median %6.1f ms, worst %6.1f ms, first %6.1f ms; %,.1f rows%n",
                name,
                warm[warm.length / 2] / MILLISECOND,
                warm[warm.length - 1] / MILLISECOND,
                nanos[0] / MILLISECOND,
                (double) found / times);
    }
}
