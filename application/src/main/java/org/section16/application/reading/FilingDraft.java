package org.section16.application.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.section16.domain.check.Finding;
import org.section16.domain.check.Severity;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.LineKind;

/**
 * A filing as a reader transcribes it: for each box the text as found, the footnote marks and the place. Nothing is
 * interpreted yet.
 *
 * <p>How a {@linkplain Medium#PRINTED printed} document is transcribed: a check box that is on the page gets an entry,
 * with the text {@code X} if it is ticked and no text if it is not; one that the form does not have gets none. The code
 * cell is transcribed whole ({@code S/K}, {@code P4}) as {@link Box#TRANSACTION_CODE}, with the marks beside it; column
 * V as {@link Box#VOLUNTARILY_REPORTED}. An amount that may be a number or a value goes to the box of the number, with
 * its dollar sign if it has one. An amendment may be left to be known by its date. In columns (A) and (D) of Table II
 * the column that is filled is transcribed as {@link Box#TRANSACTION_ACQUIRED_DISPOSED_CODE}. The {@link
 * FilingAssembler} knows what these conventions mean.
 *
 * <p>Mutable while a reader fills it; not for use by several threads.
 */
public final class FilingDraft {
    /**
     * How a document carries its values, which decides how they are spelled. In the order of how much they count: of two
     * documents of one submission, that of the earlier medium stands.
     */
    public enum Medium {
        /** As data: EDGAR's own spelling, such as {@code 2024-10-10}, {@code 1250.5} and {@code true}. */
        ELECTRONIC,
        /** For people: {@code 10/10/2024}, {@code $1,250.50} and {@code X}. */
        PRINTED,
        /** As data that somebody took from the document, spelled like it: what the document itself says counts more. */
        EXTRACT
    }

    /** One part of a draft: the document's own boxes, the issuer, an owner, a line, a footnote or a signature. */
    public static final class Part {
        private final FilingDraft draft;
        private final Area area;
        private final int number;
        private final BoxEntries entries;
        private Optional<LineKind> kind = Optional.empty();

        private Part(FilingDraft draft, Area area, int number) {
            this.draft = draft;
            this.area = area;
            this.number = number;
            this.entries = new BoxEntries(area);
        }

        /**
         * Puts down what was found in a box. If something was put there before, the first that is not blank stays, and
         * any further one is reported as {@linkplain FilingDraft#unplaced() unplaced}.
         *
         * @param box a box of this part's area
         * @param entry what was found
         * @return this part
         * @throws IllegalArgumentException if the area has no such box, or it is {@link Box#LINE_KIND}, for which there
         *     is {@link #kind(LineKind)}
         */
        public Part put(Box box, Entry entry) {
            if (!box.isIn(area) || box == Box.LINE_KIND) {
                throw new IllegalArgumentException(area + " has no box " + box.element());
            }
            Entry earlier = entries.get(box);
            if (earlier == null || earlier.isBlank()) {
                entries.set(box, entry);
            } else if (!entry.isBlank()) {
                draft.unplaced("a second " + path(box), entry.describe(), entry.location());
            }
            return this;
        }

        /**
         * Says whether the line is a transaction or a holding. Where the document does not say so, this is not called,
         * and a line that has anything in a box of transactions counts as one.
         *
         * @param lineKind what the document says
         * @return this part
         */
        public Part kind(LineKind lineKind) {
            kind = Optional.of(lineKind);
            return this;
        }

        /**
         * Returns what was found in a box.
         *
         * @param box the box
         * @return the entry; empty if the document does not have the box
         */
        public Optional<Entry> entry(Box box) {
            return Optional.ofNullable(entries.get(box));
        }

        /** Says whether anything but a blank was found in a box. */
        boolean isFilled(Box box) {
            return entry(box).filter(entry -> !entry.isBlank()).isPresent();
        }

        /** Returns what was found in a box, if anything. */
        @Nullable
        Entry find(Box box) {
            return entries.get(box);
        }

        /**
         * Returns the address of a box of this part.
         *
         * @param box the box
         * @return its path
         */
        public BoxPath path(Box box) {
            return new BoxPath(area, number, box);
        }

        /**
         * Returns whether the document says that the line is a transaction or a holding.
         *
         * @return the kind, empty if the document does not say
         */
        public Optional<LineKind> kind() {
            return kind;
        }

        /**
         * Returns the part of the form.
         *
         * @return the area
         */
        public Area area() {
            return area;
        }

        /**
         * Returns what was found, box by box.
         *
         * @return an unmodifiable map, in the order of the boxes
         */
        public Map<Box, Entry> entries() {
            return entries.toMap();
        }

