package org.section16.bootstrap.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.Reported;

/** What stands in a box, for a person to read: numbers with separators, footnote marks behind, the illegible quoted. */
final class BoxText {
    /** All digits behind the point that a number has, and no others. */
    private static final int ALL = Integer.MAX_VALUE;

    /** Controls other than white space, and those that turn the direction of the text around them. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\s]]|[\\u202a-\\u202e\\u2066-\\u2069]");

    private BoxText() {}

    static String of(Reported<?> content) {
        return of(content, Object::toString);
    }

    static <T> String of(Reported<T> content, Function<? super T, String> words) {
        String text = content instanceof Reported.Illegible<T> illegible
                ? "illegible: \"" + illegible.text() + '"'
                : content.stated().map(words).orElse("");
        return join(printable(text), marks(content.notes()));
    }

    /** A filer's text is shown, not obeyed: control characters, which could steer a terminal, are replaced. */
    static String printable(String text) {
        return CONTROL.matcher(text).replaceAll("\ufffd");
    }

    static String shares(Reported<Quantity> content) {
        return of(content, quantity -> grouped(quantity.count()));
    }

    static String dollars(Reported<Dollars> content) {
        return of(content, dollars -> "$" + money(dollars.amount()));
    }

    /** A cell of the form that holds a number or, instead, a value. */
    static String sharesOrValue(Reported<Quantity> shares, Reported<Dollars> value) {
        return join(shares(shares), dollars(value));
    }

    static String marks(List<FootnoteId> notes) {
        StringBuilder marks = new StringBuilder();
        notes.forEach(note -> marks.append('(').append(note.number()).append(')'));
        return marks.toString();
    }

    static String join(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " " + other;
    }

    static String grouped(BigDecimal number) {
        return format("#,##0").format(number);
    }

    /** Amounts of money show cents if they are not whole. */
    private static String money(BigDecimal amount) {
        return format(amount.scale() > 0 ? "#,##0.00" : "#,##0").format(amount);
    }

    private static DecimalFormat format(String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(ALL);
        return format;
    }
}
