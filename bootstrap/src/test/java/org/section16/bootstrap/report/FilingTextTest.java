package org.section16.bootstrap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.application.reading.Evidence;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;
import org.section16.domain.filing.AcquiredDisposedCode;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.FilingBoxes;
import org.section16.domain.filing.Filings;
import org.section16.domain.filing.PostTransactionAmounts;
import org.section16.domain.filing.RandomFilings;
import org.section16.domain.filing.Submission;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionAmounts;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.filing.TransactionCoding;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.Reported;
import org.section16.domain.security.OwnershipNature;

class FilingTextTest {
    private static final List<FootnoteId> NOTE_1 = List.of(FootnoteId.of(1));
    private static final List<FootnoteId> NOTE_2 = List.of(FootnoteId.of(2));

    @Test
    void a_form_4_is_shown_from_head_to_signature() {
        Filing filing = Filings.form4()
                .with(purchaseWithNotes())
                .with(Filings.grant())
                .footnote(1, "Bought in several trades.")
                .footnote(2, "By the spouse's trust.")
                .footnote(3, "To which nothing refers.")
                .remarking("None.")
                .filing();

        assertThat(shown(filing, 100)).isEqualTo("""
                        FORM 4  Statement of changes in beneficial ownership
                        ====================================================
                        Issuer               Apple Inc.
                                             symbol AAPL, CIK 320193
                        Earliest transaction 2024-10-10

                        Reporting owner      COOK TIMOTHY D, CIK 1214156
                                             Officer (Chief Executive Officer)
                                             ONE APPLE PARK WAY, CUPERTINO, CA 95014

                        TABLE I  Non-derivative securities
                          #  Security      Date        Code   A/D  Amount      Price  Owned after  Ownership
                          -  ------------  ----------  -----  ---  ------  ---------  -----------  ----------------------
                          1  Common Stock  2024-10-10  P (2)  A     1,250  $9.50 (1)    1,250,000  Indirect: By Trust (2)

                          P = open-market or private purchase; not exempt from Section 16(b)

                          (1) Bought in several trades.
                          (2) By the spouse's trust.

                        TABLE II  Derivative securities (options, warrants, convertibles)
                          #  Security                           Date        Code  A/D  Amount  Price  Owned after  Ownership
                          -  ---------------------------------  ----------  ----  ---  ------  -----  -----------  ---------
                          1  Employee Stock Option (Right to    2024-10-10  A     A       100     $0        1,000  Direct
                             Buy)

                          #  Conversion or exercise price  Exercisable  Expires     Underlying security  Underlying amount
                          -  ----------------------------  -----------  ----------  -------------------  -----------------
                          1                        $12.50  2025-10-10   2034-10-10  Common Stock                     1,000

                          A = grant, award or other acquisition from the issuer; exempt from Section 16(b) if the conditions
                              of Rule 16b-3(d) are met

                        OTHER FOOTNOTES
                          (3) To which nothing refers.

                        REMARKS
                          None.

                        SIGNATURES
                          /s/ Timothy D. Cook, 2024-10-11
                        """);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_word_of_any_box_is_cut_off(long seed) {
        Filing filing = RandomFilings.filing(seed);

        String shown = shown(filing, 100);

        assertThat(FilingBoxes.of(filing).values())
                .filteredOn(FilingTextTest::holdsWords)
                .flatExtracting(box -> List.of(box.text().strip().split("\\s+")))
                .allSatisfy(word -> assertThat(shown).contains(BoxText.printable(word)));
    }

    private static boolean holdsWords(Reported<?> box) {
        return box instanceof Reported.Illegible
                || box.stated().filter(String.class::isInstance).isPresent();
    }

    @Test
    void a_text_cannot_steer_the_terminal() {
        Filing filing =
                Filings.form4().remarking("See \u001b[2J and \u009b2J below").filing();

        assertThat(shown(filing, 100)).contains("See \ufffd[2J and \ufffd2J below");
    }

    private static Transaction purchaseWithNotes() {
        return new Transaction(
                Reported.of("Common Stock"),
                Optional.empty(),
                Reported.of(Filings.DAY),
                Reported.blank(),
                new TransactionCoding(
                        TransactionCoding.of(TransactionCode.P).transactionFormType(),
                        Reported.of(TransactionCode.P),
                        Reported.of(false),
                        NOTE_2),
                Reported.blank(),
                new TransactionAmounts(
                        Reported.of(Quantity.parse("1250")),
                        Reported.blank(),
                        Reported.of(Dollars.parse("9.5"), NOTE_1),
                        Reported.of(AcquiredDisposedCode.ACQUIRED)),
                PostTransactionAmounts.shares(Quantity.parse("1250000")),
                new OwnershipNature(
                        OwnershipNature.indirect("By Trust").directOrIndirectOwnership(),
                        Reported.of("By Trust", NOTE_2)));
    }

    private static String shown(Filing filing, int width) {
        return String.join("\n", FilingText.of(Submission.of(filing), List.of(), Evidence.none(), width)) + "\n";
    }
}
