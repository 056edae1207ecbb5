package org.section16.adapters.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.Location;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.Location.InText;
import org.section16.application.reading.Repair;

/** The text of a damaged document after some repairs, which remembers where everything stood at first. Immutable. */
final class Markup implements Places {
    private final String text;
    private final int[] lineStarts;
    private final List<Shift> shifts;
    private final List<Repair> repairs;

    private Markup(String text, int[] lineStarts, List<Shift> shifts, List<Repair> repairs) {
        this.text = text;
        this.lineStarts = lineStarts;
        this.shifts = shifts;
        this.repairs = repairs;
    }

    /** The text as it was found. */
    static Markup of(String text) {
        return new Markup(text, lineStarts(text), List.of(), List.of());
    }

    String text() {
        return text;
    }

    /** Adds something to be reported. */
    Markup noting(Repair repair) {
        List<Repair> all = new ArrayList<>(repairs);
        all.add(repair);
        return new Markup(text, lineStarts, shifts, all);
    }

    /** Applies some changes, which are in the order of the text and do not overlap. */
    Markup with(List<Edit> edits) {
        StringBuilder mended = new StringBuilder(text.length());
        List<Repair> all = new ArrayList<>(repairs);
        Shift shift = new Shift(edits.size());
        int copied = 0;
        for (Edit edit : edits) {
            mended.append(text, copied, edit.start());
            shift.add(mended.length(), edit);
            mended.append(edit.replacement());
            copied = edit.end();
            all.add(new Repair(edit.what(), place(edit.start())));
        }
        mended.append(text, copied, text.length());
        List<Shift> chain = new ArrayList<>(List.of(shift));
        chain.addAll(shifts);
        return new Markup(mended.toString(), lineStarts, chain, all);
    }

    /** Reports the repairs in a draft. */
    void report(FilingDraft draft) {
        repairs.forEach(repair -> draft.repaired(repair.what(), repair.location()));
    }

    @Override
    public InText at(Location location) {
        return place(location.getCharacterOffset());
    }

    /** Returns where a place of this text was in the original one. */
    InText place(int offset) {
        int original = offset;
        for (Shift shift : shifts) {
            original = shift.before(original);
        }
        int found = Arrays.binarySearch(lineStarts, original);
        int line = found >= 0 ? found : -found - 2;
        return new InText(line + 1, original - lineStarts[line] + 1);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int lines = 1;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean ends = character == '\n'
                    || (character == '\r' && (index + 1 == text.length() || text.charAt(index + 1) != '\n'));
            if (ends) {
                starts = lines == starts.length ? Arrays.copyOf(starts, lines * 2) : starts;
                starts[lines++] = index + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    /** How a series of changes moved what stands behind them. */
    private static final class Shift {
        private final int[] mendedStarts;
        private final Edit[] edits;
        private int size;

        Shift(int size) {
            mendedStarts = new int[size];
            edits = new Edit[size];
        }

        void add(int mendedStart, Edit edit) {
            mendedStarts[size] = mendedStart;
            edits[size++] = edit;
        }

        /** Returns the offset before the changes. Where something was inserted or replaced, it is that of the change. */
        int before(int offset) {
            int index = lastUpTo(offset);
            if (index < 0) {
                return offset;
            }
            Edit edit = edits[index];
            int behind = offset - mendedStarts[index] - edit.replacement().length();
            return behind < 0 ? edit.start() : edit.end() + behind;
        }

        /** Several insertions may begin at one place: the last of them counts. */
        private int lastUpTo(int offset) {
            int index = Arrays.binarySearch(mendedStarts, offset);
            if (index < 0) {
                return -index - 2;
            }
            while (index + 1 < size && mendedStarts[index + 1] == offset) {
                index++;
            }
            return index;
        }
    }
}
