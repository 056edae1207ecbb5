package org.section16.application.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.section16.application.reading.Drafts.electronic;
import static org.section16.application.reading.Drafts.printed;
import static org.section16.domain.form.Area.FOOTNOTE;
import static org.section16.domain.form.Area.OWNER;
import static org.section16.domain.form.Area.SIGNATURE;
import static org.section16.domain.form.Area.TABLE_I;
import static org.section16.domain.form.Area.TABLE_II;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.reading.UnreadableDocumentException.Reason;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;
import org.section16.domain.check.Finding;
import org.section16.domain.check.Severity;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.FilingBoxes;
import org.section16.domain.filing.Holding;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.filing.TransactionCoding;
import org.section16.domain.filing.TransactionFormType;
import org.section16.domain.filing.TransactionTimeliness;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.FormType;
import org.section16.domain.form.LineKind;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.AccessionNumber;

class FilingAssemblerTest {
    private static final List<FootnoteId> F1 = List.of(FootnoteId.of(1));

    // ---- values in both media

    @Test
    void an_electronic_and_a_printed_draft_of_one_filing_agree_in_every_box_of_the_paper() throws Exception {
        Filing data = electronic("4")
                .document(Box.PERIOD_OF_REPORT, "2024-10-10")
                .issuer(Box.ISSUER_NAME, "QUALYS, INC.")
                .next(TABLE_I, Box.SECURITY_TITLE, "Common Stock")
                .put(Box.TRANSACTION_DATE, "2024-10-10")
                .put(Box.TRANSACTION_FORM_TYPE, "4")
                .put(Box.TRANSACTION_CODE, "S")
                .put(Box.EQUITY_SWAP_INVOLVED, "0", "F2")
                .put(Box.TRANSACTION_SHARES, "1136.0", "F1")
                .put(Box.TRANSACTION_PRICE_PER_SHARE, "129.7500")
                .put(Box.TRANSACTION_ACQUIRED_DISPOSED_CODE, "D")
                .next(SIGNATURE, Box.SIGNATURE_DATE, "2024-10-11-05:00")
                .reading()
                .submission()
                .filing();

        Filing paper = printed("4")
                .document(Box.PERIOD_OF_REPORT, "10/10/2024")
                .issuer(Box.ISSUER_NAME, " QUALYS, INC.\n")
                .next(TABLE_I, Box.SECURITY_TITLE, "Common Stock")
                .put(Box.TRANSACTION_DATE, "10/10/2024")
                .put(Box.TRANSACTION_CODE, "S", "(2)")
                .put(Box.TRANSACTION_SHARES, "1,136", "(1)")
                .put(Box.TRANSACTION_PRICE_PER_SHARE, "$129.75")
                .put(Box.TRANSACTION_ACQUIRED_DISPOSED_CODE, "D")
                .next(SIGNATURE, Box.SIGNATURE_DATE, "10/11/2024")
                .reading()
                .submission()
                .filing();

        assertThat(paper).isEqualTo(data);
    }

