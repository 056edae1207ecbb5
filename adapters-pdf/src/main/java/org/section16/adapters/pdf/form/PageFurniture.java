package org.section16.adapters.pdf.form;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.Word;

/** The lines that browsers print in the margins: date, title, address and page number. */
final class PageFurniture {

    /** Browsers leave at most half an inch of margin for them, on paper of any size. */
    private static final float MARGIN = 36f;

    private static final Pattern PAGE_OF = Pattern.compile("(?:.*\\s)?(\\d{1,3}) ?(?:/|of) ?(\\d{1,3})(?:\\s.*)?");

    private PageFurniture() {}

    /** The pages without those lines. They are known by the page number, {@code 2/3} or {@code 2 of 3}. */
    static List<Page> without(List<Page> pages) {
        return pages.stream()
                .map(page -> isFurnished(page, pages.size()) ? stripped(page) : page)
                .toList();
    }

    private static boolean isFurnished(Page page, int pages) {
        return TextLine.of(inMargins(page).toList()).stream().anyMatch(line -> countsPages(line, page.number(), pages));
    }

    private static boolean countsPages(TextLine line, int page, int pages) {
        String text = line.words().stream().map(Word::text).collect(Collectors.joining(" "));
        var matcher = PAGE_OF.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        int at = Integer.parseInt(matcher.group(1));
        int of = Integer.parseInt(matcher.group(2));
        return at >= 1 && at <= page && at <= of && of <= pages; // several prints may be one document
    }

    private static Page stripped(Page page) {
        List<TextLine> lines = TextLine.of(inMargins(page).toList());
        Set<Word> furniture = Stream.of(lines.get(0), lines.get(lines.size() - 1))
                .filter(line -> line.area().bottom() < MARGIN || line.area().top() > page.height() - MARGIN)
                .flatMap(line -> line.words().stream())
                .collect(Collectors.toSet());
        List<Word> kept =
                page.words().stream().filter(word -> !furniture.contains(word)).toList();
        return page.with(kept);
    }

    private static Stream<Word> inMargins(Page page) {
        return page.words().stream()
                .filter(word -> word.area().bottom() < MARGIN || word.area().top() > page.height() - MARGIN);
    }
}
