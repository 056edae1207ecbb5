package org.section16.adapters.tables.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.adapters.tables.ExportInMemory;
import org.section16.application.ingest.StoredFilings;
import org.section16.application.ingest.StoredSubmission;
import org.section16.domain.amount.Quantity;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Filings;
import org.section16.domain.filing.Transaction;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.AccessionNumber;

/** Reads what was written with another program, DuckDB. */
final class ParquetFormatTest {
    @TempDir
    private Path folder;

    @Test
    void values_have_their_types() throws Exception {
        write(ExportInMemory.stored(Filings.form4()
                .with(Filings.sale().of(1000).at("150.8415").leaving(20_000))
                .submission()));

        assertThat(types("NONDERIV_TRANS"))
                .containsEntry("TRANS_DATE", "DATE")
                .containsEntry("TRANS_SHARES", "DECIMAL(38,10)")
                .containsEntry("NONDERIV_TRANS_SK", "BIGINT")
                .containsEntry("EQUITY_SWAP_INVOLVED", "BOOLEAN")
                .containsEntry("SECURITY_TITLE", "VARCHAR")
                .containsEntry("SECURITY_TITLE_FN", "VARCHAR[]");
        assertThat(one("select TRANS_DATE::varchar || ' ' || TRANS_PRICEPERSHARE from NONDERIV_TRANS"))
                .isEqualTo("2024-10-10 150.8415000000");
        assertThat(one("select EQUITY_SWAP_INVOLVED from NONDERIV_TRANS")).isEqualTo("false");
    }

    @Test
    void marks_are_lists_and_what_is_missing_is_null() throws Exception {
        write(ExportInMemory.stored(Filings.form4()
                .with(Filings.purchase()
                        .of(Reported.<Quantity>illegible("-100", List.of(FootnoteId.of(2), FootnoteId.of(11))))
                        .pricedInFootnote(1))
                .submission()));

        assertThat(one("select array_to_string(TRANS_SHARES_FN, '+') from NONDERIV_TRANS"))
                .isEqualTo("F2+F11");
        assertThat(one("select count(*) from NONDERIV_TRANS where TRANS_SHARES is null and TRANS_PRICEPERSHARE is null"
                        + " and SECURITY_TITLE_FN is null"))
                .isEqualTo("1");
    }

    @Test
    void totals_are_those_of_the_filings() throws Exception {
        List<StoredSubmission> filings = LongStream.range(0, 300)
                .mapToObj(number -> Filings.form4()
                        .with(Filings.sale()
                                .of(Reported.of(Quantity.parse(number + ".1234")))
                                .at("0.0001"))
                        .with(Filings.holding(number))
                        .with(Filings.grant())
                        .submission(AccessionNumber.parse(String.format("%018d", number))))
                .flatMap(filing -> ExportInMemory.stored(filing).stream())
                .toList();
        write(filings);

        assertThat(one("select count(*) from SUBMISSION")).isEqualTo("300");
        assertThat(one("select (select count(*) from NONDERIV_TRANS) + (select count(*) from NONDERIV_HOLDING)"
                        + " + (select count(*) from DERIV_TRANS) + (select count(*) from DERIV_HOLDING)"))
                .isEqualTo(String.valueOf(filings.stream()
                        .map(each -> each.submission().filing())
                        .mapToLong(filing -> filing.lines().count())
                        .sum()));
        assertThat(new BigDecimal(one("select coalesce(sum(TRANS_SHARES), 0) from NONDERIV_TRANS")))
                .isEqualByComparingTo(shares(filings));
    }

    @Test
    void whatever_stands_in_the_boxes_can_be_written() throws Exception {
        List<StoredSubmission> filings = LongStream.range(0, 200)
                .mapToObj(StoredFilings::random)
                .map(ExportInMemory::stored)
                .toList();

        write(filings);

        assertThat(one("select count(*) from SUBMISSION")).isEqualTo("200");
        assertThat(one("select (select count(*) from NONDERIV_TRANS) + (select count(*) from NONDERIV_HOLDING)"))
                .isEqualTo(String.valueOf(filings.stream()
                        .mapToLong(each ->
                                each.submission().filing().nonDerivativeTable().size())
                        .sum()));
    }

    private static BigDecimal shares(List<StoredSubmission> filings) {
        return filings.stream()
                .map(each -> each.submission().filing())
                .map(Filing::nonDerivativeTable)
                .flatMap(List::stream)
                .filter(Transaction.class::isInstance)
                .flatMap(line -> ((Transaction) line).transactionAmounts().transactionShares().stated().stream())
                .map(Quantity::count)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void write(List<StoredSubmission> filings) throws IOException {
        for (Map.Entry<String, byte[]> file :
                ExportInMemory.of(new ParquetFormat(), false, filings).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private String one(String query) throws SQLException {
        try (Connection connection = database();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return String.valueOf(result.getString(1));
        }
    }

    private Map<String, String> types(String table) throws SQLException {
        Map<String, String> types = new HashMap<>();
        try (Connection connection = database();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("describe " + table)) {
            while (result.next()) {
                types.put(result.getString(1), result.getString(2));
            }
        }
        return types;
    }

    private Connection database() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            for (String table :
                    List.of("SUBMISSION", "NONDERIV_TRANS", "NONDERIV_HOLDING", "DERIV_TRANS", "DERIV_HOLDING")) {
                statement.execute("create view " + table + " as select * from read_parquet('"
                        + folder.resolve(table + ".parquet") + "')");
            }
        }
        return connection;
    }
}
