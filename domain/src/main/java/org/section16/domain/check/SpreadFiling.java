package org.section16.domain.check;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.section16.domain.check.Requirement.Fault;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.FilingBoxes;
import org.section16.domain.filing.Transaction;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FormType;
import org.section16.domain.form.LineKind;
import org.section16.domain.form.Reported;

/** A filing together with the boxes that a filer fills in, by address, so that requirements need not each go through its parts. */
record SpreadFiling(Filing filing, Map<BoxPath, Reported<?>> boxes) {
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

    static SpreadFiling of(Filing filing) {
        Map<BoxPath, Reported<?>> boxes = FilingBoxes.of(filing);
        boxes.keySet().removeIf(path -> SET_BY_EDGAR.contains(path.box()));
        return new SpreadFiling(filing, boxes);
    }

    /** Returns Form 3, 4 or 5, also for an amendment. */
    FormType form() {
        return filing.documentType().original();
    }

    /** Returns what stands in a box, blank if nothing does. */
    Reported<?> at(BoxPath path) {
        Reported<?> content = boxes.get(path);
        return content == null ? Reported.blank() : content;
    }

    /** Returns what stands in another box of the same part. */
    Reported<?> beside(BoxPath path, Box box) {
        return at(new BoxPath(path.area(), path.number(), box));
    }

    /** Says whether a box states just this value. */
    boolean states(BoxPath path, Object value) {
        return at(path).stated().filter(value::equals).isPresent();
    }

    /** Returns the addresses of a box: one for each part of the form that has it, whether it is blank or not. */
    Stream<BoxPath> paths(Box box) {
        return Stream.of(Area.values()).filter(box::isIn).flatMap(area -> paths(area, box));
    }

    /** Returns the addresses of a box within one kind of part. */
    Stream<BoxPath> paths(Area area, Box box) {
        return area.isRepeated()
                ? IntStream.rangeClosed(1, count(area)).mapToObj(number -> new BoxPath(area, number, box))
                : Stream.of(new BoxPath(area, 0, box));
    }

    /** Returns how many parts of a kind there are. */
    int count(Area area) {
        return switch (area) {
            case DOCUMENT, ISSUER -> 1;
            case OWNER -> filing.reportingOwners().size();
            case TABLE_I -> filing.nonDerivativeTable().size();
            case TABLE_II -> filing.derivativeTable().size();
            case FOOTNOTE -> filing.footnotes().size();
            case SIGNATURE -> filing.signatures().size();
        };
    }

    /** Says whether the part is a line that reports a transaction. */
    boolean isTransaction(BoxPath path) {
        return path.area().isLine()
                && (path.area() == Area.TABLE_I ? filing.nonDerivativeTable() : filing.derivativeTable())
                                .get(path.number() - 1)
                        instanceof Transaction;
    }

    /** Says whether the part is a line that reports a holding. */
    boolean isHolding(BoxPath path) {
        return path.area().isLine() && !isTransaction(path);
    }

    /** Returns a breach for each box that is not blank and meets a condition; the message follows the box's text. */
    Stream<Fault> faults(BiPredicate<BoxPath, Reported<?>> condition, String message) {
        return boxes.entrySet().stream()
                .filter(box -> condition.test(box.getKey(), box.getValue()))
                .map(box -> Fault.at(box.getKey(), quoted(box.getValue()) + message));
    }

    /** Returns a breach for each address of a box that meets a condition. */
    Stream<Fault> faults(Box box, Predicate<BoxPath> condition, String message) {
        return paths(box).filter(condition).map(path -> Fault.at(path, message));
    }

    /** Returns the text of a box as a message shows it. */
    static String quoted(Reported<?> content) {
        if (content.isBlank()) {
            return "nothing";
        }
        String text = content.text();
        if (text.isEmpty()) {
            return "a footnote mark alone";
        }
        return "\"" + (text.length() > MOST_QUOTED ? text.substring(0, MOST_QUOTED) + "…" : text) + "\"";
    }

    /** The kinds of lines are no content that a person filled in. */
    static boolean isKind(BoxPath path, LineKind kind, Reported<?> content) {
        return path.box() == Box.LINE_KIND
                && content.stated().filter(kind::equals).isPresent();
    }
}
