package org.section16.adapters.pdf.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.section16.adapters.pdf.scan.Dots.Area;
import org.section16.adapters.pdf.scan.TextRecognition.Arrangement;

/** The picture of a page, upright and without its lines and dirt, and the program that recognises parts of it. */
final class CleanPage {

    /** With a bracket or a raised mark a line is up to 1.6 capitals high; two lines whose letters touch are 2.6. */
    private static final float HIGHEST_LINE = 2.1f;

    /** Of the shapes of a line, so many are no higher than its capitals. */
    private static final float CAPITALS = 0.8f;

    /** What is lower than this is dirt; a stop in the smallest type is 3 dots high and never alone. */
    private static final int LOWEST = 8;

    /** The program likes capitals 30 to 40 dots high; those of a form are 20 to 30. */
    static final float LARGE = 1.6f;

    /** Of the second reading, whose grain is smoothed besides, so that the two err in different ways. */
    static final float PLAIN = 1.25f;

    private final BufferedImage page;
    private final Dots dots;
    private final TextRecognition program;

    /** Takes a page; it is changed. */
    CleanPage(BufferedImage page, Dots dots, TextRecognition program) {
        this.page = page;
        this.dots = dots;
        this.program = program;
    }

    List<Area> shapes(Area part) {
        return Shapes.in(dots, part);
    }

    /** Takes away what is in an area. */
    void clear(Area area) {
        dots.clear(area);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(area.left() - 1, area.top() - 1, area.width() + 2, area.height() + 2);
        graphics.dispose();
    }

    /** Whether nothing is left but dirt. */
    boolean isBlank(Area part) {
        return Shapes.in(dots, part).stream().noneMatch(shape -> shape.height() >= LOWEST);
    }

    Arrangement arrangement(Area part) {
        List<Integer> heights = Shapes.in(dots, part).stream()
                .map(Area::height)
                .filter(height -> height > LOWEST)
                .sorted()
                .toList();
        if (heights.size() < 2) {
            return Arrangement.SIGN;
        }
        int capital = heights.get((int) (CAPITALS * (heights.size() - 1)));
        return part.height() > HIGHEST_LINE * capital ? Arrangement.BLOCK : Arrangement.LINE;
    }

    /** Recognises parts, each by itself. */
    List<List<RecognisedWord>> recognise(List<Area> parts, float scale, Arrangement arrangement) throws IOException {
        List<Patch> patches = parts.stream()
                .map(part -> Patch.of(page, part, scale, arrangement))
                .map(patch -> scale == PLAIN ? patch.smooth() : patch)
                .toList();
        if (patches.isEmpty()) {
            return List.of();
        }
        List<List<RecognisedWord>> found =
                program.recognise(patches.stream().map(Patch::picture).toList(), arrangement);
        List<List<RecognisedWord>> words = new ArrayList<>();
        for (int i = 0; i < patches.size(); i++) {
            Patch patch = patches.get(i);
            words.add(found.get(i).stream().map(patch::onPage).toList());
        }
        return words;
    }
}
