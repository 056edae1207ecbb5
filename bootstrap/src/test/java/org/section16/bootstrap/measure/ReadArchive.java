package org.section16.bootstrap.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.section16.adapters.xml.XmlFilingReader;
import org.section16.application.reading.KnownParties;
import org.section16.application.reading.ReadFilings;
import org.section16.application.reading.ReaderSelection;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.bootstrap.documents.DocumentFiles;
import org.section16.bootstrap.documents.FoundDocument;

/**
 * Measures how fast an archive is taken apart, and how fast taken apart and read. Arguments: {@code deliver} or {@code
 * read}, and an archive or {@code -}. See {@code docs/operations.md}.
 */
final class ReadArchive {
    private static final double NANOSECONDS = 1e9;
    private static final int MEGABYTE = 1 << 20;

    private ReadArchive() {}

    public static void main(String... arguments) {
        boolean reads = arguments[0].equals("read");
        ReadFilings readings = new ReadFilings(
                new ReaderSelection(List.of(), List.of(new XmlFilingReader()), Optional.empty()), KnownParties.none());
        Iterator<FoundDocument> found =
                new DocumentFiles(System.in).find(List.of(arguments[1])).iterator();
        long documents = 0;
        long refused = 0;
        long bytes = 0;
        long start = System.nanoTime();
        while (found.hasNext()) {
            documents++;
            try {
                SourceDocument document = found.next().document().load();
                bytes += document.content().size();
                if (reads) {
                    readings.read(document);
                }
            } catch (UnreadableDocumentException e) {
                refused++;
            }
        }
        double seconds = (System.nanoTime() - start) / NANOSECONDS;
        System.out.printf(
                Locale.ROOT,
                "%s %,d documents (%,d refused), %,d bytes in %.1f s (%.1f s of processor): %,.0f a second; heap at most %,d of %,d MB%n",
                arguments[0],
                documents,
                refused,
                bytes,
                seconds,
                processorSeconds(),
                documents / seconds,
                mostHeap() / MEGABYTE,
                Runtime.getRuntime().maxMemory() / MEGABYTE);
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
