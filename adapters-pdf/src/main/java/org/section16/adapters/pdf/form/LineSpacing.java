package org.section16.adapters.pdf.form;

import java.util.List;

/**
 * Tells a line that wraps from one that begins something new, by its distance from the line above.
 *
 * <p>How far wrapped lines are apart depends on the typeface: 1.1 to 1.4 times the size of the type. Rows of a table
 * have four pixels of spacing in addition, which is at least 0.3 times the size. Where lines of both kinds stand
 * together the narrower distance is taken as that of wrapped lines.
 */
public final class LineSpacing {

    /** Distances that differ by less than this share of the type size are of one kind: pixels are rounded. */
    private static final float SAME_KIND = 0.2f;

    /**
     * Where there is but one kind, it is that of wrapped lines up to here: between the widest wrapping of a common
     * serif face, 1.38, and the narrowest rows of another, 1.46.
     */
    private static final float WIDEST_WRAP = 1.42f;

    private final float widestWrap;

    private LineSpacing(float widestWrap) {
        this.widestWrap = widestWrap;
    }

    /** Learns the distances between lines, which stand in order. */
    public static LineSpacing of(List<TextLine> lines) {
        float narrowest = Float.MAX_VALUE;
        float widest = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).page() == lines.get(i - 1).page()) {
                float distance = distance(lines.get(i - 1), lines.get(i));
                narrowest = Math.min(narrowest, distance);
                widest = Math.max(widest, distance);
            }
        }
        return new LineSpacing(widest - narrowest >= SAME_KIND ? narrowest + SAME_KIND : WIDEST_WRAP);
    }

    /** Whether a line continues the one above it; never across the end of a page, where that cannot be seen. */
    public boolean wraps(TextLine above, TextLine line) {
        return above.page() == line.page() && distance(above, line) < widestWrap;
    }

    private static float distance(TextLine above, TextLine line) {
        return (line.baseline() - above.baseline()) / line.size();
    }
}
