package org.section16.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.bootstrap.ProjectFiles;
import org.section16.bootstrap.Run;

class ShortSwingTest {
    private static final String TRADES = """
            date,side,quantity,price
            2024-01-15,S,100,39
            2024-03-01,P,100,10
            2024-08-01,S,100,40

            2024-09-16,P,100,11
            """;

    @TempDir
    private Path folder;

    @Test
    void a_list_of_trades_has_its_maximum_beside_the_traditional_figure() throws Exception {
        Run run = Run.of("short-swing", "--trades", trades(TRADES));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Potential short-swing profit", "maximum      $5,800.00", "traditional  $3,000.00")
                .contains("Suit until", "What this rests on");
    }

    @Test
    void scripts_get_stable_names() throws Exception {
        Run run = Run.of("short-swing", "--trades", trades(TRADES), "--format", "json");

        assertThat(run.out())
                .contains("\"maximumProfit\" : 5800", "\"traditionalProfit\" : 3000", "\"undeterminedProfit\" : 0")
                .contains("\"matches\"", "\"windowEnd\"", "\"certificate\"", "\"assumptions\"");
    }

    @Test
    void spreadsheets_get_the_pairs() throws Exception {
        Run run = Run.of("short-swing", "--trades", trades(TRADES), "--format", "csv");

        assertThat(run.out().lines()).hasSize(3).allMatch(line -> line.split(",", -1).length == 13);
    }

    @Test
    void classes_are_matched_apart() throws Exception {
        String list = "Date,Side,Quantity,Price,Class\n2024-01-15,P,100,10,A\n2024-01-16,S,100,20,\"B\"\n";

        assertThat(Run.of("short-swing", "--trades", trades(list)).out()).contains("maximum      $0.00");
    }

    @Test
    void the_reading_of_month_ends_can_be_chosen() throws Exception {
        String list = trades("date,side,quantity,price\n2023-08-31,P,1,10\n2024-02-28,S,1,12\n");

        assertThat(Run.of("short-swing", "--trades", list).out())
                .contains("maximum      $2.00", "m = depends on", "By the other reading");
        assertThat(Run.of("short-swing", "--trades", list, "--month-end", "clamp")
                        .out())
                .contains("maximum      $0.00");
    }

    @Test
    void a_split_restates_the_trades_before() throws Exception {
        String list = trades("date,side,quantity,price\n2024-01-15,P,100,30\n2024-03-01,S,300,12\n");

        assertThat(Run.of("short-swing", "--trades", list, "--split", "2024-02-01=3:1")
                        .out())
                .contains("maximum      $600.00");
    }

    @Test
    void a_trade_that_is_thought_of_shows_what_it_would_add() throws Exception {
        String list = trades("date,side,quantity,price\n2024-01-15,P,100,30\n");

        Run run = Run.of("short-swing", "--trades", list, "--what-if", "sell 1,000 @ $31.20 on 2024-03-03");

        assertThat(run.out()).contains("would add $120.00", "it would add nothing from 2024-07-14 on");
        assertThat(Run.of(
                                "short-swing",
                                "--trades",
                                list,
                                "--what-if",
                                "sell 1000 @ 31.20 on 2024-03-03",
                                "--format",
                                "json")
                        .out())
                .contains("\"addedExposure\" : 120", "\"earliestCleanDate\" : \"2024-07-14\"");
    }

    @Test
    void the_filings_of_an_owner_come_from_the_store() {
        String store = Run.storeIn(folder);
        Run.of(
                "--db",
                store,
                "ingest",
                "--owner-cik",
                "77",
                ProjectFiles.sample("qualys-form4.xml").toString());

        Run run = Run.of("--db", store, "short-swing", "--issuer", "1107843", "--owner", "77");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("maximum      $0.00", "Exempt as coded, and left out", "Rule 16b-3(d)");
        assertThat(Run.of("--db", store, "short-swing", "--issuer", "1107843", "--owner", "78")
                        .errLines())
                .containsExactly("section16: no filing of this owner about this issuer is in the store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short-swing",
                "short-swing --issuer 5",
                "short-swing --issuer 5 --owner 6 --trades x.csv",
                "short-swing --trades x.csv --split 3:1",
                "short-swing --trades x.csv --what-if sell",
                "short-swing --trades x.csv --month-end never"
            })
    void wrong_words_are_told_in_a_line(String words) {
        Run run = Run.of(words.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a,b,c\n",
                "date,side,quantity,price\n2024-01-15,X,1,1\n",
                "date,side,quantity,price\n2024-13-15,P,1,1\n",
                "date,side,quantity,price\n2024-01-15,P,-1,1\n",
                "date,side,quantity,price\n2024-01-15,P\n",
                "date,side,quantity,price\n2024-01-15,P,1,1000000000000000000000000000000\n"
            })
    void a_list_that_is_none_is_told_with_its_line(String list) throws Exception {
        Run run = Run.of("short-swing", "--trades", trades(list));

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.errLines().get(0)).contains("trades.csv");
    }

    private String trades(String text) throws Exception {
        Path file = folder.resolve("trades.csv");
        Files.writeString(file, text);
        return file.toString();
    }
}
