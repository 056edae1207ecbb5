package org.section16.application.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.section16.application.reading.Content;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.reading.FormNumber;
import org.section16.application.reading.Location;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.check.Finding;
import org.section16.domain.check.RuleId;
import org.section16.domain.check.Severity;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.FilingBoxes;
import org.section16.domain.filing.RandomFilings;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.BoxPath;

/** Stored filings for tests. */
public final class StoredFilings {
    /** When everything is stored. */
    public static final Instant NOW = Instant.parse("2024-10-11T20:15:30.123Z");

    private static final RuleId RULE = new RuleId("reading.illegible");

    private StoredFilings() {}

    /** A submission as an adapter for data would leave it, without findings. */
    public static StoredFiling of(Submission submission) {
        Source source = source("form4.xml", Medium.ELECTRONIC, submission.toString());
        return new StoredFiling(id(submission, source), submission, List.of(), Evidence.none(), List.of(source));
    }

    /** The filing alone, of whose submission nothing is known. */
    public static StoredFiling of(Filing filing) {
        return of(Submission.of(filing));
    }

    /** Anything in any box, with evidence for each box, findings, and one to three sources; the same for the same seed. */
    public static StoredFiling random(long seed) {
        Random random = new Random(seed);
        Submission submission = RandomFilings.of(seed);
        List<BoxPath> boxes = List.copyOf(FilingBoxes.of(submission.filing()).keySet());
        List<Source> sources = new ArrayList<>();
        do {
            Medium medium = any(random, Medium.values());
            sources.add(source("form " + sources.size() + ".pdf", medium, "seed " + seed + ", " + sources.size()));
        } while (sources.size() < 3 && random.nextBoolean());
        return new StoredFiling(
                id(submission, sources.get(0)), submission, findings(random, boxes), evidence(random, boxes), sources);
    }

    /** A document of a text. */
    public static Source source(String name, Medium medium, String text) {
        return source(name, medium, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A document of some bytes. */
    public static Source source(String name, Medium medium, byte[] bytes) {
        try {
            Content content = Content.of(bytes);
            return new Source(name, content.sha256(), medium, "test", FormNumber.only(), NOW, content);
        } catch (UnreadableDocumentException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static SubmissionId id(Submission submission, Source source) {
        return submission
                .accessionNumber()
                .map(SubmissionId::of)
                .orElseGet(() -> SubmissionId.parse("sha256:" + source.sha256()));
    }

    private static List<Finding> findings(Random random, List<BoxPath> boxes) {
        List<Finding> findings = new ArrayList<>();
        while (random.nextInt(3) > 0) {
            Optional<BoxPath> where =
                    random.nextBoolean() ? Optional.empty() : Optional.of(boxes.get(random.nextInt(boxes.size())));
            Severity severity = any(random, Severity.values());
            findings.add(new Finding(RULE, severity, where, "finding " + findings.size() + " in 100 % of »cases«"));
        }
        return findings;
    }

    private static Evidence evidence(Random random, List<BoxPath> boxes) {
        Map<BoxPath, Location> places = new LinkedHashMap<>();
        if (random.nextBoolean()) {
            boxes.forEach(box -> places.put(box, location(random)));
        }
        return new Evidence(places);
    }

    private static Location location(Random random) {
        int left = random.nextInt(12_240);
        int top = random.nextInt(15_840);
        return switch (random.nextInt(8)) {
            case 0 -> Location.unknown();
            case 1 -> new Location.InText(1 + random.nextInt(900), 1 + random.nextInt(80));
            default ->
                new Location.OnPage(
                        1 + random.nextInt(3), left, top, left + random.nextInt(900), top + random.nextInt(300));
        };
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
