package org.section16.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.section16.domain.filing.Filings.form4;
import static org.section16.domain.filing.Filings.purchase;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.Reported;
import org.section16.domain.security.OwnershipNature;

class FilingDifferencesTest {
    @Test
    void the_boxes_of_filings_that_have_everything_are_all_boxes_but_column_v() {
        Set<String> seen = new HashSet<>();
        seeds().forEach(seed -> FilingBoxes.of(RandomFilings.filing(seed))
                .keySet()
                .forEach(path -> seen.add(path.area() + " " + path.box())));
        Set<String> all = new TreeSet<>();
        for (Area area : Area.values()) {
            Arrays.stream(Box.values()).filter(box -> box.isIn(area)).forEach(box -> all.add(area + " " + box));
        }

        all.removeAll(seen);

        assertThat(all).containsExactly("TABLE_I VOLUNTARILY_REPORTED", "TABLE_II VOLUNTARILY_REPORTED");
    }

    @Test
    void boxes_come_in_the_order_of_the_xml_and_none_is_blank() {
        Filing filing = form4().with(purchase())
                .with(Filings.grant())
                .footnote(1, "x")
                .remarking("y")
                .filing();

        assertThat(FilingBoxes.of(filing).keySet().stream().map(BoxPath::toString))
                .startsWith("documentType", "periodOfReport", "issuer.issuerCik", "issuer.issuerName")
                .containsSubsequence(
                        "reportingOwner[1].rptOwnerCik",
                        "table1.line[1].kind",
                        "table1.line[1].transactionCode",
                        "table1.line[1].transactionShares",
                        "table2.line[1].conversionOrExercisePrice",
                        "table2.line[1].transactionDate",
                        "table2.line[1].exerciseDate",
                        "table2.line[1].directOrIndirectOwnership",
                        "footnote[1].id",
                        "remarks",
                        "ownerSignature[1].signatureName");
        assertThat(FilingBoxes.of(filing).values()).noneMatch(Reported::isBlank);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equal_filings_have_no_differences(long seed) {
        assertThat(FilingDifferences.between(RandomFilings.filing(seed), RandomFilings.filing(seed)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void a_change_of_one_box_is_the_one_difference(long seed) {
        Filing filing = RandomFilings.filing(seed);

        for (BoxPath path : FilingChanges.boxesOf(filing)) {
            Filing changed = FilingChanges.change(filing, path);

            assertThat(changed).as(path.toString()).isNotEqualTo(filing);
            assertThat(FilingDifferences.between(filing, changed))
                    .extracting(Difference::where)
                    .containsExactly(path);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void differences_are_the_same_from_both_sides(long seed) {
        Filing left = RandomFilings.filing(seed);
        Filing right = RandomFilings.filing(seed + 1);

        List<Difference> there = FilingDifferences.between(left, right);
        List<Difference> back = FilingDifferences.between(right, left);

        assertThat(back.stream().map(each -> new Difference(each.where(), each.right(), each.left())))
                .containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void a_line_more_is_a_difference_even_if_nothing_stands_in_it() {
        Holding nothing = new Holding(
                Reported.blank(),
                Optional.empty(),
                TransactionCoding.notGiven(),
                new PostTransactionAmounts(Reported.blank(), Reported.blank()),
                new OwnershipNature(Reported.blank(), Reported.blank()));

        assertThat(FilingDifferences.between(
                        form4().filing(), form4().with(nothing).filing()))
                .extracting(Difference::where)
                .containsExactly(BoxPath.of(Area.TABLE_I, 1, Box.LINE_KIND));
    }

    @Test
    void an_owner_footnote_or_signature_in_which_nothing_stands_is_no_difference() {
        Filing without = form4().filing();
        Filing with =
                form4().with(new Footnote(Reported.blank(), Reported.blank())).filing();

        assertThat(FilingDifferences.between(without, with)).isEmpty();
        assertThat(with).isNotEqualTo(without);
    }

    @Test
    void a_blank_is_not_zero_and_a_mark_counts() {
        Filing zero = form4().with(purchase().at("0")).filing();
        Filing blank = form4().with(purchase().at(Reported.blank())).filing();
        Filing noted = form4().with(purchase().pricedInFootnote(1)).filing();

        assertThat(FilingDifferences.between(zero, blank))
                .extracting(Difference::toString)
                .containsExactly("table1.line[1].transactionPricePerShare: \"0\" against nothing");
        assertThat(FilingDifferences.between(noted, blank))
                .extracting(Difference::toString)
                .containsExactly("table1.line[1].transactionPricePerShare: [F1] against nothing");
    }

    @Test
    void a_difference_names_the_box_and_both_contents() {
        Difference difference = new Difference(
                BoxPath.of(Area.TABLE_I, 1, Box.TRANSACTION_SHARES),
                Reported.of("136", List.of(FootnoteId.of(1))),
                Reported.illegible("1 63", List.of()));

        assertThat(difference).hasToString("table1.line[1].transactionShares: \"136\" [F1] against \"1 63\"");
    }

    @Test
    void the_changes_reach_every_kind_of_box() {
        Set<Box> reached = fewSeeds()
                .boxed()
                .flatMap(seed -> FilingChanges.boxesOf(RandomFilings.filing(seed)).stream())
                .map(BoxPath::box)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Box.class)));

        assertThat(EnumSet.complementOf(EnumSet.copyOf(reached)))
                .containsExactly(Box.LINE_KIND, Box.VOLUNTARILY_REPORTED);
    }

    /** Each of these filings is changed box by box. */
    private static LongStream fewSeeds() {
        return LongStream.range(0, 20);
    }

    private static LongStream seeds() {
        return LongStream.range(0, 60);
    }
}
