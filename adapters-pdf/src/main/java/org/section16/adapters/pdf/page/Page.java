package org.section16.adapters.pdf.page;

import java.util.List;

/**
 * What one page shows.
 *
 * @param number  counted from 1
 * @param width  in points
 * @param height  in points
 * @param words  in the order in which the document sets them
 * @param rulings  in no particular order
 * @param links  in no particular order
 * @param checkBoxes  those that are drawn or are fields of a form, in no particular order
 * @param rightEdge  where text is cut off at the right: at the end of the paper, or before it at the margin
 * @param backing  what the words stand on
 */
public record Page(
        int number,
        float width,
        float height,
        List<Word> words,
        List<Ruling> rulings,
        List<Link> links,
        List<CheckBox> checkBoxes,
        float rightEdge,
        Backing backing) {

    /** What the words of a page stand on. */
    public enum Backing {
        /** Paper: the document tells its text itself, if it has any. */
        PAPER,
        /** A picture that shows what is on the page. */
        PICTURE,
        /** Such a picture, with text under it or drawn invisibly: what another program recognised in it. */
        PICTURE_WITH_HIDDEN_TEXT
    }

    public Page {
        words = List.copyOf(words);
        rulings = List.copyOf(rulings);
        links = List.copyOf(links);
        checkBoxes = List.copyOf(checkBoxes);
    }

    /** A page without check boxes. */
    public Page(int number, float width, float height, List<Word> words, List<Ruling> rulings, List<Link> links) {
        this(number, width, height, words, rulings, links, List.of(), width, Backing.PAPER);
    }

    /** Whether what the page shows is a picture. */
    public boolean isPicture() {
        return backing != Backing.PAPER;
    }

    /** This page with other words. */
    public Page with(List<Word> others) {
        return new Page(number, width, height, others, rulings, links, checkBoxes, rightEdge, backing);
    }

    /** This page with all coordinates multiplied. */
    Page times(float factor) {
        return new Page(
                number,
                width * factor,
                height * factor,
                words.stream().map(word -> word.times(factor)).toList(),
                rulings.stream().map(line -> line.times(factor)).toList(),
                links.stream()
                        .map(link -> new Link(link.area().times(factor), link.target()))
                        .toList(),
                checkBoxes.stream()
                        .map(box -> new CheckBox(box.area().times(factor), box.ticked()))
                        .toList(),
                rightEdge * factor,
                backing);
    }
}
