package org.section16.adapters.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.application.ingest.FilingQuery;
import org.section16.application.ingest.StoreException;
import org.section16.application.ingest.StoredFilings;
import org.section16.domain.filing.Filings;

class DatabaseTest {
    @TempDir
    private Path directory;

    @Test
    void a_store_is_created_when_it_is_first_used() throws IOException {
        Path deep = directory.resolve("not/yet/there");
        try (Database database = Database.at(DatabaseAddress.of("jdbc:h2:file:" + deep))) {
            assertThat(files()).isEmpty();

            database.filings().search(FilingQuery.all());
        }

        assertThat(files()).containsExactly("there.mv.db");
    }

    @Test
    void asking_a_store_that_does_not_exist_creates_nothing() throws IOException {
        try (Database database = Database.existingAt(store())) {
            fails(database)
                    .withMessageMatching("there is no store at jdbc:h2:file:.*filings: nothing has been stored.*");
        }

        assertThat(files()).isEmpty();
    }

    @Test
    void a_file_that_others_may_have_open_is_not_ours_alone() {
        assertThat(DatabaseAddress.of("jdbc:h2:file:./filings").isFile()).isTrue();
        assertThat(DatabaseAddress.of("jdbc:h2:file:./filings;AUTO_SERVER=TRUE").isFile())
                .isFalse();
        assertThat(DatabaseAddress.of("jdbc:h2:mem:filings").isFile()).isFalse();
    }

    @Test
    void a_database_without_our_tables_is_no_store() throws SQLException {
        try (Connection other = connection();
                Database database = Database.existingAt(store())) {
            assertThat(other.isClosed()).isFalse();

            fails(database).withMessageStartingWith("there is no store at ");
        }
    }

    @Test
    void a_database_with_other_tables_is_left_alone() throws SQLException {
        execute("create table recipes (name varchar)");

        try (Database database = Database.at(store())) {
            fails(database).withMessageMatching("the tables of the store at .* cannot be created[^\\n]*");
        }
    }

    @Test
    void a_store_whose_making_was_cut_off_is_made_anew() throws SQLException {
        created();
        execute("delete from \"flyway_schema_history\"");
        execute("drop table line cascade");

        try (Database database = Database.at(store())) {
            database.filings().save(StoredFilings.of(Filings.form4().submission()));
            assertThat(database.filings().search(FilingQuery.all())).hasSize(1);
        }
    }

    @Test
    void an_existing_store_is_found() {
        try (Database database = Database.at(store())) {
            database.filings().save(StoredFilings.of(Filings.form4().submission()));
        }

        try (Database database = Database.existingAt(store())) {
            assertThat(database.filings().search(FilingQuery.all())).hasSize(1);
        }
    }

    @Test
    void a_store_that_another_program_has_open_is_named() throws IOException {
        created();
        try (FileChannel other = FileChannel.open(directory.resolve("filings.mv.db"), StandardOpenOption.WRITE);
                FileLock lock = other.lock();
                Database database = Database.existingAt(store())) {
            assertThat(lock.isValid()).isTrue();

            fails(database)
                    .withMessageMatching("the store at .*filings is in use by another program: close that first");
        }
    }

    @Test
    void a_wrong_password_is_not_repeated() throws IOException {
        created();
        DatabaseAddress address = new DatabaseAddress(store().url(), "sa", "hush");
        try (Database database = Database.at(address)) {
            fails(database)
                    .withMessageMatching("the store at .*filings refuses this user or password")
                    .withMessageNotContaining("hush");
        }

        assertThat(files()).containsExactly("filings.mv.db");
    }

    @Test
    void settings_of_the_url_are_not_repeated() {
        try (Database database = Database.at(DatabaseAddress.of("jdbc:h2:tcp://localhost:1/x;PASSWORD=hush"))) {
            fails(database)
                    .withMessageMatching("the server of jdbc:h2:tcp://localhost:1/x cannot be reached: [^\\n]*")
                    .withMessageNotContaining("hush");
        }
    }

    @Test
    void a_database_that_nobody_knows_is_refused() {
        try (Database database = Database.at(DatabaseAddress.of("jdbc:dbase:filings"))) {
            fails(database).withMessageStartingWith("no driver knows the database jdbc:dbase:filings: ");
        }
    }

    @Test
    void a_path_that_H2_does_not_take_is_explained() {
        try (Database database = Database.at(DatabaseAddress.of("jdbc:h2:filings"))) {
            fails(database).withMessageContaining("relative path: begin it with ./");
        }
    }

    @Test
    void a_file_that_is_no_store_is_refused() throws IOException {
        Files.writeString(directory.resolve("filings.mv.db"), "Once upon a time\n".repeat(1_000));

        try (Database database = Database.at(store())) {
            fails(database).withMessageContaining("the store at ").withMessageMatching("[^\\n]*");
        }
    }

    @Test
    void a_store_of_a_newer_program_is_left_alone() throws SQLException {
        created();
        execute(
                "insert into \"flyway_schema_history\" select 99, '99', \"description\", \"type\", \"script\", 0,"
                        + " \"installed_by\", \"installed_on\", 0, true from \"flyway_schema_history\" where \"version\" = '1'");

        try (Database database = Database.at(store())) {
            fails(database)
                    .withMessageMatching("the store at .* belongs to a newer version .*99.*" + Schema.VERSION + ".*");
        }
    }

    @Test
    void a_closed_database_opens_again() {
        Database database = Database.at(store());
        database.filings().save(StoredFilings.of(Filings.form4().submission()));

        database.close();
        database.close();

        assertThat(database.filings().search(FilingQuery.all())).hasSize(1);
        database.close();
    }

    private static ThrowableAssertAlternative<StoreException> fails(Database database) {
        return assertThatExceptionOfType(StoreException.class).isThrownBy(database::open);
    }

    private DatabaseAddress store() {
        return DatabaseAddress.of("jdbc:h2:file:" + directory.resolve("filings"));
    }

    private void created() {
        try (Database database = Database.at(store())) {
            database.open();
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(store().url(), "sa", "");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList()
                    .stream();
        }
    }
}
