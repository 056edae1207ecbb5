package org.section16.adapters.pdf.scan;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.adapters.pdf.form.Blocks;
import org.section16.adapters.pdf.grid.Cell;
import org.section16.adapters.pdf.grid.Grid;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.PagePicture;
import org.section16.adapters.pdf.page.Rectangle;
import org.section16.adapters.pdf.page.Ruling;
import org.section16.adapters.pdf.page.Word;
import org.section16.adapters.pdf.scan.Dots.Area;

/** A page being read from its picture. */
public final class ScannedPage {

    /** A number in brackets right behind a value: a mark, raised or not. */
    private static final Pattern VALUE_AND_MARK = Pattern.compile("(.*[^(])((?:\\([1-9]\\d?\\))+)");

    /** What recognition makes of the remains of lines and of dirt. */
    private static final Pattern DIRT = Pattern.compile("[|_~=\\-\u2014\u2013.,'`\u2018\u2019:;]+");

    /** A number and what recognition makes of a small raised mark behind it. */
    private static final Pattern NUMBER_AND_REST =
            Pattern.compile("(\\$?\\d[\\d,]*(?:\\.\\d+)?)([^\\d,.%/:;)A-Za-z-]\\S{0,3})");

    /** Of a number behind which there is something that could not be recognised. */
    private static final int UNSURE = 50;

    /** A space is a third of the size of the type; columns are further apart than a whole one. */
    private static final float WIDEST_SPACE = 1f;

    /** Letters of a line differ in size by less than this; what is smaller is set smaller. */
    private static final float SMALLER = 0.8f;

    /** Marks are raised by a third of the size. */
    private static final float RAISED = 0.15f;

    private static final float MARK_SIZE = 0.75f;

    /** The densest page has 400; each is read by itself. */
    private static final int MOST_PARTS = 3000;

    /** What is left of a border, from its middle. */
    private static final int BORDER = 6;

    private static final float ASCENT = 0.78f;

    private static final float DESCENT = 0.22f;

    private final PagePicture picture;
    private final Skew skew;
    private final List<Word> words = new ArrayList<>();
    private int run;

    private ScannedPage(PagePicture picture, Skew skew) {
        this.picture = picture;
        this.skew = skew;
    }

    /**
     * Reads a page.
     *
     * @throws IOException if the recognition fails
     */
    public static Page read(PagePicture picture, TextRecognition recognition) throws IOException {
        Skew skew = Skew.of(Dots.of(picture.image()));
        BufferedImage upright = skew.upright(picture.image());
        PictureLines lines = PictureLines.of(Dots.of(upright));
        lines.erase(upright);
        List<Ruling> rulings = lines.rulings(picture.dotsPerPoint());
        Page empty = new Page(picture.page(), picture.width(), picture.height(), List.of(), rulings, List.of());
        ScannedPage page = new ScannedPage(picture, skew);
        Dots dots = Dots.of(upright);
        CleanPage clean = new CleanPage(upright, dots, recognition);
        Specks.among(clean.shapes(dots.area()), dots).forEach(clean::clear);
        page.addText(empty, clean, dots);
        return empty.with(page.inOrder(Grid.of(empty.with(page.words))));
    }

    private void addText(Page empty, CleanPage clean, Dots dots) throws IOException {
        Dots rest = dots.copy();
        List<Area> parts = new ArrayList<>();
        Grid.of(empty).cells().stream()
                .map(this::inDots)
                .sorted(Comparator.comparing(area -> area.width() * area.height())) // inner cells before outer ones
                .forEach(area -> {
                    parts.addAll(CutPage.parts(rest, area.grown(-BORDER)));
                    rest.clear(area);
                });
        parts.removeIf(clean::isBlank);
        int inCells = parts.size();
        parts.addAll(CutPage.parts(rest, rest.area()));
        parts.removeIf(clean::isBlank);
        if (parts.size() > MOST_PARTS) {
            throw new IOException("page " + picture.page() + " has " + parts.size()
                    + " pieces of text, expected at most " + MOST_PARTS);
        }
        List<List<RecognisedWord>> all = new PageParts(clean).read(parts);
        for (int i = 0; i < all.size(); i++) {
            Map<Integer, List<RecognisedWord>> byLine = new LinkedHashMap<>();
            all.get(i).stream()
                    .filter(word -> !isDirt(word))
                    .map(ScannedPage::mended)
                    .forEach(word -> byLine.computeIfAbsent(word.line(), any -> new ArrayList<>())
                            .add(word));
            boolean loose = i >= inCells;
            byLine.values().forEach(line -> addLine(Numerals.mended(line, loose)));
        }
    }