    @ParameterizedTest
    @ValueSource(strings = {"F1", "1", "(1)", "(F1)", " (1) "})
    void a_mark_may_be_written_as_in_the_xml_or_as_on_paper(String mark) throws Exception {
        Reading reading =
                electronic("4").next(TABLE_I, Box.TRANSACTION_SHARES, "5", mark).reading();

        assertThat(sole(reading).transactionAmounts().transactionShares())
                .isEqualTo(Reported.of(Quantity.parse("5"), F1));
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"F0", "F01", "x", "*", "", "(100000)"})
    void a_mark_that_is_none_is_reported(String mark) throws Exception {
        Reading reading =
                electronic("4").next(TABLE_I, Box.TRANSACTION_SHARES, "5", mark).reading();

        assertThat(sole(reading).transactionAmounts().transactionShares().notes())
                .isEmpty();
        assertThat(reading.findings())
                .extracting(Finding::rule, finding -> finding.where().orElseThrow())
                .containsExactly(tuple(ReadingRules.ILLEGIBLE_MARK, BoxPath.of(TABLE_I, 1, Box.TRANSACTION_SHARES)));
    }

    @Test
    void a_box_with_marks_alone_is_noted() throws Exception {
        Reading reading = electronic("4")
                .next(TABLE_I, Box.TRANSACTION_PRICE_PER_SHARE, " ", "F1")
                .reading();

        assertThat(sole(reading).transactionAmounts().transactionPricePerShare())
                .isEqualTo(Reported.withoutValue(F1));
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void an_illegible_text_is_kept_as_found_and_reported_with_its_box() throws Exception {
        Reading reading = electronic("4")
                .next(TABLE_I, Box.TRANSACTION_SHARES, "-100", "F1")
                .reading();

        assertThat(sole(reading).transactionAmounts().transactionShares()).isEqualTo(Reported.illegible("-100", F1));
        assertThat(reading.findings())
                .containsExactly(Finding.at(
                        ReadingRules.ILLEGIBLE,
                        Severity.ERROR,
                        BoxPath.of(TABLE_I, 1, Box.TRANSACTION_SHARES),
                        "\"-100\" is not a decimal such as 1250.5, without sign or separators"));
    }

    @ParameterizedTest
    @CsvSource({
        "ISSUER, ISSUER_CIK, 0, a CIK (one to ten digits)",
        "TABLE_I, TRANSACTION_DATE, 13/45/2024, a date (YYYY-MM-DD)",
        "TABLE_I, TRANSACTION_CODE, PP, a transaction code (one capital letter)",
        "TABLE_I, TRANSACTION_FORM_TYPE, 6, 'a form type (3, 4 or 5)'",
        "TABLE_I, EQUITY_SWAP_INVOLVED, maybe, 'a flag (1, 0, true or false)'",
        "TABLE_I, TRANSACTION_TIMELINESS, |, 'E (early), L (late) or nothing'",
        "TABLE_I, TRANSACTION_ACQUIRED_DISPOSED_CODE, X, A (acquired) or D (disposed of)",
        "TABLE_I, DIRECT_OR_INDIRECT_OWNERSHIP, B, D (direct) or I (indirect)",
        "TABLE_II, EXERCISE_DATE, 2024-02-30, a date (YYYY-MM-DD)",
        "FOOTNOTE, FOOTNOTE_ID, F0, 'a footnote id (F1, F2 and so on)'"
    })
    void every_kind_of_box_says_what_it_expected(Area area, Box box, String text, String expected) throws Exception {
        Drafts draft = electronic("4");
        Reading reading = (area == Area.ISSUER ? draft.issuer(box, text) : draft.next(area, box, text)).reading();

        assertThat(reading.findings())
                .extracting(Finding::message)
                .containsExactly('"' + text + "\" is not " + expected);
    }

    @Test
    void what_belongs_to_no_box_is_reported() throws Exception {
        Drafts drafts = electronic("4");
        drafts.draft().unplaced("ownershipDocument/novelty", "42", new Location.InText(3, 7));

        assertThat(drafts.reading().findings())
                .containsExactly(Finding.of(
                        ReadingRules.UNPLACED,
                        Severity.WARNING,
                        "ownershipDocument/novelty (line 3, column 7): \"42\" belongs to no box;"
                                + " it is not part of the filing"));
    }

    @Test
    void a_liberty_that_the_reader_took_is_reported() throws Exception {
        Drafts drafts = electronic("4");
        drafts.draft().repaired("a line outside its table", new Location.InText(3, 7));

        assertThat(drafts.reading().findings())
                .containsExactly(Finding.of(
                        ReadingRules.REPAIRED, Severity.WARNING, "a line outside its table (line 3, column 7)"));
    }

    @Test
    void an_accession_number_of_the_file_name_is_taken_and_reported() throws Exception {
        AccessionNumber number = new AccessionNumber("0000320193-24-000101");

        Reading reading = electronic("4").with(Receipt.ofFileName(number)).reading();

        assertThat(reading.submission().accessionNumber()).contains(number);
        assertThat(reading.findings()).extracting(Finding::rule).containsExactly(ReadingRules.ACCESSION_OF_FILE_NAME);
    }

    @Test
    void a_printed_name_of_a_state_becomes_edgars_code_and_an_unknown_one_stays() throws Exception {
        assertThat(stateOf(printed("4").next(OWNER, Box.RPT_OWNER_STATE, "CALIFORNIA", "(1)")))
                .isEqualTo(Reported.of("CA", F1));
        assertThat(stateOf(printed("4").next(OWNER, Box.RPT_OWNER_STATE, "CA"))).isEqualTo(Reported.of("CA"));
        assertThat(stateOf(printed("4").next(OWNER, Box.RPT_OWNER_STATE, "Atlantis")))
                .isEqualTo(Reported.of("Atlantis"));
        assertThat(stateOf(electronic("4").next(OWNER, Box.RPT_OWNER_STATE, "CALIFORNIA")))
                .isEqualTo(Reported.of("CALIFORNIA"));
    }

    private static Reported<String> stateOf(Drafts drafts) throws UnreadableDocumentException {
        Filing filing = drafts.reading().submission().filing();
        return filing.reportingOwners().get(0).address().rptOwnerState();
    }

    @Test
    void the_facts_of_the_submission_come_from_the_receipt() throws Exception {
        Receipt receipt = new Receipt(
                Optional.of(new AccessionNumber("0000320193-24-000101")),
                Optional.of(LocalDate.of(2024, 10, 11)),
                Optional.of(OffsetDateTime.parse("2024-10-11T18:30:05-04:00")),
                Optional.of(FormType.FORM_4),
                Receipt.Origin.HEADER);
        Drafts drafts = electronic("4").with(receipt);
        drafts.draft().schemaVersion(Entry.of(" X0508 ", Location.unknown()));

        var submission = drafts.reading().submission();

        assertThat(submission.accessionNumber()).isEqualTo(receipt.accessionNumber());
        assertThat(submission.filingDate()).isEqualTo(receipt.filingDate());
        assertThat(submission.acceptanceDateTime()).isEqualTo(receipt.acceptanceDateTime());
        assertThat(submission.schemaVersion()).isEqualTo(Reported.of("X0508"));
    }

    @Test
    void an_empty_draft_of_a_form_is_an_empty_filing() throws Exception {
        Reading reading = electronic("3").reading();

        assertThat(FilingBoxes.of(reading.submission().filing())).hasSize(1);
        assertThat(reading.findings()).isEmpty();
    }

    // ---- the form

    @ParameterizedTest
    @ValueSource(strings = {"3", "3/A", "4", "4/A", "5", "5/A"})
    void a_document_says_which_form_it_is(String form) throws Exception {
        assertThat(electronic(form).reading().submission().filing().documentType())
                .hasToString(form);
    }

    @Test
    void a_printed_form_with_the_date_of_an_original_is_an_amendment() throws Exception {
        Filing filing = printed("4")
                .document(Box.DATE_OF_ORIGINAL_SUBMISSION, "10/11/2024")
                .reading()
                .submission()
                .filing();

        assertThat(filing.documentType()).isEqualTo(FormType.FORM_4A);
    }

    @Test
    void an_electronic_form_is_what_it_says_whatever_its_dates() throws Exception {
        Filing filing = electronic("4")
                .document(Box.DATE_OF_ORIGINAL_SUBMISSION, "2024-10-11")
                .reading()
                .submission()
                .filing();

        assertThat(filing.documentType()).isEqualTo(FormType.FORM_4);
    }

    @Test
    void a_printed_form_with_an_empty_box_for_the_original_is_none() throws Exception {
        Filing filing = printed("4")
                .document(Box.DATE_OF_ORIGINAL_SUBMISSION, " ")
                .reading()
                .submission()
                .filing();

        assertThat(filing.documentType()).isEqualTo(FormType.FORM_4);
    }

    @Test
    void where_the_document_does_not_say_it_the_header_tells_the_form() throws Exception {
        Receipt receipt = new Receipt(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(FormType.FORM_5A),
                Receipt.Origin.HEADER);

        Reading reading = electronic("0").with(receipt).reading();

        assertThat(reading.submission().filing().documentType()).isEqualTo(FormType.FORM_5A);
        assertThat(reading.findings())
                .containsExactly(Finding.at(
                        ReadingRules.FORM_INFERRED,
                        Severity.WARNING,
                        BoxPath.of(Box.DOCUMENT_TYPE),
                        "\"0\" is not a form; taken to be Form 5/A"));
    }

    @ParameterizedTest
    @CsvSource({"NO_SECURITIES_OWNED, 3", "FORM_3_HOLDINGS_REPORTED, 5", "FORM_4_TRANSACTIONS_REPORTED, 5"})
    void a_flag_that_only_one_form_has_tells_the_form(Box flag, String form) throws Exception {
        assertThat(electronic("")
                        .document(flag, "1")
                        .reading()
                        .submission()
                        .filing()
                        .documentType())
                .hasToString(form);
        assertThat(electronic("")
                        .document(flag, "1")
                        .document(Box.DATE_OF_ORIGINAL_SUBMISSION, "2024-01-02")
                        .reading()
                        .submission()
                        .filing()
                        .documentType())
                .hasToString(form + "/A");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'is not a Form 3, 4 or 5: it does not name its form'",
        "144, 'is not a Form 3, 4 or 5: its form is \"144\"; expected 3, 3/A, 4, 4/A, 5 or 5/A'"
    })
    void a_document_of_no_form_is_refused(String form, String message) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> electronic(form).reading())
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NOT_OWNERSHIP_FORM))
                .satisfies(e -> assertThat(e.describe()).isEqualTo(message));
    }

    // ---- flags

    @Test
    void a_printed_box_without_a_tick_is_a_no_and_one_that_is_not_there_is_unknown() throws Exception {
        Filing filing = printed("4")
                .document(Box.NOT_SUBJECT_TO_SECTION_16, "")
                .next(OWNER, Box.IS_DIRECTOR, "X")
                .put(Box.IS_OFFICER, "")
                .reading()
                .submission()
                .filing();

        assertThat(filing.declarations().notSubjectToSection16()).isEqualTo(Reported.of(false));
        assertThat(filing.declarations().aff10b5One()).isEqualTo(Reported.blank());
        assertThat(filing.reportingOwners().get(0).relationship().isDirector()).isEqualTo(Reported.of(true));
        assertThat(filing.reportingOwners().get(0).relationship().isOfficer()).isEqualTo(Reported.of(false));
        assertThat(filing.reportingOwners().get(0).relationship().isOther()).isEqualTo(Reported.blank());
    }

    @Test
    void an_electronic_flag_without_text_is_blank() throws Exception {
        Filing filing = electronic("4")
                .next(OWNER, Box.IS_DIRECTOR, "")
                .reading()
                .submission()
                .filing();

        assertThat(filing.reportingOwners().get(0).relationship().isDirector()).isEqualTo(Reported.blank());
    }

    // ---- printed codes

    @ParameterizedTest
    @CsvSource({
        // form, cell,  code, type, swap,  late
        "4,      S,     S,    4,    false, false",
        "4,      S/K,   S,    4,    true,  false",
        "4,      'S/\nK', S,  4,    true,  false",
        "4/A,    J/K,   J,    4,    true,  false",
        "5,      G,     G,    5,    false, false",
        "5,      P4,    P,    4,    false, false",
        "5/A,    P5,    P,    5,    false, true",
        "5,      'P 4', P,    4,    false, false",
        "5,      S/K4,  S,    4,    true,  false"
    })
    void the_printed_code_cell_holds_code_swap_and_the_form_that_was_missed(
            String form, String cell, TransactionCode code, String type, boolean swap, boolean late) throws Exception {
        Transaction transaction =
                sole(printed(form).next(TABLE_I, Box.TRANSACTION_CODE, cell).reading());

        assertThat(transaction.transactionCoding().transactionCode()).isEqualTo(Reported.of(code));
        assertThat(transaction.transactionCoding().transactionFormType())
                .isEqualTo(Reported.of(TransactionFormType.of(type).orElseThrow()));
        assertThat(transaction.transactionCoding().equitySwapInvolved()).isEqualTo(Reported.of(swap));
        assertThat(transaction.transactionTimeliness())
                .isEqualTo(late ? Reported.of(TransactionTimeliness.LATE) : Reported.blank());
    }

    @ParameterizedTest
    @CsvSource({"4, P4", "4, P5", "5, P3", "5, P9", "5, P44", "4, SS", "4, K/S", "5, 4"})
    void a_code_cell_that_means_nothing_is_illegible(String form, String cell) throws Exception {
        Reading reading =
                printed(form).next(TABLE_I, Box.TRANSACTION_CODE, cell).reading();

        assertThat(sole(reading).transactionCoding())
                .isEqualTo(new TransactionCoding(
                        Reported.blank(), Reported.illegible(cell, List.of()), Reported.blank(), List.of()));
        assertThat(reading.findings()).extracting(Finding::rule).containsExactly(ReadingRules.ILLEGIBLE);
    }

    @Test
    void column_v_of_a_printed_form_is_form_type_5() throws Exception {
        Transaction transaction = sole(printed("4")
                .next(TABLE_I, Box.TRANSACTION_CODE, "G")
                .put(Box.VOLUNTARILY_REPORTED, "V", "(1)")
                .reading());

        assertThat(transaction.transactionCoding().transactionFormType())
                .isEqualTo(Reported.of(TransactionFormType.FORM_5));
        assertThat(transaction.transactionTimeliness()).isEqualTo(Reported.withoutValue(F1));
    }

    @Test
    void anything_else_in_column_v_is_illegible() throws Exception {
        Reading reading =
                printed("4").next(TABLE_I, Box.VOLUNTARILY_REPORTED, "W").reading();

        assertThat(sole(reading).transactionCoding().transactionFormType())
                .isEqualTo(Reported.illegible("W", List.of()));
        assertThat(reading.findings())
                .extracting(finding -> finding.where().orElseThrow().box())
                .containsExactly(Box.VOLUNTARILY_REPORTED);
    }

    @Test
    void marks_beside_the_code_are_marks_on_the_coding() throws Exception {
        Transaction transaction = sole(printed("4")
                .next(TABLE_I, Box.TRANSACTION_CODE, "S", "(1)", "(2)")
                .reading());

        assertThat(transaction.transactionCoding().notes()).containsExactly(FootnoteId.of(1), FootnoteId.of(2));
        assertThat(transaction.transactionCoding().transactionCode()).isEqualTo(Reported.of(TransactionCode.S));
    }

    @Test
    void electronic_marks_on_any_part_of_the_coding_are_marks_on_the_coding() throws Exception {
        Transaction transaction = sole(electronic("4")
                .next(TABLE_I, Box.TRANSACTION_CODING, "", "F1")
                .put(Box.TRANSACTION_CODE, "S", "F3")
                .put(Box.TRANSACTION_FORM_TYPE, "4", "F2")
                .reading());

        assertThat(transaction.transactionCoding().notes())
                .containsExactly(FootnoteId.of(1), FootnoteId.of(2), FootnoteId.of(3));
    }

    @Test
    void a_transaction_without_a_code_is_kept() throws Exception {
        Reading reading =
                printed("4").next(TABLE_I, Box.TRANSACTION_DATE, "10/10/2024").reading();

        assertThat(sole(reading).transactionCoding().transactionCode()).isEqualTo(Reported.blank());
        assertThat(sole(reading).transactionCoding().transactionFormType()).isEqualTo(Reported.blank());
        assertThat(reading.findings()).isEmpty();
    }

    // ---- number or value

    @ParameterizedTest
    @CsvSource({
        "TRANSACTION_SHARES, TRANSACTION_TOTAL_VALUE",
        "SHARES_OWNED_FOLLOWING_TRANSACTION, VALUE_OWNED_FOLLOWING_TRANSACTION"
    })
    void a_dollar_sign_makes_the_printed_number_of_either_table_a_value(Box number, Box value) throws Exception {
        for (Area table : List.of(TABLE_I, TABLE_II)) {
            Map<BoxPath, Reported<?>> boxes = boxes(printed("4").next(table, number, "$ 50,000", "(1)"));

            assertThat(boxes.get(BoxPath.of(table, 1, value))).isEqualTo(Reported.of(Dollars.parse("50000"), F1));
            assertThat(boxes).doesNotContainKey(BoxPath.of(table, 1, number));
        }
    }

    @Test
    void a_dollar_sign_makes_the_underlying_number_a_value() throws Exception {
        Map<BoxPath, Reported<?>> boxes = boxes(printed("3").next(TABLE_II, Box.UNDERLYING_SECURITY_SHARES, "$1.50"));

        assertThat(boxes.get(BoxPath.of(TABLE_II, 1, Box.UNDERLYING_SECURITY_VALUE)))
                .isEqualTo(Reported.of(Dollars.parse("1.5")));
    }

    @Test
    void the_place_of_a_value_is_that_of_the_cell_it_was_found_in() throws Exception {
        Location place = new Location.OnPage(1, 20, 20, 40, 40);
        FilingDraft draft = printed("5").draft();
        draft.next(TABLE_II)
                .put(Box.TRANSACTION_SHARES, Entry.of("$5", place))
                .put(Box.TRANSACTION_CODE, Entry.of("P4", place));

        assertThat(draft.evidence().of(BoxPath.of(TABLE_II, 1, Box.TRANSACTION_TOTAL_VALUE)))
                .contains(place);
        assertThat(draft.evidence().of(BoxPath.of(TABLE_II, 1, Box.TRANSACTION_FORM_TYPE)))
                .contains(place);
        assertThat(draft.evidence().of(BoxPath.of(TABLE_II, 1, Box.SECURITY_TITLE)))
                .isEmpty();
        assertThat(draft.evidence().of(BoxPath.of(TABLE_II, 2, Box.TRANSACTION_CODE)))
                .isEmpty();
    }

    // ---- transactions and holdings

    @Test
    void a_line_without_anything_of_a_transaction_is_a_holding() throws Exception {
        Reading reading = printed("4")
                .next(TABLE_I, Box.SECURITY_TITLE, "Common Stock")
                .put(Box.SHARES_OWNED_FOLLOWING_TRANSACTION, "1,000")
                .put(Box.TRANSACTION_DATE, " ")
                .reading();

        assertThat(line(reading)).isInstanceOf(Holding.class);
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Box.class,
            names = {
                "TRANSACTION_DATE",
                "DEEMED_EXECUTION_DATE",
                "TRANSACTION_CODE",
                "TRANSACTION_SHARES",
                "TRANSACTION_PRICE_PER_SHARE",
                "TRANSACTION_ACQUIRED_DISPOSED_CODE"
            })
    void a_line_with_anything_of_a_transaction_is_one(Box box) throws Exception {
        assertThat(line(printed("4").next(TABLE_I, box, "?").reading())).isInstanceOf(Transaction.class);
        assertThat(line(printed("4").next(TABLE_I, box, "", "(1)").reading())).isInstanceOf(Transaction.class);
    }

    @Test
    void a_printed_3_in_the_code_column_is_a_holding_that_was_due_on_a_form_3() throws Exception {
        Reading reading = printed("5")
                .next(TABLE_I, Box.SECURITY_TITLE, "Common Stock")
                .put(Box.TRANSACTION_CODE, " 3 ", "(1)")
                .reading();

        assertThat(line(reading)).isInstanceOf(Holding.class);
        assertThat(line(reading).transactionCoding().transactionFormType())
                .isEqualTo(Reported.of(TransactionFormType.FORM_3));
        assertThat(line(reading).transactionCoding().notes()).isEqualTo(F1);
        assertThat(line(reading).transactionCoding().transactionCode()).isEqualTo(Reported.blank());
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void what_a_declared_holding_has_of_a_transaction_is_reported_and_not_part_of_the_filing() throws Exception {
        Reading reading = electronic("4")
                .next(TABLE_I, Box.SECURITY_TITLE, "Common Stock")
                .kind(LineKind.HOLDING)
                .put(Box.TRANSACTION_SHARES, "100", "F1")
                .put(Box.TRANSACTION_PRICE_PER_SHARE, "", "F2")
                .put(Box.TRANSACTION_DATE, "")
                .reading();

        assertThat(line(reading)).isInstanceOf(Holding.class);
        assertThat(reading.findings())
                .extracting(
                        Finding::rule, finding -> finding.where().orElseThrow().box(), Finding::message)
                .containsExactly(
                        tuple(
                                ReadingRules.UNPLACED,
                                Box.TRANSACTION_SHARES,
                                "\"100 F1\" stands in a box that an electronic holding does not have;"
                                        + " it is not part of the filing"),
                        tuple(
                                ReadingRules.UNPLACED,
                                Box.TRANSACTION_PRICE_PER_SHARE,
                                "\"F2\" stands in a box that an electronic holding does not have;"
                                        + " it is not part of the filing"));
    }

    @Test
    void a_declared_transaction_in_which_nothing_stands_is_one() throws Exception {
        assertThat(line(electronic("4")
                        .next(TABLE_II)
                        .kind(LineKind.TRANSACTION)
                        .reading()))
                .isInstanceOf(Transaction.class);
    }

    @Test
    void lines_and_owners_keep_their_order() throws Exception {
        Filing filing = electronic("4")
                .next(OWNER, Box.RPT_OWNER_NAME, "B")
                .next(TABLE_I, Box.SECURITY_TITLE, "first")
                .next(OWNER, Box.RPT_OWNER_NAME, "A")
                .next(TABLE_I, Box.SECURITY_TITLE, "second")
                .next(FOOTNOTE, Box.FOOTNOTE_ID, "F2")
                .put(Box.FOOTNOTE_TEXT, "two")
                .next(FOOTNOTE, Box.FOOTNOTE_ID, "F1")
                .reading()
                .submission()
                .filing();

        assertThat(filing.reportingOwners())
                .extracting(owner -> owner.rptOwnerName().text())
                .containsExactly("B", "A");
        assertThat(filing.lines())
                .extracting(line -> line.securityTitle().text())
                .containsExactly("first", "second");
        assertThat(filing.footnoteText(FootnoteId.of(2))).isEqualTo(Reported.of("two"));
    }

    // ---- nothing is dropped

    @ParameterizedTest
    @EnumSource(Medium.class)
    void what_stands_in_a_box_is_in_the_filing_or_in_a_finding_about_that_box(Medium medium) throws Exception {
        for (Area area : Area.values()) {
            for (Box box : Box.values()) {
                if (box.isIn(area) && box != Box.LINE_KIND && box != Box.DOCUMENT_TYPE) {
                    for (LineKind kind : LineKind.values()) {
                        assertThatNothingIsDropped(medium, area, box, kind);
                    }
                }
            }
        }
    }

    private static void assertThatNothingIsDropped(Medium medium, Area area, Box box, LineKind kind)
            throws UnreadableDocumentException {
        Drafts drafts = medium == Medium.PRINTED ? printed("5") : electronic("5");
        if (area == Area.ISSUER) {
            drafts.issuer(box, "~", "F7");
        } else if (area == Area.DOCUMENT) {
            drafts.document(box, "~", "F7");
        } else {
            drafts.next(area, box, "~", "F7");
        }
        if (area.isLine()) {
            drafts.kind(kind);
        }

        Reading reading = drafts.reading();

        String where = medium + " " + area + " " + kind + " " + box;
        String everything = FilingBoxes.of(reading.submission().filing()).values() + " " + reading.findings();
        assertThat(everything).as(where).contains("~").contains("7");
        assertThat(reading.findings())
                .as(where)
                .allSatisfy(finding ->
                        assertThat(finding.where().orElseThrow().box()).isEqualTo(box));
    }

    @Test
    void a_mark_on_the_name_of_the_form_is_reported() throws Exception {
        FilingDraft draft = new FilingDraft(Medium.ELECTRONIC);
        draft.document().put(Box.DOCUMENT_TYPE, new Entry("4", List.of("F1"), Location.unknown()));

        assertThat(FilingAssembler.assemble(draft, Receipt.none(), "test").findings())
                .extracting(Finding::rule)
                .containsExactly(ReadingRules.UNPLACED);
    }

    private static Map<BoxPath, Reported<?>> boxes(Drafts drafts) throws UnreadableDocumentException {
        return FilingBoxes.of(drafts.reading().submission().filing());
    }

    private static Line line(Reading reading) {
        List<Line> lines = reading.submission().filing().lines().toList();
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static Transaction sole(Reading reading) {
        return (Transaction) line(reading);
    }
}
