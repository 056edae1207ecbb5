package org.section16.adapters.pdf.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.section16.adapters.pdf.page.Word;
import org.section16.domain.form.Box;

/**
 * The name of the form at the top of the first page: {@code FORM 4}. Where that cannot be read, the title below it says
 * which form it is, too.
 */
public final class FormTitle {

    /** The titles in letters, and the form that has each; the last is the end of another. */
    private static final List<Title> TITLES = List.of(
            new Title("initialstatementofbeneficialownership", "3"),
            new Title("annualstatementofchangesinbeneficialownership", "5"),
            new Title("statementofchangesinbeneficialownership", "4"));

    /** The title of a form, in letters, and its name. */
    private record Title(String letters, String form) {}

    private FormTitle() {}

    /** Finds the name among the words of the first page, in the order of the document. */
    public static void put(Transcript transcript, List<Word> words) {
        Stream.of("FORM", "Form") // the latter stands in running text as well
                .flatMap(name -> named(words, name).stream())
                .findFirst()
                .ifPresentOrElse(
                        name -> {
                            transcript.putText(transcript.draft().document(), Box.DOCUMENT_TYPE, name.subList(1, 2));
                            transcript.known(name);
                        },
                        () -> putByTitle(transcript, new LabelFinder(words)));
    }

    private static Optional<List<Word>> named(List<Word> words, String name) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).text().equals(name) && words.get(i + 1).text().matches("[345](?:/A)?")) {
                return Optional.of(words.subList(i, i + 2));
            }
        }
        return Optional.empty();
    }

    private static void putByTitle(Transcript transcript, LabelFinder words) {
        for (Title title : TITLES) {
            Optional<List<Word>> found = words.find(title.letters());
            if (found.isPresent()) {
                transcript.putAs(transcript.draft().document(), Box.DOCUMENT_TYPE, title.form(), found.get());
                transcript
                        .draft()
                        .doubtful(
                                transcript.draft().document().path(Box.DOCUMENT_TYPE),
                                "the name of the form cannot be read; its title is that of Form " + title.form());
                return;
            }
        }
    }
}
