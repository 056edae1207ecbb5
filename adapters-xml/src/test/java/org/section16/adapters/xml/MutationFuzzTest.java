package org.section16.adapters.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.section16.application.reading.FilingAssembler;
import org.section16.application.reading.Reading;
import org.section16.application.reading.Receipt;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.filing.Filing;

/**
 * Damages documents at random, and has each reading judged: of the real filings beside the project and of this module's
 * own. The normal run has fixed seeds. A long one, by the system property {@code section16.fuzz.seconds}, has others; the
 * seed of a fault comes again with {@code section16.fuzz.seed}.
 */
final class MutationFuzzTest {
    private static final int MUTANTS_OF_A_NORMAL_RUN = 500;
    private static final Duration LONGEST_READING = Duration.ofSeconds(2);
    private static final int MOST_FAULTS = 20;

    private final XmlFilingReader reader = new XmlFilingReader();
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void a_damaged_document_is_read_rightly_or_refused() {
        List<SourceDocument> documents = new ArrayList<>(Documents.fixtures());
        Documents.shared("corpus/xml").ifPresent(folder -> documents.addAll(Documents.in(folder)));
        int seconds = Integer.getInteger("section16.fuzz.seconds", 0);
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        long seed = Long.getLong("section16.fuzz.seed", seconds == 0 ? 0 : System.nanoTime());
        for (int count = 0; count < MUTANTS_OF_A_NORMAL_RUN || (seconds > 0 && System.nanoTime() < end); count++) {
            Random random = new Random(seed + count);
            judge(documents.get(random.nextInt(documents.size())), random, seed + count);
        }

        System.out.println("fuzz: " + outcomes);
        assertThat(faults).isEmpty();
    }

    private void judge(SourceDocument document, Random random, long seed) {
        Filing original = Documents.read(document).submission().filing();
        Mutant mutant = Mutant.of(new String(document.content().bytes(), UTF_8), random);
        SourceDocument damaged = Documents.of(
                document.name(),
                mutant.text().isEmpty() ? new byte[1] : mutant.text().getBytes(UTF_8));
        long start = Documents.processorNanos();
        try {
            Reading reading = FilingAssembler.assemble(reader.read(damaged), Receipt.none(), reader.name());
            checkTime(document, seed, mutant, start);
            count(reading, original);
            fault(document, seed, mutant, MutationOracle.faults(mutant, reading, original));
        } catch (UnreadableDocumentException refusal) {
            checkTime(document, seed, mutant, start);
            outcomes.merge("refused", 1, Integer::sum);
        } catch (RuntimeException crash) {
            fault(document, seed, mutant, List.of("crash: " + crash));
        }
    }

    private void checkTime(SourceDocument document, long seed, Mutant mutant, long start) {
        if (Documents.processorNanos() - start > LONGEST_READING.toNanos()) {
            fault(document, seed, mutant, List.of("slow"));
        }
    }

    private void count(Reading reading, Filing original) {
        String same = reading.submission().filing().equals(original) ? "equal" : "different";
        String said = reading.findings().isEmpty() ? " without findings" : " with findings";
        String repaired = reading.draft().repairs().isEmpty() ? "" : ", repaired";
        outcomes.merge(same + said + repaired, 1, Integer::sum);
    }

    private void fault(SourceDocument document, long seed, Mutant mutant, List<String> found) {
        if (!found.isEmpty() && faults.size() < MOST_FAULTS) {
            faults.add(document.name() + ", seed " + seed + ": " + mutant.how() + " " + found);
        }
    }
}
