package org.section16.adapters.pdf.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import org.section16.adapters.pdf.scan.Dots.Area;
import org.section16.adapters.pdf.scan.TextRecognition.Arrangement;

/**
 * A part of the picture of a page whose text is recognised by itself.
 *
 * @param area  on the page
 * @param scale  by how much it is enlarged
 * @param picture  with a margin of paper
 * @param arrangement  of the text
 */
record Patch(Area area, float scale, BufferedImage picture, Arrangement arrangement) {

    /** Recognition wants paper around the ink. */
    private static final int MARGIN = 14;

    /** A point is this dark after smoothing, and its neighbours have the rest. */
    private static final Kernel SMOOTHING =
            new Kernel(3, 3, new float[] {0.0625f, 0.125f, 0.0625f, 0.125f, 0.25f, 0.125f, 0.0625f, 0.125f, 0.0625f});

    /** The same part with its grain smoothed away. */
    Patch smooth() {
        BufferedImage smooth = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        new ConvolveOp(SMOOTHING, ConvolveOp.EDGE_NO_OP, null).filter(picture, smooth);
        return new Patch(area, scale, smooth, arrangement);
    }

    static Patch of(BufferedImage page, Area area, float scale, Arrangement arrangement) {
        int width = Math.round(area.width() * scale);
        int height = Math.round(area.height() * scale);
        BufferedImage picture =
                new BufferedImage(width + 2 * MARGIN, height + 2 * MARGIN, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        BufferedImage part = page.getSubimage(area.left(), area.top(), area.width(), area.height());
        graphics.drawImage(part, MARGIN, MARGIN, width, height, null);
        graphics.dispose();
        return new Patch(area, scale, picture, arrangement);
    }

    /** A word of the patch where it is on the page. */
    RecognisedWord onPage(RecognisedWord word) {
        return new RecognisedWord(
                word.line(),
                area.left() + Math.round((word.left() - MARGIN) / scale),
                area.top() + Math.round((word.top() - MARGIN) / scale),
                Math.round(word.width() / scale),
                Math.round(word.height() / scale),
                word.confidence(),
                word.text());
    }
}
