package org.section16.adapters.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.Word;

class PageFurnitureTest {

    @Test
    void the_lines_of_the_browser_are_left_out() {
        Page page = page(new Words()
                .at(20, 20, "11/22/26, 11:20 AM")
                .at(300, 20, "SEC FORM 4")
                .at(20, 400, "Common Stock")
                .at(20, 780, "https://www.sec.gov/Archives/x.xml")
                .at(570, 780, "1/1")
                .all());

        assertThat(texts(PageFurniture.without(List.of(page)))).containsExactly("Common", "Stock");
    }

    @Test
    void without_a_page_number_nothing_is_left_out() {
        Page page = page(
                new Words().at(20, 20, "SEC Form 4").at(20, 780, "1. Sold.").all());

        assertThat(PageFurniture.without(List.of(page))).containsExactly(page);
    }

    @Test
    void a_footnote_that_counts_something_is_no_page_number() {
        Page first = page(new Words()
                .at(20, 20, "2. The price is an average")
                .at(20, 780, "1 of 2 reports")
                .all());
        Page second = page(new Words()
                .at(20, 20, "of several trades")
                .at(20, 780, "1. Sold.")
                .all());

        assertThat(PageFurniture.without(List.of(first, second))).containsExactly(first, second);
    }

    @Test
    void text_that_reaches_into_the_other_margin_stays() {
        Page page = page(new Words()
                .at(20, 20, "2. The price")
                .at(20, 780, "Page 1 of 1")
                .all());

        assertThat(texts(PageFurniture.without(List.of(page)))).containsExactly("2.", "The", "price");
    }

    private static Page page(List<Word> words) {
        return new Page(1, 612, 792, words, List.of(), List.of());
    }

    private static List<String> texts(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.words().stream())
                .map(Word::text)
                .toList();
    }
}
