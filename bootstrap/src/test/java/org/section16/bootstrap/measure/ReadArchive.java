package org.section16.bootstrap.measure;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.io.Stax2ByteArraySource;
import org.section16.adapters.xml.XmlFilingReader;
import org.section16.application.checking.CheckFilings;
import org.section16.application.parallel.OrderedWork;
import org.section16.application.reading.KnownParties;
import org.section16.application.reading.ReadFilings;
import org.section16.application.reading.ReaderSelection;
import org.section16.application.reading.Reading;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.bootstrap.documents.DocumentFiles;
import org.section16.bootstrap.documents.FoundDocument;
import org.section16.domain.check.Profile;
import org.section16.domain.rules.OwnershipRules;

/**
 * Measures how fast an archive is read. Arguments: what is done with each of its documents, {@code deliver} (nothing:
 * the archive is only taken apart), {@code events} (run through the bare parser), {@code read} (made into a filing) or
 * {@code check} (made into a filing and then asked the rules, which are timed apart); an archive, or {@code -}; and the number of threads that do it. See {@code docs/operations.md}.
 */
final class ReadArchive {
    private static final double NANOSECONDS = 1e9;
    private static final int MEGABYTE = 1 << 20;
    private static final XMLInputFactory2 PARSERS = new InputFactoryImpl();
    private static final ReadFilings READINGS = new ReadFilings(
            new ReaderSelection(List.of(), List.of(new XmlFilingReader()), Optional.empty()), KnownParties.none());

    private static final CheckFilings RULES =
            new CheckFilings(OwnershipRules.book().under(Profile.AS_FILED));
    private static final LongAdder READING = new LongAdder();
    private static final LongAdder ASKING = new LongAdder();

    private ReadArchive() {}

    public static void main(String... arguments) {
        int threads = Integer.parseInt(arguments[2]);
        long documents = 0;
        long refused = 0;
        long start = System.nanoTime();
        try (OrderedWork<?, Boolean> done = OrderedWork.start(
                new DocumentFiles(System.in).find(List.of(arguments[1])).iterator(),
                ReadArchive::weight,
                task(arguments[0])::test,
                threads)) {
            while (done.hasNext()) {
                documents++;
                refused += done.next() ? 0 : 1;
            }
        }
        double seconds = (System.nanoTime() - start) / NANOSECONDS;
        System.out.printf(
                Locale.ROOT,
                "%s, %d threads: %,d documents (%,d refused) in %.1f s (%.1f s of processor): %,.0f a second; heap at most %,d of %,d MB%n",
                arguments[0],
                threads,
                documents,
                refused,
                seconds,
                processorSeconds(),
                documents / seconds,
                mostHeap() / MEGABYTE,
                Runtime.getRuntime().maxMemory() / MEGABYTE);
        if (ASKING.sum() > 0) {
            System.out.printf(
                    Locale.ROOT,
                    "of all threads: reading %.2f s, rules %.2f s%n",
                    READING.sum() / NANOSECONDS,
                    ASKING.sum() / NANOSECONDS);
        }
    }

    /** A document that came out of an archive is in memory. */
    private static int weight(FoundDocument found) {
        try {
            return found.document().load().content().size();
        } catch (UnreadableDocumentException e) {
            return 1;
        }
    }

    /** Returns what is done with each document; false says that it was refused. */
    private static Predicate<FoundDocument> task(String name) {
        return switch (name) {
            case "deliver" -> found -> succeeds(found, document -> {});
            case "events" -> found -> succeeds(found, ReadArchive::parse);
            case "read" -> found -> succeeds(found, READINGS::read);
            case "check" -> found -> succeeds(found, ReadArchive::check);
            default -> throw new IllegalArgumentException(name + " is none of deliver, events, read and check");
        };
    }

    private interface Task {
        void run(SourceDocument document) throws UnreadableDocumentException, XMLStreamException;
    }

    private static boolean succeeds(FoundDocument found, Task task) {
        try {
            task.run(found.document().load());
            return true;
        } catch (UnreadableDocumentException | XMLStreamException e) {
            return false;
        }
    }

    private static void check(SourceDocument document) throws UnreadableDocumentException {
        long start = System.nanoTime();
        Reading reading = READINGS.read(document);
        long read = System.nanoTime();
        RULES.findings(reading);
        READING.add(read - start);
        ASKING.add(System.nanoTime() - read);
    }

    private static void parse(SourceDocument document) throws XMLStreamException {
        byte[] bytes = document.content().bytes();
        XMLStreamReader events = PARSERS.createXMLStreamReader(new Stax2ByteArraySource(bytes, 0, bytes.length));
        while (events.hasNext()) {
            events.next();
        }
        events.close();
    }

    /** What all threads took, the compiler's and the collector's included. */
    private static double processorSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1e3;
    }

    /** The sum of the most that each part of the heap ever held: no less than the heap ever held. */
    private static long mostHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
