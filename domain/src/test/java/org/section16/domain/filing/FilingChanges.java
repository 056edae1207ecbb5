package org.section16.domain.filing;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;
import org.section16.domain.party.Issuer;

/**
 * Changes one box of a filing, whichever it is. It finds the box by the name of the record component, and so knows the
 * model by other means than {@link FilingBoxes} does.
 */
public final class FilingChanges {
    private FilingChanges() {}

    /** The boxes that a filing has, blank or not; the kind of a line is none that could be changed alone. */
    public static List<BoxPath> boxesOf(Filing filing) {
        List<BoxPath> paths = new ArrayList<>();
        collect(filing, Area.DOCUMENT, 0, paths);
        collect(filing.issuer(), Area.ISSUER, 0, paths);
        for (Area area : Area.values()) {
            List<? extends Record> parts = area.isRepeated() ? parts(filing, area) : List.of();
            for (int index = 0; index < parts.size(); index++) {
                collect(parts.get(index), area, index + 1, paths);
            }
        }
        return paths;
    }

    /** A filing that differs in one box: emptied if there is anything in it, else filled. */
    public static Filing change(Filing filing, BoxPath path) {
        return change(filing, path, FilingChanges::changed);
    }

    /** A filing with something else in one box: a {@code Reported}, the form, or the marks of a coding. */
    public static Filing put(Filing filing, String path, Object content) {
        return change(filing, BoxPath.parse(path), any -> content);
    }

    private static Filing change(Filing filing, BoxPath path, UnaryOperator<Object> change) {
        return switch (path.area()) {
            case DOCUMENT -> (Filing) inRecord(filing, path.box(), change);
            case ISSUER -> filing.withIssuer((Issuer) inRecord(filing.issuer(), path.box(), change));
            case OWNER, TABLE_I, TABLE_II, FOOTNOTE, SIGNATURE -> {
                List<Record> parts = new ArrayList<>(parts(filing, path.area()));
                parts.set(path.number() - 1, inRecord(parts.get(path.number() - 1), path.box(), change));
                yield (Filing) rebuilt(filing, component(path.area()), any -> parts);
            }
        };
    }

    private static String component(Area area) {
        return switch (area) {
            case DOCUMENT, ISSUER -> throw new IllegalArgumentException(area + " is no list");
            case OWNER -> "reportingOwners";
            case TABLE_I -> "nonDerivativeTable";
            case TABLE_II -> "derivativeTable";
            case FOOTNOTE -> "footnotes";
            case SIGNATURE -> "signatures";
        };
    }

    @SuppressWarnings("unchecked") // every list of a filing holds records
    private static List<? extends Record> parts(Filing filing, Area area) {
        return Arrays.stream(Filing.class.getRecordComponents())
                .filter(each -> each.getName().equals(component(area)))
                .map(each -> (List<? extends Record>) read(filing, each))
                .findFirst()
                .orElseThrow();
    }

    private static void collect(Record record, Area area, int number, List<BoxPath> paths) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = read(record, component);
            if (value instanceof Optional<?> optional) {
                value = optional.orElse(null);
            }
            if (value instanceof Record nested && !(value instanceof Reported) && !isIssuerOf(record, component)) {
                collect(nested, area, number, paths);
            }
            Box.of(area, element(record, component)).ifPresent(box -> paths.add(new BoxPath(area, number, box)));
        }
    }

    private static Record inRecord(Record record, Box box, UnaryOperator<Object> change) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (element(record, component).equals(box.element())) {
                return rebuilt(record, component.getName(), change);
            }
            Object value = read(record, component);
            if (isIssuerOf(record, component)) {
                continue;
            }
            if (value instanceof Record nested && has(nested, box)) {
                return rebuilt(record, component.getName(), any -> inRecord(nested, box, change));
            }
            if (value instanceof Optional<?> optional
                    && optional.orElse(null) instanceof Record nested
                    && has(nested, box)) {
                return rebuilt(record, component.getName(), any -> Optional.of(inRecord(nested, box, change)));
            }
        }
        throw new IllegalArgumentException(record + " has no " + box);
    }

    private static boolean has(Record record, Box box) {
        if (record instanceof Reported) {
            return false;
        }
        return Arrays.stream(record.getClass().getRecordComponents())
                .anyMatch(component -> element(record, component).equals(box.element())
                        || (read(record, component) instanceof Record nested && has(nested, box)));
    }

    private static boolean isIssuerOf(Record record, RecordComponent component) {
        return record instanceof Filing && component.getName().equals("issuer");
    }

    /** The marks on the coding as a whole are what the box of that name holds; the coding itself is no box. */
    private static String element(Record record, RecordComponent component) {
        if (record instanceof TransactionCoding && component.getName().equals("notes")) {
            return Box.TRANSACTION_CODING.element();
        }
        boolean isBox = component.getType() == Reported.class || component.getType() == FormType.class;
        return isBox ? component.getName() : "";
    }

    private static Object changed(Object content) {
        if (content instanceof FormType form) {
            return form == FormType.FORM_3 ? FormType.FORM_5A : FormType.FORM_3;
        }
        if (content instanceof Reported<?> box) {
            return box.isBlank() ? Reported.illegible("changed", List.of()) : Reported.blank();
        }
        return ((List<?>) content).isEmpty() ? List.of(FootnoteId.of(1)) : List.of();
    }

    private static Record rebuilt(Record record, String name, UnaryOperator<Object> change) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(each -> each.getName().equals(name) ? change.apply(read(record, each)) : read(record, each))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
