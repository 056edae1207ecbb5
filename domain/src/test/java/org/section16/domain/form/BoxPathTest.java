package org.section16.domain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoxPathTest {
    @ParameterizedTest
    @CsvSource({
        "DOCUMENT, 0, PERIOD_OF_REPORT, periodOfReport",
        "ISSUER, 0, ISSUER_NAME, issuer.issuerName",
        "OWNER, 1, RPT_OWNER_NAME, reportingOwner[1].rptOwnerName",
        "TABLE_I, 12, LINE_KIND, table1.line[12].kind",
        "TABLE_II, 3, EXERCISE_DATE, table2.line[3].exerciseDate",
        "FOOTNOTE, 99, FOOTNOTE_TEXT, footnote[99].text",
        "SIGNATURE, 9999999, SIGNATURE_DATE, ownerSignature[9999999].signatureDate"
    })
    void a_path_is_written_as_a_person_would_write_it(Area area, int number, Box box, String text) {
        assertThat(new BoxPath(area, number, box)).hasToString(text);
    }

    @ParameterizedTest
    @MethodSource("everyPath")
    void every_box_of_every_area_is_read_back(BoxPath path) {
        assertThat(BoxPath.parse(path.toString())).isEqualTo(path);
    }

    @Test
    void no_two_boxes_have_the_same_path() {
        List<String> texts = everyPath().map(BoxPath::toString).toList();

        assertThat(texts).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Box.class)
    void every_box_stands_in_an_area_and_is_found_there_by_its_name(Box box) {
        List<Area> areas = Arrays.stream(Area.values()).filter(box::isIn).toList();

        assertThat(areas).isNotEmpty();
        assertThat(areas)
                .allSatisfy(area -> assertThat(Box.of(area, box.element())).contains(box));
    }

    @Test
    void a_box_that_stands_in_both_tables_is_one_box_and_two_paths() {
        BoxPath first = BoxPath.of(Area.TABLE_I, 1, Box.SECURITY_TITLE);
        BoxPath second = BoxPath.of(Area.TABLE_II, 1, Box.SECURITY_TITLE);

        assertThat(first).isNotEqualTo(second);
        assertThat(first.box()).isEqualTo(second.box());
    }

    @Test
    void table_i_has_no_terms_of_derivatives() {
        Set<Box> onlyInTableII = new HashSet<>(Arrays.asList(Box.values()));
        onlyInTableII.removeIf(box -> !box.isIn(Area.TABLE_II) || box.isIn(Area.TABLE_I));

        assertThat(onlyInTableII)
                .containsExactlyInAnyOrder(
                        Box.CONVERSION_OR_EXERCISE_PRICE,
                        Box.EXERCISE_DATE,
                        Box.EXPIRATION_DATE,
                        Box.UNDERLYING_SECURITY_TITLE,
                        Box.UNDERLYING_SECURITY_SHARES,
                        Box.UNDERLYING_SECURITY_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "nothing",
                "issuerName",
                "issuer.rptOwnerName",
                "issuer[1].issuerName",
                "reportingOwner.rptOwnerName",
                "reportingOwner[0].rptOwnerName",
                "reportingOwner[01].rptOwnerName",
                "reportingOwner[-1].rptOwnerName",
                "reportingOwner[99999999999].rptOwnerName",
                "table1.line[1].exerciseDate",
                "table1.line.securityTitle",
                "table3.line[1].securityTitle",
                "table1.line[1]",
                "TABLE1.LINE[1].SECURITYTITLE",
                " periodOfReport",
                "periodOfReport ",
                ".periodOfReport"
            })
    void the_path_of_no_box_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> BoxPath.parse(text));
    }

    @Test
    void a_number_that_does_not_fit_the_area_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BoxPath(Area.TABLE_I, 0, Box.SECURITY_TITLE));
        assertThatIllegalArgumentException().isThrownBy(() -> new BoxPath(Area.OWNER, 10_000_000, Box.IS_OTHER));
        assertThatIllegalArgumentException().isThrownBy(() -> new BoxPath(Area.DOCUMENT, 1, Box.REMARKS));
        assertThatIllegalArgumentException().isThrownBy(() -> BoxPath.of(Box.SIGNATURE_DATE));
    }

    @Test
    void a_box_that_a_document_has_once_needs_no_area() {
        assertThat(BoxPath.of(Box.REMARKS)).isEqualTo(new BoxPath(Area.DOCUMENT, 0, Box.REMARKS));
        assertThat(BoxPath.of(Box.ISSUER_CIK)).isEqualTo(new BoxPath(Area.ISSUER, 0, Box.ISSUER_CIK));
    }

    private static Stream<BoxPath> everyPath() {
        return Arrays.stream(Area.values())
                .flatMap(area -> Arrays.stream(Box.values())
                        .filter(box -> box.isIn(area))
                        .map(box -> new BoxPath(area, area.isRepeated() ? 17 : 0, box)));
    }
}
