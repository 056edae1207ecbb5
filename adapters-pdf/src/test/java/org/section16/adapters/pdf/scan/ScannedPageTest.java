package org.section16.adapters.pdf.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.grid.Cell;
import org.section16.adapters.pdf.grid.Grid;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.PagePicture;
import org.section16.adapters.pdf.page.Word;
import org.section16.adapters.pdf.scan.TextRecognition.Arrangement;

/** Pages as pictures, drawn by the tests; what is recognised is said by them, too. */
class ScannedPageTest {

    private static final float DOTS = 300 / 72f;

    @Test
    void a_table_is_found_in_a_picture() throws Exception {
        Page page = read(drawing(0), (pictures, arrangement) -> nothing(pictures));

        assertThat(Grid.of(page).cells()).hasSize(4);
    }

    @Test
    void the_upright_of_a_large_letter_is_no_line() throws Exception {
        BufferedImage picture = drawing(0);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.fillRect(700, 215, 5, 70);
        graphics.fillRect(694, 218, 17, 56); // ragged at its ends, so that few columns are as high as a line
        graphics.dispose();

        assertThat(Grid.of(read(picture, (pictures, arrangement) -> nothing(pictures)))
                        .page()
                        .rulings())
                .hasSize(6);
    }

    @Test
    void a_table_is_found_in_a_picture_that_lies_askew() throws Exception {
        Page page = read(drawing(0.6), (pictures, arrangement) -> nothing(pictures));

        assertThat(Grid.of(page).cells()).hasSize(4);
    }

    @Test
    void the_text_of_each_cell_is_recognised_by_itself_and_twice() throws Exception {
        List<Arrangement> asked = new ArrayList<>();
        Page page = read(drawing(0), (pictures, arrangement) -> {
            pictures.forEach(picture -> asked.add(arrangement));
            return words(pictures, "136");
        });

        assertThat(asked).startsWith(Arrangement.SIGN, Arrangement.SIGN);
        assertThat(Grid.of(page).cells())
                .filteredOn(cell -> !cell.words().isEmpty())
                .singleElement()
                .extracting(Cell::words)
                .satisfies(words -> assertThat(words).extracting(Word::text).containsExactly("136"));
    }

    @Test
    void a_word_knows_how_sure_it_is() throws Exception {
        Page page = read(drawing(0), (pictures, arrangement) -> words(pictures, "136"));

        assertThat(page.words()).extracting(Word::confidence).containsOnly(87);
    }

    @Test
    void what_cannot_be_recognised_behind_a_number_makes_it_unsure() throws Exception {
        Page page = read(drawing(0), (pictures, arrangement) -> words(pictures, "54,666\u201d"));

        assertThat(page.words()).extracting(Word::text).containsOnly("54,666");
        assertThat(page.words()).extracting(Word::confidence).containsOnly(50);
    }

    @Test
    void a_number_in_brackets_behind_a_value_is_a_raised_mark() throws Exception {
        Page page = read(drawing(0), (pictures, arrangement) -> words(pictures.subList(0, 1), "136(1)"));
        Word value = page.words().get(0);
        Word mark = page.words().get(1);

        assertThat(List.of(value.text(), mark.text())).containsExactly("136", "(1)");
        assertThat(mark.baseline()).isLessThan(value.baseline());
        assertThat(mark.joined()).isTrue();
    }

    @Test
    void words_of_a_page_askew_have_their_place_on_the_paper() throws Exception {
        Page page = read(drawing(0.6), (pictures, arrangement) -> words(pictures, "136"));
        Word word = page.words().get(page.words().size() - 1);

        // Half a degree over 100 points is a point.
        assertThat(word.onPaper().centreY()).isCloseTo(word.area().centreY(), within(3f));
        assertThat(word.onPaper()).isNotEqualTo(word.area());
    }

    @Test
    void two_readings_that_differ_make_a_word_doubtful() throws Exception {
        List<String> texts = new ArrayList<>(List.of("136", "138", "136"));
        Page page = read(drawing(0), (pictures, arrangement) -> words(pictures, texts.remove(0)));

        assertThat(page.words()).extracting(Word::text).containsExactly("136");
        assertThat(page.words()).extracting(Word::otherwise).containsExactly("138");
        assertThat(page.words()).extracting(Word::confidence).containsExactly(50);
    }

    @Test
    void ink_that_nothing_is_recognised_in_is_not_passed_over() throws Exception {
        Page page = read(drawing(0), (pictures, arrangement) -> nothing(pictures));

        assertThat(page.words()).extracting(Word::text).containsExactly(Word.UNKNOWN);
    }

    private static Page read(BufferedImage picture, TextRecognition recognition) throws IOException {
        return ScannedPage.read(
                new PagePicture(1, picture.getWidth() / DOTS, picture.getHeight() / DOTS, DOTS, picture), recognition);
    }

    private static List<List<RecognisedWord>> nothing(List<BufferedImage> pictures) {
        return pictures.stream().map(picture -> List.<RecognisedWord>of()).toList();
    }

    private static List<List<RecognisedWord>> words(List<BufferedImage> pictures, String text) {
        return pictures.stream()
                .map(picture -> List.of(new RecognisedWord(1, 20, 14, 60, 28, 87, text)))
                .toList();
    }

    /** Two rows of two cells, a bar of ink in the first. */
    private static BufferedImage drawing(double degrees) {
        BufferedImage picture = new BufferedImage(1200, 800, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1200, 800);
        graphics.rotate(Math.toRadians(degrees));
        graphics.setColor(Color.BLACK);
        for (int y = 200; y <= 400; y += 100) {
            graphics.fillRect(100, y, 1001, 4);
        }
        for (int x = 100; x <= 1100; x += 500) {
            graphics.fillRect(x, 200, 4, 204);
        }
        graphics.fillRect(150, 230, 40, 28);
        graphics.dispose();
        return picture;
    }
}
