package org.section16.domain.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.Reported;

/** What rules on any box have in common. */
final class Boxes {
    /** A message is one line; of a footnote its beginning tells which one is meant. */
    private static final int MOST_QUOTED = 60;

    /** What EDGAR sets itself and takes from no filer: it does not matter what stands there. */
    private static final Set<Box> SET_BY_EDGAR = EnumSet.of(
            Box.ISSUER_NAME,
            Box.RPT_OWNER_NAME,
            Box.RPT_OWNER_STATE_DESCRIPTION,
            Box.NO_SECURITIES_OWNED,
            Box.FORM_3_HOLDINGS_REPORTED,
            Box.FORM_4_TRANSACTIONS_REPORTED);

    private static final Function<CheckedFiling, List<Map.Entry<BoxPath, Reported<?>>>> FILLED_IN = Boxes::filledIn;

    /** A test of one box. */
    @FunctionalInterface
    interface BoxCheck {
        void check(BoxPath path, Reported<?> content);
    }

    private Boxes() {}

    /** Looks at each box that is not blank and that filers fill in. */
    static void each(CheckedFiling filing, BoxCheck check) {
        for (Map.Entry<BoxPath, Reported<?>> box : filing.once(FILLED_IN)) {
            check.check(box.getKey(), box.getValue());
        }
    }

    private static List<Map.Entry<BoxPath, Reported<?>>> filledIn(CheckedFiling filing) {
        List<Map.Entry<BoxPath, Reported<?>>> filled =
                new ArrayList<>(filing.boxes().entrySet());
        filled.removeIf(box -> SET_BY_EDGAR.contains(box.getKey().box()));
        return filled;
    }

    /** Says whether a box holds no text at all; one that cannot be read is another rule's concern. */
    static boolean lacksText(Reported<?> content) {
        if (content instanceof Reported.Stated<?> stated) {
            return stated.value() instanceof String text && text.isBlank();
        }
        return !(content instanceof Reported.Illegible);
    }

    /** Says whether a box states just this value. */
    static boolean states(Reported<?> content, Object value) {
        return content instanceof Reported.Stated<?> stated && stated.value().equals(value);
    }

    /** Returns the text of a box as a message shows it. */
    static String quoted(Reported<?> content) {
        if (content.isBlank()) {
            return "nothing";
        }
        String text = content.text();
        return text.isEmpty() ? "a footnote mark alone" : quoted(text);
    }

    /** Returns a text as a message shows it. */
    static String quoted(String text) {
        return "\"" + (text.length() > MOST_QUOTED ? text.substring(0, MOST_QUOTED) + "…" : text) + "\"";
    }
}
