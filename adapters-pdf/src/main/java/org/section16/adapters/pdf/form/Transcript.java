package org.section16.adapters.pdf.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.section16.adapters.pdf.grid.Cell;
import org.section16.adapters.pdf.grid.Grid;
import org.section16.adapters.pdf.page.Rectangle;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.Entry;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.application.reading.Location;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;

/** A draft being written: puts words into boxes with their marks and places, and knows which words are left over. */
public final class Transcript {

    private final FilingDraft draft = new FilingDraft(FilingDraft.Medium.PRINTED);
    private final Set<Word> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Word, BoxPath> claims = new IdentityHashMap<>();
    private final FootnoteMarks marks;

    public Transcript(FootnoteMarks marks) {
        this.marks = marks;
    }

    public FilingDraft draft() {
        return draft;
    }

    /** Puts words, in any order, into a box; without words the box stays absent. */
    public void put(Part part, Box box, List<Word> words) {
        put(part, box, words, Phrase::of);
    }

    /** Puts the words of a single number, date or code into a box: wherever they are broken, there is no space. */
    public void putUnbroken(Part part, Box box, List<Word> words) {
        put(part, box, words, Phrase::unbroken);
    }

    private void put(Part part, Box box, List<Word> words, Function<List<Word>, String> text) {
        if (words.isEmpty()) {
            return;
        }
        List<Word> raised = marks.in(words);
        List<Word> value = words.stream().filter(word -> !raised.contains(word)).toList();
        List<String> numbers = FootnoteMarks.numbers(raised).stream()
                .map(number -> "(" + number + ")")
                .toList();
        part.put(box, new Entry(text.apply(value), numbers, place(value.isEmpty() ? raised : value)));
        claim(part.path(box), words);
    }

    /** Puts words into a box of running text, in which numbers in brackets are not marks. */
    public void putText(Part part, Box box, List<Word> words) {
        if (!words.isEmpty()) {
            putAs(part, box, Phrase.of(words), words);
            claim(part.path(box), words);
        }
    }

    /** Puts a text into a box that stands for the given words, at least one. */
    public void putAs(Part part, Box box, String text, List<Word> words) {
        part.put(box, Entry.of(text, place(words)));
        known(words);
    }

    /** Takes words for the text of a box; no two boxes share any, and every character is to be known. */
    private void claim(BoxPath path, List<Word> words) {
        known(words);
        for (Word word : words) {
            BoxPath other = claims.putIfAbsent(word, path);
            if (other != null) {
                draft.doubtful(path, "\"" + word.text() + "\" was read as " + other + ", too");
            }
            if (!word.otherwise().isEmpty()) {
                draft.misread(
                        path,
                        "\"" + word.text() + "\" was recognised, but \"" + word.otherwise() + "\" in another reading");
            }
            if (word.text().contains(Word.UNKNOWN)) {
                draft.doubtful(path, "the document does not tell which characters some of \"" + word.text() + "\" are");
            }
        }
    }

    /** Puts down that a check box is on the page, ticked or not. */
    public void putTick(Part part, Box box, Optional<Word> tick, List<Word> label) {
        part.put(
                box,
                Entry.of(
                        tick.map(Word::text).orElse(""),
                        place(tick.map(List::of).orElse(label))));
        tick.ifPresent(known::add);
        known(label);
    }

    /**
     * Doubts what stands in a cell that runs over the right edge of the paper or the margin, and text that does. Some programs leave out
     * what stands wholly beyond the edge.
     */
    public void doubtCutOff(Sheet sheet) {
        for (Grid grid : sheet.grids()) {
            float paper = grid.page().rightEdge() + Cell.BORDER;
            Stream<Word> cut = grid.cells().stream()
                    .filter(cell -> cell.area().right() > paper)
                    .flatMap(cell -> cell.words().stream());
            Stream<Word> over = grid.loose().stream().filter(word -> word.area().right() > paper);
            Stream.concat(cut, over)
                    .flatMap(word -> Stream.ofNullable(claims.get(word)))
                    .forEach(path -> doubtOnce(path, "this runs over the edge of the paper; it may lack its end"));
        }
    }

    /** Doubts a box, unless it is doubted already. */
    public void doubtOnce(BoxPath path, String why) {
        if (draft.doubts().stream().noneMatch(doubt -> doubt.where().equals(Optional.of(path)))) {
            draft.doubtful(path, why);
        }
    }

    /** Notes that words are labels or other printed matter, or have been read in another way. */
    public void known(Collection<Word> words) {
        known.addAll(words);
    }

    /** The words among the given ones that nothing is known about. */
    public List<Word> unknown(List<Word> words) {
        return words.stream().filter(word -> !known.contains(word)).toList();
    }

    /** Reports the words among the given ones that nothing is known about. */
    public void reportRest(String what, List<Word> words) {
        List<Word> rest = unknown(words);
        if (!rest.isEmpty()) {
            draft.unplaced(what, Phrase.of(rest), place(rest));
            known(rest);
        }
    }

    /** Reports every word of the document that nothing is known about, cell by cell and line by line. */
    public void reportUnexplained(Sheet sheet) {
        for (Grid grid : sheet.grids()) {
            grid.cells().forEach(cell -> reportUnexplained(cell.words()));
            TextLine.of(grid.loose()).forEach(line -> reportUnexplained(line.words()));
        }
    }

    private void reportUnexplained(List<Word> words) {
        List<Word> rest = words.stream().filter(word -> !known.contains(word)).toList();
        if (!rest.isEmpty()) {
            reportRest(rest.size() == 1 ? "an unexplained word" : rest.size() + " unexplained words", rest);
        }
    }

    /** The rectangle around words; of those that go on overleaf, around the ones on the first page. */
    static Location place(List<Word> words) {
        int page = words.stream().mapToInt(Word::page).min().orElseThrow();
        List<Rectangle> areas = new ArrayList<>();
        words.stream().filter(word -> word.page() == page).forEach(word -> areas.add(word.onPaper()));
        Rectangle area = Rectangle.around(areas);
        Location.OnPage place = new Location.OnPage(
                page, twips(area.left()), twips(area.top()), twips(area.right()), twips(area.bottom()));
        int confidence = words.stream().mapToInt(Word::confidence).min().orElse(Word.PRINTED);
        return confidence == Word.PRINTED ? place : new Location.Recognised(place, confidence);
    }

    private static int twips(float points) {
        return Math.round(points * Location.OnPage.TWIPS_PER_POINT);
    }
}
