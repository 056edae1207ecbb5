package org.section16.adapters.pdf.page;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A page and what was read from it.
 *
 * @param page  what it shows
 * @param marks  in the order of their numbers
 */
record MarkedPage(Page page, List<Mark> marks) {

    /** Between a value and its box. */
    private static final float PADDING = 0.8f;

    /** A line between cells, with its thickness. */
    private static final float LINE = 0.3f;

    MarkedPage {
        marks = List.copyOf(marks);
    }

    /** The box around a value. */
    Rectangle box(int index) {
        Rectangle area = marks.get(index).area();
        return new Rectangle(
                area.left() - PADDING, area.top() - PADDING, area.right() + PADDING, area.bottom() + PADDING);
    }

    /** Where numbers can stand on the page as it is shown. */
    FreeSpots freeSpots(float width, float height) {
        Stream<Rectangle> words = page.words().stream().map(Word::onPaper);
        Stream<Rectangle> boxes = IntStream.range(0, marks.size()).mapToObj(this::box);
        List<Rectangle> taken =
                Stream.concat(Stream.concat(words, boxes), lines()).toList();
        return new FreeSpots(new Rectangle(0, 0, width, height), taken);
    }

    /** Lines of a page that was turned or enlarged to be read stand elsewhere on paper. */
    private Stream<Rectangle> lines() {
        boolean asShown = page.words().stream().allMatch(word -> word.onPaper().equals(word.area()));
        return asShown ? page.rulings().stream().map(MarkedPage::area) : Stream.empty();
    }

    private static Rectangle area(Ruling line) {
        return line.horizontal()
                ? new Rectangle(line.from(), line.at() - LINE, line.to(), line.at() + LINE)
                : new Rectangle(line.at() - LINE, line.from(), line.at() + LINE, line.to());
    }
}
