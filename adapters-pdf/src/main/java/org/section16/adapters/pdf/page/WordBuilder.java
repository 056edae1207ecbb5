package org.section16.adapters.pdf.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Puts glyphs, which come in the order of the document, together to words. */
final class WordBuilder {

    /**
     * A gap wider than this share of the type size parts words even without a space in the text. A space is a quarter
     * of the size in the narrowest common faces; kerning moves letters by less than a tenth.
     */
    private static final float WORD_GAP = 0.18f;

    /** A step back by more than this share of the size is a new line or a new cell, never kerning. */
    private static final float STEP_BACK = 0.3f;

    /** Type sizes that differ by more than this share differ on purpose; rounding makes up for a few thousandths. */
    private static final float SAME_SIZE = 0.04f;

    /** A footnote mark is raised by a third of the size; lines are a whole size apart. */
    private static final float SAME_LINE = 0.6f;

    /** Baselines of one word agree but for rounding. */
    private static final float SAME_BASELINE = 0.04f;

    /** Share of the type size above the baseline in a word's area; capitals and figures are about this high. */
    private static final float ASCENT = 0.78f;

    /** Share of the type size below the baseline in a word's area. */
    private static final float DESCENT = 0.22f;

    private final int page;
    private final UnaryOperator<Rectangle> onPaper;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<Glyph> first = Optional.empty();
    private Optional<Glyph> last = Optional.empty();
    private boolean spaced;
    private int run;

    WordBuilder(int page) {
        this(page, area -> area);
    }

    /** Takes the place that an area has on the page as it is shown. */
    WordBuilder(int page, UnaryOperator<Rectangle> onPaper) {
        this.page = page;
        this.onPaper = onPaper;
    }

    void add(Glyph glyph) {
        boolean follows = last.isPresent() && follows(last.get(), glyph);
        boolean blank = isBlank(glyph.text());
        if (!follows) {
            endWord();
            run++;
            spaced = true;
        } else if (blank || parted(last.orElseThrow(), glyph)) {
            endWord();
        }
        if (blank) {
            spaced = true;
        } else {
            append(glyph);
        }
        last = Optional.of(glyph);
    }

    List<Word> words() {
        endWord();
        return words;
    }

    /** Takes away what was set so far within an area; returns whether there was anything. */
    boolean cover(Rectangle area) {
        endWord();
        last = Optional.empty();
        return words.removeIf(word -> area.holds(word.area()));
    }

    private void append(Glyph glyph) {
        if (first.isEmpty()) {
            first = Optional.of(glyph);
        }
        text.append(glyph.text());
    }

    private void endWord() {
        first.ifPresent(start -> {
            Rectangle area = Rectangle.ofCorners(
                    start.start(),
                    start.baseline() - ASCENT * start.size(),
                    Math.max(start.start(), last.orElseThrow().end()),
                    start.baseline() + DESCENT * start.size());
            words.add(new Word(
                    page, spelledOut(text), area, start.baseline(), start.size(), run, !spaced, onPaper.apply(area)));
            spaced = false;
        });
        first = Optional.empty();
        text.setLength(0);
    }

    /** Whether the glyph goes on where the one before ended, be it raised or smaller. */
    private static boolean follows(Glyph before, Glyph glyph) {
        float size = Math.max(before.size(), glyph.size());
        float gap = glyph.start() - before.end();
        return Math.abs(glyph.baseline() - before.baseline()) < SAME_LINE * size
                && gap > -STEP_BACK * size
                && gap < WORD_GAP * size;
    }

    private static boolean parted(Glyph before, Glyph glyph) {
        return Math.abs(glyph.size() - before.size()) > SAME_SIZE * before.size()
                || Math.abs(glyph.baseline() - before.baseline()) > SAME_BASELINE * before.size();
    }

    /** Spaces, tabs and no-break spaces alike; some printers use them for one another. */
    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    /** Printers use ligatures that nobody typed; every other character stays as it is. */
    private static String spelledOut(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xFB00 && c <= 0xFB06) {
                out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
