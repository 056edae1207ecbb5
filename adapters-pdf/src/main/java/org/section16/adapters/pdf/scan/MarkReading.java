package org.section16.adapters.pdf.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.section16.adapters.pdf.scan.Dots.Area;
import org.section16.adapters.pdf.scan.TextRecognition.Arrangement;

/** Reads footnote marks: what is raised or stands alone, between brackets. */
final class MarkReading {

    /** A mark that stands alone is narrower than this many times its height. */
    private static final float WIDEST_MARK = 3.5f;

    /** Marks are set smaller. */
    private static final float MARK = 2.6f;

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");

    private final CleanPage page;

    MarkReading(CleanPage page) {
        this.page = page;
    }

    /** Reads what is raised, and takes it out of the picture if it was a mark. */
    List<List<RecognisedWord>> read(List<Area> parts) throws IOException {
        List<List<RecognisedWord>> marks = new ArrayList<>();
        List<Area> raised = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            marks.add(new ArrayList<>());
            if (page.arrangement(parts.get(i)) == Arrangement.LINE) {
                for (Area mark : candidates(parts.get(i))) {
                    raised.add(mark);
                    owners.add(i);
                }
            }
        }
        List<Bracketed> brackets =
                raised.stream().map(area -> Bracketed.of(page.shapes(area))).toList();
        List<Area> figures =
                brackets.stream().flatMap(mark -> mark.figures().stream()).toList();
        Iterator<List<RecognisedWord>> found =
                page.recognise(figures, MARK, Arrangement.MARK).iterator();
        Iterator<List<RecognisedWord>> again =
                page.recognise(figures, CleanPage.LARGE, Arrangement.MARK).iterator();
        for (int i = 0; i < raised.size(); i++) {
            List<RecognisedWord> words = new ArrayList<>();
            for (Area figure : brackets.get(i).figures()) {
                words.add(figure(figure, found.next(), again.next()));
            }
            if (!words.isEmpty()
                    && words.stream()
                            .allMatch(word -> NUMBER.matcher(word.text()).matches())) {
                marks.get(owners.get(i)).add(mark(raised.get(i), words));
                page.clear(raised.get(i));
            }
        }
        return marks;
    }

    private static RecognisedWord figure(Area area, List<RecognisedWord> first, List<RecognisedWord> second) {
        int confidence =
                first.stream().mapToInt(RecognisedWord::confidence).min().orElse(0);
        return new RecognisedWord(
                        0, area.left(), area.top(), area.width(), area.height(), confidence, RecognisedWord.text(first))
                .against(second);
    }

    private static RecognisedWord mark(Area area, List<RecognisedWord> numbers) {
        UnaryOperator<String> bracketed = number -> "(" + number + ")";
        boolean agreed = numbers.stream().allMatch(number -> number.otherwise().isEmpty());
        return new RecognisedWord(
                0,
                area.left(),
                area.top(),
                area.width(),
                area.height(),
                numbers.stream().mapToInt(RecognisedWord::confidence).min().orElse(0),
                numbers.stream().map(RecognisedWord::text).map(bracketed).collect(Collectors.joining()),
                agreed
                        ? ""
                        : numbers.stream()
                                .map(number -> number.otherwise().isEmpty() ? number.text() : number.otherwise())
                                .map(bracketed)
                                .collect(Collectors.joining()));
    }

    private List<Area> candidates(Area part) {
        List<Area> shapes = page.shapes(part);
        boolean alone = part.width() <= WIDEST_MARK * part.height()
                && shapes.get(0).height() > 2 * shapes.get(0).width();
        return alone ? List.of(part) : RaisedMarks.among(shapes);
    }
}
