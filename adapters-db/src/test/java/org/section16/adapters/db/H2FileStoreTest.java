package org.section16.adapters.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.application.ingest.FilingRepository;
import org.section16.application.ingest.StoreException;
import org.section16.application.ingest.StoredFiling;
import org.section16.application.ingest.StoredFilings;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.domain.filing.Filings;

final class H2FileStoreTest extends StoreContract {
    @TempDir
    private static Path directory;

    private static Database database;

    @BeforeAll
    static void begin() {
        database = Database.at(DatabaseAddress.of("jdbc:h2:file:" + directory.resolve("filings")));
    }

    @AfterAll
    static void end() {
        database.close();
    }

    @Override
    Database database() {
        return database;
    }

    @Test
    void a_filing_is_there_after_the_program_has_ended() {
        StoredFiling filing = StoredFilings.random(5);
        empty().save(filing);
        database.close();

        assertThat(database.filings().find(filing.id())).contains(filing);
    }

    @Test
    void a_file_of_which_most_is_empty_is_compacted_and_says_the_same() throws IOException {
        FilingRepository filings = empty();
        assertThat(database.isSparse()).isFalse();
        IntStream.range(0, 12).mapToObj(H2FileStoreTest::withLargeDocument).forEach(filings::save);
        StoredFiling last = withLargeDocument(11);
        assertThat(database.isSparse()).isTrue();
        long before = Files.size(file());

        database.compact();

        assertThat(Files.size(file())).isLessThan(before / 4);
        assertThat(filings.find(last.id())).contains(last);
        assertThat(database.isSparse()).isFalse();
    }

    @Test
    void a_copy_without_room_is_not_begun() {
        StoreFile immense = new StoreFile(directory, Long.MAX_VALUE, 40);

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(immense::checkRoom)
                .withMessageContaining("bytes free");
        new StoreFile(directory, 1, 40).checkRoom();
    }

    private static Path file() {
        return directory.resolve("filings.mv.db");
    }

    /** Always of one filing, so that each replaces the one before. */
    private static StoredFiling withLargeDocument(int seed) {
        byte[] bytes = new byte[8 << 20];
        new Random(seed).nextBytes(bytes);
        StoredFiling filing = StoredFilings.of(Filings.form4().submission());
        return new StoredFiling(
                filing.id(),
                filing.submission(),
                filing.findings(),
                filing.evidence(),
                List.of(StoredFilings.source("form4.pdf", Medium.PRINTED, bytes)));
    }
}
