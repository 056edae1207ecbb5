package org.section16.bootstrap.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.section16.application.checking.CheckFilings;
import org.section16.application.ingest.SubmissionId;
import org.section16.application.reading.Attempt;
import org.section16.application.reading.Attempt.Read;
import org.section16.application.reading.Attempt.Refused;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.KnownParties;
import org.section16.application.reading.Reading;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.review.BrowseFilings;
import org.section16.bootstrap.documents.DocumentFiles;
import org.section16.bootstrap.documents.FormChoice;
import org.section16.bootstrap.wiring.UseCases;
import org.section16.domain.check.Finding;
import org.section16.domain.check.Profile;
import org.section16.domain.filing.Submission;
import org.section16.domain.identity.AccessionNumber;

/**
 * A filing that the user names, from a file or from the store. A file of that name goes first.
 *
 * @param name what to call it to the user
 * @param submission the filing
 * @param findings what was found about it
 * @param places where on paper its values stand
 */
record OneFiling(String name, Submission submission, List<Finding> findings, Evidence places) {
    private static final Pattern ABBREVIATION = Pattern.compile("sha256:[0-9a-f]{8,64}(?:#[1-9][0-9]{0,7})?");

    /** Says whether a name is that of a stored filing. */
    static boolean isStored(String name) {
        return !Files.exists(Path.of(name))
                && (AccessionNumber.isAccessionNumber(name)
                        || ABBREVIATION.matcher(name).matches());
    }

    /** Finds a stored filing; if there is none, or more than one, the user is told. */
    static Optional<OneFiling> stored(String what, BrowseFilings browse, Console console) {
        String name = AccessionNumber.isAccessionNumber(what)
                ? AccessionNumber.parse(what).dashed()
                : what;
        List<SubmissionId> meant = browse.meantBy(name);
        if (meant.size() != 1) {
            console.tell(name + (meant.isEmpty() ? " is not in the store" : " is short for more than one filing"));
            return Optional.empty();
        }
        return browse.find(meant.get(0))
                .map(found -> new OneFiling(name, found.submission(), found.findings(), found.evidence()));
    }

    /**
     * Reads the forms of a document, or the one that the name ends in the number of; the user is told of each that cannot
     * be read.
     */
    static Forms read(String what, GlobalOptions globals, Console console, KnownParties parties) {
        FormChoice choice = FormChoice.of(what);
        try (UseCases useCases = UseCases.withoutStore(globals.settings(console, parties))) {
            useCases.pluginProblems().forEach(console::tell);
            SourceDocument document = new DocumentFiles(console.in()).one(choice.path());
            List<Attempt> forms = useCases.readFilings().readAll(document);
            CheckFilings check = new CheckFilings(useCases.ruleBook().under(Profile.AS_FILED));
            return forms(choice.path(), Attempt.wanted(choice.form(), forms), check, console);
        } catch (UnreadableDocumentException e) {
            console.tell(choice.path() + " " + e.describe());
            return new Forms(List.of(), true);
        }
    }

    private static Forms forms(String document, List<Attempt> attempts, CheckFilings check, Console console) {
        List<OneFiling> read = new ArrayList<>();
        for (Attempt attempt : attempts) {
            String name = attempt.form().name(document);
            if (attempt instanceof Refused refused) {
                console.tell(name + " " + refused.reason().describe());
            } else {
                Reading reading = ((Read) attempt).reading();
                read.add(new OneFiling(
                        name,
                        reading.submission(),
                        check.withReading(reading),
                        reading.draft().evidence()));
            }
        }
        return new Forms(read, read.size() < attempts.size());
    }

    /**
     * The filings that a name stands for: the forms of a document, as far as they could be read.
     *
     * @param filings in the order of the document
     * @param rejected whether any could not be read, or none was found
     */
    record Forms(List<OneFiling> filings, boolean rejected) {
        static Forms of(Optional<OneFiling> filing) {
            return new Forms(filing.stream().toList(), filing.isEmpty());
        }

        /** Returns what is to be said of each filing under its name, in their order. */
        <T> Map<String, T> named(Function<OneFiling, T> answer) {
            Map<String, T> named = new LinkedHashMap<>();
            filings.forEach(filing -> named.put(filing.name(), answer.apply(filing)));
            return named;
        }
    }
}
