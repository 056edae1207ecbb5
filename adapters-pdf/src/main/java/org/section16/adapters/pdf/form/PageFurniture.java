package org.section16.adapters.pdf.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.Word;

/**
 * The lines that browsers print in the margins: date, title, address and page number.
 *
 * <p>The line with the page number is known by counting: all pages of the print have one at either end of a line, from
 * the first to the last. The line at the other end of the page shows a time or an address, or is the same on all pages.
 * A footnote that happens to end in {@code 1 of 2} is neither.
 */
final class PageFurniture {

    /** Browsers leave at most half an inch of margin for them, on paper of any size. */
    private static final float MARGIN = 36f;

    private static final Pattern PAGE_OF = Pattern.compile(
            "(?:(?:\\S+ )?(\\d{1,3}) ?(?:/|of) ?(\\d{1,3})(?: .*)?)|(?:.* (\\d{1,3}) ?(?:/|of) ?(\\d{1,3}))");

    private static final Pattern TIME_OR_ADDRESS = Pattern.compile(".*(?:\\d{1,2}:\\d{2}|[a-z]+:/).*");

    private final List<Page> pages;
    private final List<List<TextLine>> margins;

    private PageFurniture(List<Page> pages) {
        this.pages = pages;
        this.margins = pages.stream().map(PageFurniture::inMargins).toList();
    }

    /** A page number and the number of pages. */
    private record Count(int at, int of) {}

    /** The pages without those lines. */
    static List<Page> without(List<Page> pages) {
        PageFurniture furniture = new PageFurniture(pages);
        return IntStream.range(0, pages.size()).mapToObj(furniture::stripped).toList();
    }

    private Page stripped(int index) {
        Optional<Count> count = margins.get(index).stream()
                .flatMap(line -> count(line).stream())
                .filter(each -> isCounted(index, each))
                .findFirst();
        if (count.isEmpty()) {
            return pages.get(index);
        }
        int first = index - count.get().at() + 1;
        Set<Word> furniture = margins.get(index).stream()
                .filter(line -> count(line).equals(count)
                        || TIME_OR_ADDRESS.matcher(text(line)).matches()
                        || isOnAll(line, first, count.get().of()))
                .flatMap(line -> line.words().stream())
                .collect(Collectors.toSet());
        Page page = pages.get(index);
        return page.with(
                page.words().stream().filter(word -> !furniture.contains(word)).toList());
    }

    /** Whether all pages of the print are counted; several prints may be one document. */
    private boolean isCounted(int index, Count count) {
        int first = index - count.at() + 1;
        return count.at() >= 1
                && count.at() <= count.of()
                && first >= 0
                && first + count.of() <= pages.size()
                && IntStream.rangeClosed(1, count.of())
                        .allMatch(at -> margins.get(first + at - 1).stream()
                                .anyMatch(line -> count(line).equals(Optional.of(new Count(at, count.of())))));
    }

    private boolean isOnAll(TextLine line, int first, int length) {
        String text = text(line);
        return length > 1
                && margins.subList(first, first + length).stream()
                        .allMatch(lines ->
                                lines.stream().anyMatch(other -> text(other).equals(text)));
    }

    private static Optional<Count> count(TextLine line) {
        Matcher matcher = PAGE_OF.matcher(text(line));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int group = matcher.group(1) == null ? 3 : 1;
        return Optional.of(
                new Count(Integer.parseInt(matcher.group(group)), Integer.parseInt(matcher.group(group + 1))));
    }

    private static String text(TextLine line) {
        return line.words().stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** The outermost lines, as far as they stand in the margins. */
    private static List<TextLine> inMargins(Page page) {
        List<TextLine> lines = TextLine.of(page.words().stream()
                .filter(word -> word.area().bottom() < MARGIN || word.area().top() > page.height() - MARGIN)
                .toList());
        return lines.isEmpty()
                ? lines
                : Stream.of(lines.get(0), lines.get(lines.size() - 1))
                        .distinct()
                        .toList();
    }
}
