package org.section16.adapters.db;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.section16.application.ingest.FilingQuery;
import org.section16.application.ingest.FilingRepository;
import org.section16.application.ingest.StoredFiling;
import org.section16.application.ingest.StoredFilings;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.FilingBoxes;
import org.section16.domain.filing.Filings;
import org.section16.domain.filing.Submission;
import org.section16.domain.identity.AccessionNumber;

/**
 * Measures the store on a file of H2; not a test. Its arguments are a directory and a number of filings, ten or more;
 * run it twice on the same directory to see the cost of a new store and of an existing one. What it prints of time is
 * that of the processor, but for closing.
 *
 * <p>The filings have nine rows each, as real ones have on average, and a document of about ten kilobytes.
 */
final class StoreMeasurement {
    private StoreMeasurement() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        DatabaseAddress address = DatabaseAddress.of("jdbc:h2:file:" + directory.resolve("measured"));
        long begin = cpu();
        Database database = Database.at(address);
        database.open();
        say("open", begin, 1);
        long first = cpu();
        database.filings().save(filing(0));
        say("first save", first, 1);
        first = cpu();
        database.filings().find(filing(0).id());
        say("first find", first, 1);
        measure(database.filings(), count);
        long closing = System.nanoTime();
        database.close();
        System.out.printf("close        %,8d us%n", (System.nanoTime() - closing) / 1_000);
        long bytes = Files.size(directory.resolve("measured.mv.db"));
        System.out.printf("%,d bytes, %,d a filing%n", bytes, bytes / (count + 1));
    }

    private static void measure(FilingRepository filings, int count) {
        List<StoredFiling> all = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            all.add(filing(number));
        }
        for (int tenth = 0; tenth < 10; tenth++) {
            List<StoredFiling> some = all.subList(tenth * count / 10, (tenth + 1) * count / 10);
            long begin = cpu();
            some.forEach(filings::save);
            say("save", begin, some.size());
        }
        for (int round = 0; round < 3; round++) {
            long begin = cpu();
            long found = all.stream()
                    .filter(filing -> filings.find(filing.id()).isPresent())
                    .count();
            say("find", begin, Math.toIntExact(found));
        }
        for (int round = 0; round < 10; round++) {
            long begin = cpu();
            filings.search(FilingQuery.all());
            say("search", begin, 1);
        }
    }

    private static StoredFiling filing(int number) {
        Filing filing = Filings.form4()
                .forPeriod(Filings.DAY.minusDays(number % 5_000))
                .with(Filings.purchase().of(100 + number).at("12.50"))
                .with(Filings.sale().of(200).at("13.3725").heldIndirectly("By Trust"))
                .with(Filings.grant().pricedInFootnote(2))
                .footnote(1, "The price is a weighted average of prices from $12.10 to $12.90; number " + number + ".")
                .footnote(2, "The option vests in four equal parts beginning on the first anniversary of the grant.")
                .filing();
        Submission submission = Filings.form4().submission(AccessionNumber.parse(String.format("%018d", number)));
        StoredFiling stored = StoredFilings.of(submission.withFiling(filing));
        return new StoredFiling(
                stored.id(),
                stored.submission(),
                stored.findings(),
                stored.evidence(),
                List.of(StoredFilings.source("form4.xml", Medium.ELECTRONIC, document(filing))));
    }

    /** Spells each box twice, as XML does. */
    private static byte[] document(Filing filing) {
        return FilingBoxes.of(filing).entrySet().stream()
                .map(StoreMeasurement::element)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String element(Map.Entry<?, ?> box) {
        return "<" + box.getKey() + ">\n    <value>" + box.getValue() + "</value>\n</" + box.getKey() + ">";
    }

    /** Processor time, which other programs on the machine do not lengthen. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void say(String what, long begin, int count) {
        Duration time = Duration.ofNanos(cpu() - begin);
        System.out.printf(
                "%-12s %,8d us each, %,6d/s%n",
                what, time.toNanos() / count / 1_000, count * 1_000_000_000L / time.toNanos());
    }
}
