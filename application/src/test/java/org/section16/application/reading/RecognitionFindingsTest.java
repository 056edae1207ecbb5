package org.section16.application.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.application.reading.Location.OnPage;
import org.section16.application.reading.Location.Recognised;
import org.section16.domain.check.Finding;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;

class RecognitionFindingsTest {
    private final FilingDraft draft = new FilingDraft(Medium.PRINTED);

    RecognitionFindingsTest() {
        put(draft.document(), Box.DOCUMENT_TYPE, "4");
        put(draft.document(), Box.PERIOD_OF_REPORT, "10/10/2024");
    }

    @Test
    void of_a_printed_document_nothing_is_said() throws Exception {
        FilingDraft printed = new FilingDraft(Medium.PRINTED);
        printed.document().put(Box.DOCUMENT_TYPE, Entry.of("4", new OnPage(1, 0, 0, 20, 20)));

        assertThat(FilingAssembler.assemble(printed, Receipt.none(), "test").findings())
                .isEmpty();
    }

    @Test
    void one_finding_says_that_the_document_was_recognised() throws Exception {
        assertThat(findings())
                .filteredOn(finding -> finding.rule().equals(ReadingRules.RECOGNISED))
                .hasSize(1);
    }

    @Test
    void a_value_below_the_bound_is_named() throws Exception {
        put(draft.issuer(), Box.ISSUER_NAME, "QUALYS. INC.", RecognitionFindings.SURE - 1);
        put(draft.issuer(), Box.ISSUER_TRADING_SYMBOL, "QLYS", RecognitionFindings.SURE);

        assertThat(misread("was recognised with")).containsExactly("issuer.issuerName");
    }

    @Test
    void a_row_that_does_not_add_up_is_named() throws Exception {
        line("1,000", "A", "5,000");
        line("100", "D", "4,900");
        line("100", "D", "4,300");

        assertThat(misread("the line before and this transaction make"))
                .containsExactly("table1.line[3].transactionShares", "table1.line[3].sharesOwnedFollowingTransaction");
    }

    @Test
    void a_trade_at_the_weekend_or_before_the_earliest_one_is_named() throws Exception {
        line("1,000", "A", "5,000");
        put(draft.next(Area.TABLE_I), Box.TRANSACTION_DATE, "10/12/2024");
        put(draft.next(Area.TABLE_I), Box.TRANSACTION_DATE, "10/09/2024");

        assertThat(misread("2024-10-"))
                .containsExactly("table1.line[2].transactionDate", "table1.line[3].transactionDate");
    }

    @Test
    void a_footnote_that_may_have_become_part_of_the_one_before_is_named() throws Exception {
        Part note = draft.next(Area.FOOTNOTE);
        put(note, Box.FOOTNOTE_ID, "1");
        put(note, Box.FOOTNOTE_TEXT, "Sold at 2.5 under a plan. 2.Held by a trust.");

        assertThat(misread("it may begin at the 2")).containsExactly("footnote[2].text");
    }

    @Test
    void a_text_that_is_nearly_what_other_lines_say_is_named() throws Exception {
        for (String title : List.of("Common Stock", "Common Steck", "Common Stock", "Series A Stock")) {
            put(draft.next(Area.TABLE_I), Box.SECURITY_TITLE, title);
        }

        assertThat(misread("on 2 other lines")).containsExactly("table1.line[2].securityTitle");
    }

    @Test
    void a_trade_long_after_the_period_is_named() throws Exception {
        line("1,000", "A", "5,000");
        put(draft.next(Area.TABLE_I), Box.TRANSACTION_DATE, "10/10/2624");

        assertThat(misread("more than a year after")).containsExactly("table1.line[2].transactionDate");
    }

    @Test
    void a_state_beside_what_is_no_country_is_named() throws Exception {
        Part owner = draft.next(Area.OWNER);
        put(owner, Box.RPT_OWNER_NON_US_STATE_TERRITORY, "TX");
        put(owner, Box.RPT_OWNER_COUNTRY, "-");

        assertThat(misread("no country"))
                .containsExactly("reportingOwner[1].rptOwnerState", "reportingOwner[1].rptOwnerNonUSStateTerritory");
    }

    @Test
    void a_city_alone_is_named() throws Exception {
        put(draft.next(Area.OWNER), Box.RPT_OWNER_CITY, "MENLO PARK CA");

        assertThat(misread("a city was recognised")).containsExactly("reportingOwner[1].rptOwnerCity");
    }

    @Test
    void a_box_that_forms_fill_is_named_where_nothing_was_recognised() throws Exception {
        Part line = draft.next(Area.TABLE_I);
        put(line, Box.SECURITY_TITLE, "Common Stock");
        put(line, Box.TRANSACTION_DATE, "10/10/2024");

        assertThat(misread("nothing was recognised"))
                .contains(
                        "table1.line[1].transactionShares",
                        "table1.line[1].sharesOwnedFollowingTransaction",
                        "table1.line[1].directOrIndirectOwnership",
                        "issuer.issuerName")
                .doesNotContain("table1.line[1].securityTitle", "periodOfReport");
    }