        /** Visits what was found, in the order of the boxes. */
        void forEach(BiConsumer<Box, Entry> visitor) {
            entries.forEach(visitor);
        }
    }

    private final Medium medium;
    private final Map<Area, List<Part>> parts = new EnumMap<>(Area.class);
    private final List<Unplaced> unplaced = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Finding> doubts = new ArrayList<>();
    private Optional<Entry> schemaVersion = Optional.empty();

    /**
     * Begins a draft.
     *
     * @param medium how the document carries its values
     */
    public FilingDraft(Medium medium) {
        this.medium = medium;
        add(Area.DOCUMENT);
        add(Area.ISSUER);
    }

    /**
     * Adds a part at the end of its area: the next owner, line, footnote or signature.
     *
     * @param area a numbered area
     * @return the part, to be filled
     * @throws IllegalArgumentException if the area is the document or the issuer, which exist from the start
     */
    public Part next(Area area) {
        if (!area.isRepeated()) {
            throw new IllegalArgumentException("there is one " + area + " only");
        }
        return add(area);
    }

    private Part add(Area area) {
        List<Part> siblings = parts.computeIfAbsent(area, any -> new ArrayList<>());
        Part part = new Part(this, area, area.isRepeated() ? siblings.size() + 1 : 0);
        siblings.add(part);
        return part;
    }

    /**
     * Puts down the version of the XML schema that the document names.
     *
     * @param entry what was found
     */
    public void schemaVersion(Entry entry) {
        schemaVersion = Optional.of(entry);
    }

    /**
     * Reports something that belongs to no box.
     *
     * @param what what it is, in the terms of the document
     * @param text the text as found
     * @param location where it stands
     */
    public void unplaced(String what, String text, Location location) {
        unplaced.add(new Unplaced(what, text, location));
    }

    /**
     * Reports a liberty that the reader took with the document in order to read it.
     *
     * @param what what was found and how it was taken, in one line
     * @param location where
     */
    public void repaired(String what, Location location) {
        repairs.add(new Repair(what, location));
    }

    /**
     * Reports what a reader knows to be uncertain about what it put down.
     *
     * @param where the box whose content is uncertain
     * @param what why, in a sentence for people
     */
    public void doubtful(BoxPath where, String what) {
        doubts.add(Finding.at(ReadingRules.DOUBTFUL, Severity.WARNING, where, what));
    }

    /**
     * Reports a text that was recognised in a picture and may well be another.
     *
     * @param where the box that the text is in
     * @param what what speaks against it, in a sentence for people
     */
    public void misread(BoxPath where, String what) {
        doubts.add(ReadingRules.misread(where, what));
    }

    /**
     * Returns the boxes that a document has once.
     *
     * @return the part of the document itself
     */
    public Part document() {
        return parts(Area.DOCUMENT).get(0);
    }

    /**
     * Returns the boxes of the issuer.
     *
     * @return the part of the issuer
     */
    public Part issuer() {
        return parts(Area.ISSUER).get(0);
    }

    /**
     * Returns the parts of an area.
     *
     * @param area the area
     * @return an unmodifiable view, in the order of the document
     */
    public List<Part> parts(Area area) {
        return Collections.unmodifiableList(parts.getOrDefault(area, List.of()));
    }

    /**
     * Returns how the document carries its values.
     *
     * @return the medium
     */
    public Medium medium() {
        return medium;
    }

    /**
     * Returns the version of the XML schema that the document names.
     *
     * @return what was found, empty if nothing
     */
    public Optional<Entry> schemaVersion() {
        return schemaVersion;
    }

    /**
     * Returns what belongs to no box.
     *
     * @return an unmodifiable view, in the order of reporting
     */
    public List<Unplaced> unplaced() {
        return Collections.unmodifiableList(unplaced);
    }

    /**
     * Returns the liberties that the reader took with the document.
     *
     * @return an unmodifiable view, in the order of reporting
     */
    public List<Repair> repairs() {
        return Collections.unmodifiableList(repairs);
    }

    /**
     * Returns what the reader knows to be uncertain.
     *
     * @return an unmodifiable view of the findings about it, in the order of reporting
     */
    public List<Finding> doubts() {
        return Collections.unmodifiableList(doubts);
    }

    /**
     * Returns where each box stands.
     *
     * @return a fresh map, in the order of areas and boxes; boxes of unknown place are left out
     */
    public Evidence evidence() {
        Map<BoxPath, Location> places = new LinkedHashMap<>();
        for (List<Part> siblings : parts.values()) {
            for (Part part : siblings) {
                part.entries.forEach((box, entry) -> {
                    if (entry.location() != Location.unknown() && !entry.isBlank()) {
                        places.put(part.path(box), entry.location());
                    }
                });
            }
        }
        return new Evidence(places);
    }
}
