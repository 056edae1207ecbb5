package org.section16.adapters.pdf.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.section16.adapters.pdf.page.Word;
import org.section16.adapters.pdf.scan.Dots.Area;
import org.section16.adapters.pdf.scan.TextRecognition.Arrangement;

/** Recognises the text of the parts of a page: raised marks by themselves, all else twice, in different sizes. */
final class PageParts {

    /** Figures, and the letters that they are taken for. */
    private static final Pattern FIGURES = Pattern.compile("\\$?(?=\\S*\\d)[\\dOolI|SB,./-]+");

    private final CleanPage page;

    PageParts(CleanPage page) {
        this.page = page;
    }

    /**
     * The words of each part, line by line.
     *
     * @param parts  as large as their ink
     */
    List<List<RecognisedWord>> read(List<Area> parts) throws IOException {
        List<List<RecognisedWord>> marks = new MarkReading(page).read(parts);
        List<List<RecognisedWord>> large = reading(parts, CleanPage.LARGE);
        List<List<RecognisedWord>> plain = reading(parts, CleanPage.PLAIN);
        List<List<RecognisedWord>> words = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            words.add(TwoReadings.together(large.get(i), plain.get(i)));
        }
        readFigures(parts, words);
        for (int i = 0; i < parts.size(); i++) {
            words.set(i, whole(parts.get(i), words.get(i), marks.get(i)));
        }
        return words;
    }

    private List<RecognisedWord> whole(Area part, List<RecognisedWord> words, List<RecognisedWord> marks) {
        List<Area> shapes = page.shapes(part);
        if (words.isEmpty() && !page.isBlank(part)) {
            List<RecognisedWord> unknown = new ArrayList<>(marks);
            unknown.add(new RecognisedWord(0, part.left(), part.top(), part.width(), part.height(), 0, Word.UNKNOWN));
            return unknown;
        }
        List<RecognisedWord> all = new ArrayList<>(TwoReadings.besideLost(words, shapes));
        for (RecognisedWord mark : marks) {
            int before =
                    (int) all.stream().filter(word -> word.left() < mark.left()).count();
            all.add(
                    before,
                    mark.in(all.isEmpty() ? 0 : all.get(Math.max(0, before - 1)).line()));
        }
        return all;
    }

    private List<List<RecognisedWord>> reading(List<Area> parts, float scale) throws IOException {
        List<List<RecognisedWord>> words = new ArrayList<>();
        parts.forEach(part -> words.add(List.of()));
        for (Arrangement arrangement : List.of(Arrangement.SIGN, Arrangement.LINE, Arrangement.BLOCK)) {
            List<Integer> those = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                if (!page.isBlank(parts.get(i)) && page.arrangement(parts.get(i)) == arrangement) {
                    those.add(i);
                }
            }
            List<List<RecognisedWord>> found =
                    page.recognise(those.stream().map(parts::get).toList(), scale, arrangement);
            for (int i = 0; i < those.size(); i++) {
                words.set(those.get(i), found.get(i));
            }
        }
        return words;
    }

    /** Reads numbers and dates a third time, as such. */
    private void readFigures(List<Area> parts, List<List<RecognisedWord>> words) throws IOException {
        List<Integer> those = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (words.get(i).size() == 1
                    && FIGURES.matcher(words.get(i).get(0).text()).matches()) {
                those.add(i);
            }
        }
        List<List<RecognisedWord>> figures =
                page.recognise(those.stream().map(parts::get).toList(), CleanPage.LARGE, Arrangement.FIGURES);
        for (int i = 0; i < those.size(); i++) {
            RecognisedWord word = words.get(those.get(i)).get(0);
            words.set(those.get(i), List.of(word.confirmed(figures.get(i))));
        }
    }
}
