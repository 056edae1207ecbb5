package org.section16.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;

/** The generator is worth as much as it covers. */
class RandomFilingsTest {
    private static final Set<Box> WITH_ONE_KIND =
            EnumSet.of(Box.DOCUMENT_TYPE, Box.LINE_KIND, Box.TRANSACTION_CODING, Box.VOLUNTARILY_REPORTED);

    @Test
    void the_same_seed_gives_the_same_submission() {
        assertThat(RandomFilings.of(7)).isEqualTo(RandomFilings.of(7)).isNotEqualTo(RandomFilings.of(8));
    }

    @Test
    void two_hundred_seeds_put_every_kind_of_content_into_every_box() {
        Set<String> seen = new HashSet<>();
        filings().forEach(filing -> FilingBoxes.of(filing).forEach((path, content) -> seen.add(kind(path, content))));

        Set<String> missing = new TreeSet<>();
        for (Area area : Area.values()) {
            for (Box box : Box.values()) {
                if (box.isIn(area) && !WITH_ONE_KIND.contains(box)) {
                    for (Class<?> kind : Reported.class.getPermittedSubclasses()) {
                        missing.add(area + " " + box + " " + kind.getSimpleName());
                    }
                }
            }
        }
        missing.removeIf(each -> each.endsWith(Reported.Blank.class.getSimpleName()));
        missing.removeAll(seen);

        assertThat(missing).isEmpty();
    }

    @Test
    void two_hundred_seeds_have_every_form_and_none_to_twelve_owners() {
        Set<FormType> forms = EnumSet.noneOf(FormType.class);
        Set<Integer> owners = new TreeSet<>();
        filings().forEach(filing -> {
            forms.add(filing.documentType());
            owners.add(filing.reportingOwners().size());
        });

        assertThat(forms).containsExactly(FormType.values());
        assertThat(owners).contains(0, 1, 2, 12);
    }

    @Test
    void footnote_ids_repeat_and_are_missing() {
        assertThat(filings())
                .anySatisfy(filing -> assertThat(filing.footnotes().stream()
                                .flatMap(footnote -> footnote.id().stated().stream())
                                .toList())
                        .isNotEmpty()
                        .matches(ids -> new HashSet<>(ids).size() < ids.size()));
        assertThat(filings())
                .anySatisfy(filing -> assertThat(filing.footnotes())
                        .anySatisfy(
                                footnote -> assertThat(footnote.id().isBlank()).isTrue()));
    }

    private static String kind(BoxPath path, Reported<?> content) {
        return path.area() + " " + path.box() + " " + content.getClass().getSimpleName();
    }

    private static List<Filing> filings() {
        return LongStream.range(0, 200).mapToObj(RandomFilings::filing).toList();
    }
}
