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
 */
public record Page(int number, float width, float height, List<Word> words, List<Ruling> rulings, List<Link> links) {

    public Page {
        words = List.copyOf(words);
        rulings = List.copyOf(rulings);
        links = List.copyOf(links);
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
                        .toList());
    }
}
