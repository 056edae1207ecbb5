package org.section16.domain.check;

import static org.section16.domain.check.Requirement.refused;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.section16.domain.check.Requirement.Fault;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;

/** What has to be filled in: the boxes that ask for a value, and those for which a footnote will do. */
final class MandatoryBoxes {
    /** On which forms, in which parts. */
    private enum Where {
        ALWAYS,
        ON_AMENDMENTS,
        ON_FORMS_4_AND_5,
        ON_TRANSACTIONS,
        ON_TRANSACTIONS_OF_TABLE_I;

        boolean includes(SpreadFiling filing, BoxPath path) {
            return switch (this) {
                case ALWAYS -> true;
                case ON_AMENDMENTS -> filing.filing().documentType().isAmendment();
                case ON_FORMS_4_AND_5 -> filing.form() != FormType.FORM_3;
                case ON_TRANSACTIONS -> filing.isTransaction(path);
                case ON_TRANSACTIONS_OF_TABLE_I -> path.area() == Area.TABLE_I && filing.isTransaction(path);
            };
        }
    }

    private static final Map<Box, Where> VALUES = new EnumMap<>(Box.class);
    private static final Map<Box, Where> VALUES_OR_NOTES = new EnumMap<>(Box.class);

    static {
        VALUES.put(Box.PERIOD_OF_REPORT, Where.ALWAYS);
        VALUES.put(Box.DATE_OF_ORIGINAL_SUBMISSION, Where.ON_AMENDMENTS);
        VALUES.put(Box.AFF_10B5_ONE, Where.ON_FORMS_4_AND_5);
        VALUES.put(Box.ISSUER_CIK, Where.ALWAYS);
        VALUES.put(Box.ISSUER_TRADING_SYMBOL, Where.ALWAYS);
        VALUES.put(Box.RPT_OWNER_CIK, Where.ALWAYS);
        VALUES.put(Box.SECURITY_TITLE, Where.ALWAYS);
        VALUES.put(Box.TRANSACTION_DATE, Where.ON_TRANSACTIONS);
        VALUES.put(Box.TRANSACTION_FORM_TYPE, Where.ON_TRANSACTIONS);
        VALUES.put(Box.TRANSACTION_CODE, Where.ON_TRANSACTIONS);
        VALUES.put(Box.EQUITY_SWAP_INVOLVED, Where.ON_TRANSACTIONS);
        VALUES.put(Box.TRANSACTION_SHARES, Where.ON_TRANSACTIONS_OF_TABLE_I);
        VALUES.put(Box.TRANSACTION_ACQUIRED_DISPOSED_CODE, Where.ON_TRANSACTIONS);
        VALUES.put(Box.UNDERLYING_SECURITY_TITLE, Where.ALWAYS);
        VALUES.put(Box.DIRECT_OR_INDIRECT_OWNERSHIP, Where.ALWAYS);
        VALUES.put(Box.FOOTNOTE_ID, Where.ALWAYS);
        VALUES.put(Box.FOOTNOTE_TEXT, Where.ALWAYS);
        VALUES.put(Box.SIGNATURE_NAME, Where.ALWAYS);
        VALUES.put(Box.SIGNATURE_DATE, Where.ALWAYS);
        VALUES_OR_NOTES.put(Box.CONVERSION_OR_EXERCISE_PRICE, Where.ALWAYS);
        VALUES_OR_NOTES.put(Box.TRANSACTION_PRICE_PER_SHARE, Where.ON_TRANSACTIONS);
        VALUES_OR_NOTES.put(Box.EXERCISE_DATE, Where.ALWAYS);
        VALUES_OR_NOTES.put(Box.EXPIRATION_DATE, Where.ALWAYS);
    }

    private static final Requirement MANDATORY_BOX = refused(
            "mandatory-box",
            "A box that the form asks for states a value",
            "R11 R21 R25 R27 R28 R56 R64 R66 R69 R70 R75 R78 R110",
            MandatoryBoxes::withoutValue);

    private static final Requirement VALUE_OR_FOOTNOTE = refused(
            "value-or-footnote",
            "A price, an exercise date or an expiration date is stated, or a footnote explains it",
            "R76 R80",
            MandatoryBoxes::withoutValueOrNote);

    private MandatoryBoxes() {}

    static List<Requirement> requirements() {
        return List.of(MANDATORY_BOX, VALUE_OR_FOOTNOTE);
    }

    private static Stream<Fault> withoutValue(SpreadFiling filing) {
        return of(VALUES, filing)
                .filter(path -> lacksText(filing.at(path)))
                .map(path -> Fault.at(
                        path, "found " + SpreadFiling.quoted(filing.at(path)) + ", but EDGAR asks for a value here"));
    }

    private static Stream<Fault> withoutValueOrNote(SpreadFiling filing) {
        return of(VALUES_OR_NOTES, filing)
                .filter(path -> filing.at(path).isBlank())
                .map(path -> Fault.at(path, "found nothing, but EDGAR asks for a value or a footnote here"));
    }

    private static Stream<BoxPath> of(Map<Box, Where> table, SpreadFiling filing) {
        return table.entrySet().stream()
                .flatMap(row ->
                        filing.paths(row.getKey()).filter(path -> row.getValue().includes(filing, path)));
    }

    /** Says whether a box holds no text at all; one that cannot be read is another rule's concern. */
    static boolean lacksText(Reported<?> content) {
        return content.text().isBlank();
    }
}
