package org.section16.domain.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.Reported;

/** Finds the filings that an amendment can mean. */
final class Originals {
    private final List<Story> stories;

    Originals(List<Story> stories) {
        this.stories = stories;
    }

    List<Story> settled(Settlement settled) {
        return stories.stream()
                .filter(story -> story.parts().stream()
                        .anyMatch(part -> part.accessionNumber()
                                .filter(settled.amended()::contains)
                                .isPresent()))
                .toList();
    }

    List<Story> ofDay(Submission amendment) {
        Optional<LocalDate> day = amendment.filing().dateOfOriginalSubmission().stated();
        return day.isEmpty()
                ? List.of()
                : stories.stream()
                        .filter(story -> isSameForm(story.root(), amendment))
                        .filter(story -> story.parts().stream()
                                .anyMatch(part -> FilingHistory.knownOn(part).equals(day)))
                        .toList();
    }

    List<Story> ofPeriod(Submission amendment) {
        Reported<LocalDate> period = amendment.filing().periodOfReport();
        return period.stated().isEmpty()
                ? List.of()
                : stories.stream()
                        .filter(story -> isSameForm(story.root(), amendment))
                        .filter(story ->
                                story.root().filing().periodOfReport().stated().equals(period.stated()))
                        .toList();
    }

    private static boolean isSameForm(Submission original, Submission amendment) {
        return original.filing().documentType().original()
                        == amendment.filing().documentType().original()
                && owners(original.filing()).stream().anyMatch(owners(amendment.filing())::contains);
    }

    /** An owner by CIK and by name, since print has only one of them. */
    private static Set<String> owners(Filing filing) {
        return filing.reportingOwners().stream()
                .flatMap(owner -> Stream.of(
                        owner.rptOwnerCik().text(), owner.rptOwnerName().text().toLowerCase(Locale.ROOT)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }
}
