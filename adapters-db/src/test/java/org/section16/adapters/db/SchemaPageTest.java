package org.section16.adapters.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jooq.Record;
import org.jooq.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.section16.adapters.db.schema.DefaultSchema;
import org.section16.application.ingest.StoredFiling;
import org.section16.application.ingest.StoredFilings;
import org.section16.application.reading.Evidence;
import org.section16.domain.check.Finding;
import org.section16.domain.check.RuleId;
import org.section16.domain.check.Severity;
import org.section16.domain.filing.Filings;
import org.section16.domain.filing.Submission;

/** Runs the questions of docs/schema.md against a store, and sees that they are answered. */
class SchemaPageTest {
    private static final Path PAGE = Path.of("../docs/schema.md");
    private static final Pattern SQL = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

    private final Database database = Database.at(DatabaseAddress.of("jdbc:h2:mem:page"));

    @BeforeEach
    void begin() {
        Submission bought = Filings.form4()
                .with(Filings.purchase().of(100).at("12.50").leaving(1_100))
                .with(Filings.purchase().of(50).pricedInFootnote(12).leaving(1_150))
                .footnote(1, "Not this one.")
                .footnote(12, "The price was zero.")
                .submission();
        StoredFiling plain = StoredFilings.of(bought);
        database.filings()
                .save(new StoredFiling(
                        plain.id(),
                        plain.submission(),
                        List.of(Finding.of(new RuleId("reading.illegible"), Severity.WARNING, "something")),
                        Evidence.none(),
                        plain.sources()));
        database.filings()
                .save(StoredFilings.of(
                        Filings.form5().with(Filings.sale().of(70)).filing()));
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void every_question_is_answered() throws IOException {
        List<String> questions = questions();

        assertThat(questions)
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(question -> assertThat(answer(question)).isNotEmpty());
    }

    @Test
    void a_purchase_is_listed_with_its_dollars() throws IOException {
        assertThat(answer(questions().get(0)).getValues("DOLLARS", String.class))
                .anyMatch(text -> text.startsWith("1250."));
    }

    @Test
    void purchases_and_sales_are_summed() throws IOException {
        assertThat(answer(questions().get(1))).singleElement().satisfies(row -> {
            assertThat(row.get("BOUGHT", Integer.class)).isEqualTo(150);
            assertThat(row.get("SOLD", Integer.class)).isEqualTo(70);
        });
    }

    @Test
    void a_price_in_a_footnote_is_explained_by_that_footnote_alone() throws IOException {
        assertThat(answer(questions().get(2)).getValues("FOOTNOTE_TEXT", String.class))
                .containsExactly("The price was zero.");
    }

    @Test
    void every_table_is_described() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(DefaultSchema.DEFAULT_SCHEMA.getTables())
                .allSatisfy(table ->
                        assertThat(page).contains("| `" + table.getName().toLowerCase(Locale.ROOT) + "` |"));
    }

    private Result<Record> answer(String question) {
        return database.inTransaction(context -> context.fetch(question));
    }

    private static List<String> questions() throws IOException {
        return SQL.matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