    @Test
    void a_number_that_lost_its_comma_is_named() throws Exception {
        line("1,000", "A", "5,000");
        line("1.000", "A", "6000");

        assertThat(misread("comma"))
                .containsExactlyInAnyOrder(
                        "table1.line[2].transactionShares", "table1.line[2].sharesOwnedFollowingTransaction");
    }

    @Test
    void a_price_that_lost_its_point_is_named() throws Exception {
        line("1,000", "A", "5,000");
        put(draft.parts(Area.TABLE_I).get(0), Box.TRANSACTION_PRICE_PER_SHARE, "$10339");

        assertThat(misread("without a point")).containsExactly("table1.line[1].transactionPricePerShare");
    }

    @Test
    void a_mark_without_a_footnote_and_a_footnote_without_a_mark_are_named() throws Exception {
        line("1,000", "A", "5,000");
        draft.parts(Area.TABLE_I).get(0).put(Box.TRANSACTION_CODE, new Entry("P", List.of("(7)"), place(96)));
        Part note = draft.next(Area.FOOTNOTE);
        put(note, Box.FOOTNOTE_ID, "1");
        put(note, Box.FOOTNOTE_TEXT, "By gift.");

        assertThat(misread("no footnote 7")).containsExactly("table1.line[1].transactionCode");
        assertThat(misread("no mark that names")).containsExactly("footnote[1].id");
    }

    @Test
    void a_sign_before_a_box_that_is_not_ticked_is_named() throws Exception {
        Part owner = draft.next(Area.OWNER);
        owner.put(Box.IS_DIRECTOR, Entry.of("", new OnPage(1, 8000, 3000, 9000, 3140)));
        owner.put(Box.IS_OFFICER, Entry.of("", new OnPage(1, 8000, 3400, 9000, 3540)));
        draft.unplaced("an unexplained word", "%", new OnPage(1, 7600, 3000, 7700, 3140));

        assertThat(misread("near it belongs to no box")).containsExactly("reportingOwner[1].isDirector");
        assertThat(misread("easily lost")).containsExactly("reportingOwner[1].isOfficer");
    }

    @Test
    void a_signature_too_few_is_named() throws Exception {
        put(draft.next(Area.OWNER), Box.RPT_OWNER_NAME, "Doe Jane");
        put(draft.next(Area.OWNER), Box.RPT_OWNER_NAME, "Doe John");
        put(draft.next(Area.SIGNATURE), Box.SIGNATURE_NAME, "/s/ Jane Doe");

        assertThat(misread("the number of owners"))
                .contains("ownerSignature[2].signatureName", "reportingOwner[3].rptOwnerName");
    }

    @Test
    void a_form_of_2024_without_its_box_for_plans_has_that_named() throws Exception {
        assertThat(misread("check box for a plan")).containsExactly("aff10b5One");
    }

    @Test
    void a_long_text_is_named_however_sure_the_program_is() throws Exception {
        put(draft.document(), Box.REMARKS, "All of it. ".repeat(10), 100);

        assertThat(misread("a text of 110 characters")).containsExactly("remarks");
    }

    @Test
    void a_state_that_is_none_makes_the_address_doubtful() throws Exception {
        Part owner = draft.next(Area.OWNER);
        put(owner, Box.RPT_OWNER_CITY, "CA");
        put(owner, Box.RPT_OWNER_STATE, "94043");

        assertThat(misread("not told apart"))
                .contains("reportingOwner[1].rptOwnerCity", "reportingOwner[1].rptOwnerState");
    }

    private void line(String shares, String code, String after) {
        Part line = draft.next(Area.TABLE_I);
        put(line, Box.SECURITY_TITLE, "Common Stock");
        put(line, Box.TRANSACTION_DATE, "10/10/2024");
        put(line, Box.TRANSACTION_SHARES, shares);
        put(line, Box.TRANSACTION_ACQUIRED_DISPOSED_CODE, code);
        put(line, Box.SHARES_OWNED_FOLLOWING_TRANSACTION, after);
        put(line, Box.DIRECT_OR_INDIRECT_OWNERSHIP, "D");
    }

    private static void put(Part part, Box box, String text) {
        put(part, box, text, 96);
    }

    private static void put(Part part, Box box, String text, int confidence) {
        part.put(box, Entry.of(text, place(confidence)));
    }

    private static Location place(int confidence) {
        return new Recognised(new OnPage(1, 0, 0, 20, 20), confidence);
    }

    private List<Finding> findings() throws UnreadableDocumentException {
        return FilingAssembler.assemble(draft, Receipt.none(), "test").findings();
    }

    private List<String> misread(String what) throws UnreadableDocumentException {
        return findings().stream()
                .filter(finding -> finding.rule().equals(ReadingRules.MISREAD))
                .filter(finding -> finding.message().contains(what))
                .map(finding -> finding.where().orElseThrow().toString())
                .distinct()
                .toList();
    }
}
