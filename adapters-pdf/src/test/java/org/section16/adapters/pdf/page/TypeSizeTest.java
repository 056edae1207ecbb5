package org.section16.adapters.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypeSizeTest {

    @Test
    void pages_in_type_of_the_usual_size_stay_as_they_are() {
        List<Page> pages = List.of(page(6.5f));

        assertThat(TypeSize.usual(pages)).isSameAs(pages);
    }

    @Test
    void small_print_is_enlarged_and_told_where_it_stands_on_the_paper() {
        Page page = TypeSize.usual(List.of(page(3.5f))).get(0);

        Word word = page.words().get(0);
        assertThat(word.size()).isEqualTo(7);
        assertThat(word.area()).isEqualTo(new Rectangle(20, 20, 60, 40));
        assertThat(word.onPaper()).isEqualTo(new Rectangle(10, 10, 30, 20));
        assertThat(page.rulings()).containsExactly(Ruling.horizontal(20, 20, 200));
        assertThat(page.width()).isEqualTo(1200);
    }

    @Test
    void pages_without_text_stay_as_they_are() {
        List<Page> pages = List.of(new Page(1, 600, 800, List.of(), List.of(), List.of()));

        assertThat(TypeSize.usual(pages)).isSameAs(pages);
    }

    private static Page page(float size) {
        Word word = new Word(1, "text", new Rectangle(10, 10, 30, 20), 18, size, 1, false);
        return new Page(1, 600, 800, List.of(word), List.of(Ruling.horizontal(10, 10, 100)), List.of());
    }
}
