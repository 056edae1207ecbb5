package org.section16.application.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.application.reading.Entry;
import org.section16.application.reading.FilingAssembler;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.application.reading.Location;
import org.section16.application.reading.Reading;
import org.section16.application.reading.Receipt;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Example;
import org.section16.domain.check.ExampleForms;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.LineKind;

/** A filing as boxes with their texts, which the lines of an {@link Example} change. */
public final class EditableFiling {
    private static final Pattern LINE = Pattern.compile("([A-Za-z0-9.\\[\\]]+) = ?(.*)", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile(" ?\\[(F[0-9]+)]");
    private static final Pattern WITHOUT = Pattern.compile("-- without (.+)");
    private static final Pattern TIMES = Pattern.compile("-- ([0-9]+) times (.+)");
    private static final String EARLIER = "-- earlier";
    private static final String FILING_DATE = "filingDate = ";

    private final Map<Area, List<Slot>> parts = new EnumMap<>(Area.class);
    private Optional<LocalDate> filingDate = Optional.empty();

    /** A part, as far as its boxes were filled. */
    public static final class Slot {
        private final Map<Box, Entry> entries = new EnumMap<>(Box.class);
        private Optional<LineKind> kind = Optional.empty();

        private Slot copy() {
            Slot copy = new Slot();
            copy.entries.putAll(entries);
            copy.kind = kind;
            return copy;
        }
    }

    private EditableFiling() {
        for (Area area : Area.values()) {
            parts.put(area, new ArrayList<>(area.isRepeated() ? List.of() : List.of(new Slot())));
        }
    }

    /** The filing that an example is. */
    public static EditableFiling of(Example example) {
        EditableFiling filing = new EditableFiling();
        filing.edit(ExampleForms.of(example.form()));
        filing.edit(ofThisFiling(example));
        return filing;
    }

    /** A filing that was read. */
    public static EditableFiling of(FilingDraft draft) {
        EditableFiling filing = new EditableFiling();
        for (Area area : Area.values()) {
            List<Slot> slots = filing.slots(area);
            slots.clear();
            for (Part part : parts(draft, area)) {
                Slot slot = new Slot();
                slot.entries.putAll(part.entries());
                slot.kind = part.kind();
                slots.add(slot);
            }
        }
        return filing;
    }

    private static List<Part> parts(FilingDraft draft, Area area) {
        return switch (area) {
            case DOCUMENT -> List.of(draft.document());
            case ISSUER -> List.of(draft.issuer());
            case OWNER, TABLE_I, TABLE_II, FOOTNOTE, SIGNATURE -> draft.parts(area);
        };
    }

    /** What rules are asked about an example: its filing, after the earlier one if it has one. */
    public static CheckedFiling checked(Example example) throws UnreadableDocumentException {
        CheckedFiling filing = CheckedFiling.of(of(example).reading().submission());
        int earlier = example.lines().indexOf(EARLIER);
        if (earlier < 0) {
            return filing;
        }
        List<String> lines =
                example.lines().subList(earlier + 1, example.lines().size());
        Submission before = of(new Example(example.form(), lines)).reading().submission();
        return filing.after(List.of(before));
    }

    /** The lines of an example that are about the filing itself. */
    public static List<String> ofThisFiling(Example example) {
        int earlier = example.lines().indexOf(EARLIER);
        return earlier < 0 ? example.lines() : example.lines().subList(0, earlier);
    }

    /** Changes the filing. */
    public EditableFiling edit(List<String> lines) {
        lines.forEach(this::edit);
        return this;
    }

    private void edit(String line) {
        Matcher without = WITHOUT.matcher(line);
        Matcher times = TIMES.matcher(line);
        Matcher box = LINE.matcher(line);
        if (line.startsWith(FILING_DATE)) {
            String day = line.substring(FILING_DATE.length());
            filingDate = day.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } else if (without.matches()) {
            slots(area(without.group(1))).clear();
        } else if (times.matches()) {
            multiply(area(times.group(2)), Integer.parseInt(times.group(1)));
        } else if (box.matches()) {
            put(BoxPath.parse(box.group(1)), box.group(2));
        } else {
            throw new IllegalArgumentException("no line of an example: " + line);
        }
    }

    private static Area area(String label) {
        for (Area area : Area.values()) {
            if (area.label().equals(label)) {
                return area;
            }
        }
        throw new IllegalArgumentException("no part is called " + label);
    }

    /** The first part as often as wanted; owners get numbers of their own, since no two may be the same. */
    private void multiply(Area area, int count) {
        Slot first = slots(area).get(0);
        slots(area).clear();
        for (int number = 0; number < count; number++) {
            Slot copy = first.copy();
            if (area == Area.OWNER) {
                copy.entries.put(Box.RPT_OWNER_CIK, Entry.of(Integer.toString(number + 1), Location.unknown()));
            }
            slots(area).add(copy);
        }
    }

    private void put(BoxPath path, String text) {
        List<Slot> slots = slots(path.area());
        int index = path.area().isRepeated() ? path.number() - 1 : 0;
        while (slots.size() <= index) {
            slots.add(new Slot());
        }
        List<String> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            marks.add(mark.group(1));
        }
        String value = MARK.matcher(text).replaceAll("");
        slots.get(index).entries.put(path.box(), new Entry(value, marks, Location.unknown()));
    }

    /** The parts of a kind. */
    List<Slot> slots(Area area) {
        return parts.getOrDefault(area, List.of());
    }

    /** The filing, as if it had been read. */
    public Reading reading() throws UnreadableDocumentException {
        FilingDraft draft = new FilingDraft(Medium.ELECTRONIC);
        parts.forEach((area, slots) -> slots.forEach(slot -> fill(slot, part(draft, area))));
        Receipt receipt =
                new Receipt(Optional.empty(), filingDate, Optional.empty(), Optional.empty(), Receipt.Origin.HEADER);
        return FilingAssembler.assemble(draft, receipt, "test");
    }

    private static Part part(FilingDraft draft, Area area) {
        return switch (area) {
            case DOCUMENT -> draft.document();
            case ISSUER -> draft.issuer();
            case OWNER, TABLE_I, TABLE_II, FOOTNOTE, SIGNATURE -> draft.next(area);
        };
    }

    private static void fill(Slot slot, Part part) {
        slot.kind.ifPresent(part::kind);
        slot.entries.forEach(part::put);
    }
}
