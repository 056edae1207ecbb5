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
}
