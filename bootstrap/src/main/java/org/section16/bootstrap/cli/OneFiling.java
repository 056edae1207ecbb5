package org.section16.bootstrap.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.section16.application.checking.CheckFilings;
import org.section16.application.ingest.SubmissionId;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.KnownParties;
import org.section16.application.reading.Reading;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.review.BrowseFilings;
import org.section16.bootstrap.documents.DocumentFiles;
import org.section16.bootstrap.wiring.UseCases;
import org.section16.domain.check.Finding;
import org.section16.domain.check.Profile;
import org.section16.domain.filing.Submission;
import org.section16.domain.identity.AccessionNumber;

/**
 * One filing that the user names, from a file or from the store. A file of that name goes first.
 *
 * @param submission the filing
 * @param findings what was found about it
 * @param places where on paper its values stand
 */
record OneFiling(Submission submission, List<Finding> findings, Evidence places) {
    private static final Pattern ABBREVIATION = Pattern.compile("sha256:[0-9a-f]{8,64}");

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
                .map(found -> new OneFiling(found.submission(), found.findings(), found.evidence()));
    }

    /** Reads a document; if it cannot be read, the user is told why. */
    static Optional<OneFiling> read(String what, GlobalOptions globals, Console console, KnownParties parties) {
        try (UseCases useCases = UseCases.withoutStore(globals.settings(console, parties))) {
            useCases.pluginProblems().forEach(console::tell);
            Reading reading = useCases.readFilings().read(new DocumentFiles(console.in()).one(what));
            CheckFilings check = new CheckFilings(useCases.ruleBook().under(Profile.AS_FILED));
            return Optional.of(new OneFiling(
                    reading.submission(),
                    check.withReading(reading),
                    reading.draft().evidence()));
        } catch (UnreadableDocumentException e) {
            console.tell(what + " " + e.describe());
            return Optional.empty();
        }
    }
}