    /** What one reading takes for a stroke and another for nothing or something else. */
    private static boolean isDirt(RecognisedWord word) {
        return DIRT.matcher(word.text()).matches()
                && !word.otherwise().isEmpty()
                && word.confidence() <= TwoReadings.DOUBTFUL;
    }

    private Area inDots(Cell cell) {
        float scale = picture.dotsPerPoint();
        return new Area(
                Math.round(cell.area().left() * scale),
                Math.round(cell.area().top() * scale),
                Math.min(picture.image().getWidth(), Math.round(cell.area().right() * scale)),
                Math.min(picture.image().getHeight(), Math.round(cell.area().bottom() * scale)));
    }

    /** An upright stroke by itself is the numeral of a table, since lines were taken out before; a number stays one. */
    private static RecognisedWord mended(RecognisedWord word) {
        Matcher number = NUMBER_AND_REST.matcher(word.text());
        if (number.matches() && !VALUE_AND_MARK.matcher(word.text()).matches()) {
            return word.as(number.group(1)).with(Math.min(UNSURE, word.confidence()));
        }
        if (word.text().matches("[Xx]{1,3}|Cc|Jj|Kk|Mm|Oo|Pp|Ss|Uu|Vv|Ww|Zz")) {
            return word.as(
                    word.text().substring(0, 1).toUpperCase(Locale.ROOT)); // one letter, between the sizes of the two
        }
        return word.text().matches("[|lI]+") ? word.as("I".repeat(word.text().length())) : word;
    }

    /** Within a cell block by block, as a printed document has it; elsewhere line by line, as recognised. */
    private List<Word> inOrder(Grid grid) {
        List<Word> ordered = new ArrayList<>();
        grid.cells().forEach(cell -> ordered.addAll(Blocks.inOrder(cell.words())));
        ordered.addAll(grid.loose());
        return ordered;
    }

    private void addLine(List<RecognisedWord> line) {
        List<RecognisedWord> telling =
                line.stream().filter(RecognisedWord::tellsSize).toList();
        if (telling.isEmpty()) {
            run++;
            line.stream()
                    .filter(word -> !DIRT.matcher(word.text()).matches())
                    .forEach(word -> add(word, word.size(), word.baseline()));
            return;
        }
        float size = median(telling.stream().map(RecognisedWord::size).toList());
        float baseline = median(telling.stream().map(RecognisedWord::baseline).toList());
        float end = Float.NEGATIVE_INFINITY;
        for (RecognisedWord word : line) {
            run += word.left() - end > WIDEST_SPACE * size ? 1 : 0;
            end = word.left() + word.width();
            boolean own =
                    word.tellsSize() && (word.size() < SMALLER * size || baseline - word.baseline() > RAISED * size);
            add(word, own ? word.size() : size, own ? word.baseline() : baseline);
        }
    }

    private static float median(List<Float> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private void add(RecognisedWord word, float size, float baseline) {
        Matcher marked = VALUE_AND_MARK.matcher(word.text());
        if (marked.matches()) {
            float share = (float) marked.group(1).length() / word.text().length();
            float split = word.left() + share * word.width();
            add(word, marked.group(1), word.left(), split, size, baseline, false);
            add(
                    word,
                    marked.group(2),
                    split,
                    word.left() + word.width(),
                    MARK_SIZE * size,
                    baseline - RAISED * size,
                    true);
        } else {
            add(word, word.text(), word.left(), word.left() + word.width(), size, baseline, false);
        }
    }

    private void add(
            RecognisedWord word, String text, float left, float right, float size, float baseline, boolean joined) {
        float scale = picture.dotsPerPoint();
        float top = baseline - ASCENT * size;
        float bottom = baseline + DESCENT * size;
        Rectangle area = new Rectangle(left / scale, top / scale, right / scale, bottom / scale);
        words.add(new Word(
                picture.page(),
                text,
                area,
                baseline / scale,
                size / scale,
                run,
                joined,
                onPaper(left, top, right, bottom),
                word.confidence(),
                word.otherwise()));
    }

    private Rectangle onPaper(float left, float top, float right, float bottom) {
        Point2D first = skew.asItLies(left, (top + bottom) / 2);
        Point2D second = skew.asItLies(right, (top + bottom) / 2);
        float half = (bottom - top) / 2;
        float scale = picture.dotsPerPoint();
        return Rectangle.ofCorners(
                (float) first.getX() / scale,
                (float) (Math.min(first.getY(), second.getY()) - half) / scale,
                (float) second.getX() / scale,
                (float) (Math.max(first.getY(), second.getY()) + half) / scale);
    }
}
