package org.section16.domain.check;

import static org.section16.domain.check.Requirement.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;
import org.section16.domain.check.Requirement.Fault;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.Reported;

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

    /** What no XML document can hold (XML 1.0, production 2, Char). */
    private static final Pattern NOT_FOR_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final BigDecimal LARGEST = new BigDecimal("999999999999.9999");
    private static final int MOST_DECIMALS = 4;
    private static final int LAST_YEAR = 9999;

    private static final Requirement ILLEGIBLE = refused(
            "illegible",
            "What stands in a box is what the box asks for",
            "R8 R10",
            filing -> filing.faults(TextRules::isIllegible, " is not what this box asks for"));

    private static final Requirement TEXT_LENGTH =
            refused("text-length", "A text is no longer than its box", "R7 R46 R47 R105 R113", TextRules::tooLong);

    private static final Requirement CHARACTER = refused(
            "character",
            "A text has only characters that XML can hold",
            "R6",
            filing -> filing.faults(TextRules::isNotForXml, " has a character that XML cannot hold"));

    private static final Requirement ZIP_CODE = refused(
            "zip-code",
            "A ZIP code has letters, digits, spaces, # and - only",
            "R11",
            filing -> filing.faults(
                    (path, content) -> path.box() == Box.RPT_OWNER_ZIP_CODE
                            && !ZIP_CHARACTERS.matcher(content.text()).matches(),
                    " has other characters than letters, digits, space, # and -"));

    private static final Requirement DECIMAL = refused(
            "decimal",
            "A number has at most twelve digits before the point and four behind it",
            "R9",
            filing -> filing.faults(
                    (path, content) ->
                            content.stated().filter(TextRules::hasTooManyDigits).isPresent(),
                    " has more than 12 digits before the point or 4 behind it"));

    private static final Requirement YEAR = refused(
            "year",
            "A date has a year of four digits",
            "R8",
            filing -> filing.faults(
                    (path, content) ->
                            content.stated().filter(TextRules::isOutOfYears).isPresent(),
                    " has no year from 1 to 9999"));

    private TextRules() {}

    static List<Requirement> requirements() {
        return List.of(ILLEGIBLE, TEXT_LENGTH, CHARACTER, ZIP_CODE, DECIMAL, YEAR);
    }

    private static boolean isIllegible(BoxPath path, Reported<?> content) {
        return content instanceof Reported.Illegible;
    }

    private static boolean isNotForXml(BoxPath path, Reported<?> content) {
        return NOT_FOR_XML.matcher(content.text()).find();
    }

    private static Stream<Fault> tooLong(SpreadFiling filing) {
        return filing.boxes().entrySet().stream()
                .filter(box -> box.getValue().stated().isPresent())
                .filter(box ->
                        box.getValue().text().length() > most(box.getKey().box()))
                .map(box -> Fault.at(
                        box.getKey(),
                        SpreadFiling.quoted(box.getValue()) + " has "
                                + box.getValue().text().length() + " characters; the box holds "
                                + most(box.getKey().box())));
    }

    private static int most(Box box) {
        return MOST_CHARACTERS.getOrDefault(box, Integer.MAX_VALUE);
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

    private static boolean isOutOfYears(Object value) {
        return value instanceof LocalDate day && (day.getYear() < 1 || day.getYear() > LAST_YEAR);
    }
}
