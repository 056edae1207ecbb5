package org.section16.adapters.pdf.page;

import java.util.List;

/**
 * Brings pages to the size at which forms are usually printed.
 *
 * <p>What counts as one line or one column depends on the size of the type, which is 5 to 9 points on prints of the
 * usual size. Posters and pages put several on one sheet are read as if they were printed so.
 */
public final class TypeSize {

    private static final float SMALLEST_USUAL = 5f;

    private static final float LARGEST_USUAL = 10f;

    private static final float USUAL = 7f;

    private TypeSize() {}

    /** The size in which half of the text is set, at most; nothing for a page without text. */
    static float median(List<Word> words) {
        List<Float> sizes = words.stream().map(Word::size).sorted().toList();
        return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
    }

    /** The pages, enlarged or reduced together if the first of them with text needs it. */
    public static List<Page> usual(List<Page> pages) {
        float size = pages.stream()
                .filter(page -> !page.words().isEmpty())
                .map(page -> median(page.words()))
                .findFirst()
                .orElse(USUAL);
        boolean usual = SMALLEST_USUAL <= size && size <= LARGEST_USUAL;
        return usual || size <= 0
                ? pages
                : pages.stream().map(page -> page.times(USUAL / size)).toList();
    }
}
