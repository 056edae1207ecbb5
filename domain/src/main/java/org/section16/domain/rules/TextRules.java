package org.section16.domain.rules;

import static org.section16.domain.check.EdgarAnswer.SUSPENDS;
import static org.section16.domain.check.RuleDraft.error;
import static org.section16.domain.check.Strength.SPECIFICATION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Faults;
import org.section16.domain.check.Rule;
import org.section16.domain.check.RuleDraft;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.TradingSymbol;

/** How a value may be spelled, whatever it says: lengths, digits, characters. */
final class TextRules {
    private static final Map<Box, Integer> MOST_CHARACTERS = new EnumMap<>(Map.ofEntries(
            Map.entry(Box.ISSUER_TRADING_SYMBOL, 10),
            Map.entry(Box.ISSUER_FOREIGN_TRADING_SYMBOL, 14),
            Map.entry(Box.RPT_OWNER_STREET_1, 40),
            Map.entry(Box.RPT_OWNER_STREET_2, 40),
            Map.entry(Box.RPT_OWNER_CITY, 30),
            // The specification says 30 and the schema 40; the smaller number satisfies both.
            Map.entry(Box.RPT_OWNER_NON_US_STATE_TERRITORY, 30),
            Map.entry(Box.RPT_OWNER_ZIP_CODE, 10),
            Map.entry(Box.OFFICER_TITLE, 30),
            Map.entry(Box.OTHER_TEXT, 30),
            Map.entry(Box.SECURITY_TITLE, 60),
            Map.entry(Box.UNDERLYING_SECURITY_TITLE, 60),
            Map.entry(Box.NATURE_OF_OWNERSHIP, 100),
            Map.entry(Box.FOOTNOTE_TEXT, 1000),
            Map.entry(Box.REMARKS, 2000),
            Map.entry(Box.SIGNATURE_NAME, 255)));

    private static final Pattern ZIP_CHARACTERS = Pattern.compile("[0-9A-Za-z #-]*");

    private static final BigDecimal LARGEST = new BigDecimal("999999999999.9999");
    private static final int MOST_DECIMALS = 4;
    private static final int LAST_YEAR = 9999;

    private static final Rule ILLEGIBLE = draft("illegible", "What stands in a box is what the box asks for")
            .references("R8 R10")
            .failing("table2.line[1].exerciseDate", "table2.line[1].exerciseDate = 13/45/2024")
            .testing((filing, faults) -> Boxes.each(filing, (path, content) -> {
                if (content instanceof Reported.Illegible) {
                    faults.at(path, Boxes.quoted(content) + " is not what this box asks for");
                }
            }));

    private static final Rule TEXT_LENGTH = draft("text-length", "A text is no longer than its box")
            .references("R7 R46 R47 R105 R113")
            .failing(
                    "reportingOwner[1].rptOwnerCity",
                    "reportingOwner[1].rptOwnerCity = SPRINGFIELD IN THE STATE OF ILLINOIS")
            .testing(TextRules::tooLong);

    private static final Rule CHARACTER = draft("character", "A text has only characters that XML can hold")
            .references("R6")
            .failing("remarks", "remarks = a\u0001b")
            .testing((filing, faults) -> Boxes.each(filing, (path, content) -> {
                if (!isForXml(text(content))) {
                    faults.at(path, Boxes.quoted(content) + " has a character that XML cannot hold");
                }
            }));

    private static final Rule ZIP_CODE = draft("zip-code", "A ZIP code has letters, digits, spaces, # and - only")
            .references("R11")
            .failing("reportingOwner[1].rptOwnerZipCode", "reportingOwner[1].rptOwnerZipCode = 62.701")
            .testing((filing, faults) -> filing.owners().forEach(owner -> {
                Reported<String> code = owner.part().address().rptOwnerZipCode();
                if (!ZIP_CHARACTERS.matcher(text(code)).matches()) {
                    faults.at(
                            owner.at(Box.RPT_OWNER_ZIP_CODE),
                            Boxes.quoted(code) + " has other characters than letters, digits, space, # and -");
                }
            }));

    private static final Rule DECIMAL = draft(
                    "decimal", "A number has at most twelve digits before the point and four behind it")
            .references("R9")
            .passing("table1.line[1].transactionPricePerShare = 25.0001 [F1]")
            .failing(
                    "table1.line[1].transactionPricePerShare",
                    "table1.line[1].transactionPricePerShare = 25.00001 [F1]")
            .testing((filing, faults) -> Boxes.each(filing, (path, content) -> {
                if (content instanceof Reported.Stated<?> stated && hasTooManyDigits(stated.value())) {
                    faults.at(path, Boxes.quoted(content) + " has more than 12 digits before the point or 4 behind it");
                }
            }));

    private static final Rule YEAR = draft("year", "A date has a year of four digits")
            .references("R8")
            .failing("table2.line[1].exerciseDate", "table2.line[1].exerciseDate = 0000-04-07")
            .testing((filing, faults) -> Boxes.each(filing, (path, content) -> {
                if (content instanceof Reported.Stated<?> stated
                        && stated.value() instanceof LocalDate day
                        && (day.getYear() < 1 || day.getYear() > LAST_YEAR)) {
                    faults.at(path, Boxes.quoted(content) + " has no year from 1 to 9999");
                }
            }));

    private TextRules() {}

    static List<Rule> rules() {
        return List.of(ILLEGIBLE, TEXT_LENGTH, CHARACTER, ZIP_CODE, DECIMAL, YEAR);
    }

    private static RuleDraft draft(String id, String title) {
        return error("edgar." + id, title)
                .edgar(SUSPENDS)
                .citing(SPECIFICATION, "Ownership XML 5.5, sections 3.2, 3.5 and 5");
    }

    private static void tooLong(CheckedFiling filing, Faults faults) {
        Boxes.each(filing, (path, content) -> {
            if (content instanceof Reported.Stated<?>) {
                int length = text(content).length();
                int most = MOST_CHARACTERS.getOrDefault(path.box(), Integer.MAX_VALUE);
                if (length > most) {
                    faults.at(path, tooLong(path, content, length, most));
                }
            }
        });
    }

    private static String tooLong(BoxPath path, Reported<?> content, int length, int most) {
        return Boxes.quoted(content) + " has " + length + " characters; the box "
                + path.box().element() + " holds " + most;
    }

    /** Returns the text of a box that holds a text; dates and numbers are not asked for their spelling. */
    private static String text(Reported<?> content) {
        if (content instanceof Reported.Stated<?> stated) {
            return stated.value() instanceof String text
                    ? text
                    : stated.value() instanceof TradingSymbol symbol ? symbol.text() : "";
        }
        return content.text();
    }

    /** XML 1.0, production 2, Char. */
    private static boolean isForXml(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character < ' ' && character != '\t' && character != '\n' && character != '\r') {
                return false;
            }
            if (character >= Character.MIN_SURROGATE && !isForXml(text, index)) {
                return false;
            }
        }
        return true;
    }

    /** Half a pair is no character, and neither are the last two of the plane. */
    private static boolean isForXml(String text, int index) {
        char character = text.charAt(index);
        if (Character.isHighSurrogate(character)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(character)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return character < '\uFFFE';
    }

    private static boolean hasTooManyDigits(Object value) {
        if (value instanceof Quantity quantity) {
            return hasTooManyDigits(quantity.count());
        }
        return value instanceof Dollars dollars && hasTooManyDigits(dollars.amount());
    }

    private static boolean hasTooManyDigits(BigDecimal number) {
        return number.scale() > MOST_DECIMALS || number.compareTo(LARGEST) > 0;
    }
}
