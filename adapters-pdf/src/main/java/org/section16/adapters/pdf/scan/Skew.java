package org.section16.adapters.pdf.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;

/**
 * By how much a page lies askew on the glass.
 *
 * @param slope  how far a line of the page falls, as a share of how far it runs to the right
 */
record Skew(double slope) {

    /** Sheets are laid on by hand, within 2 degrees; finer than this a line of the page stays within its thickness. */
    private static final double MOST = 0.035;

    private static final double STEP = 0.0005;

    /** Every so many columns are enough to tell. */
    private static final int EVERY = 4;

    /** The slope at which most ink falls into few rows. */
    static Skew of(Dots dots) {
        double best = 0;
        long most = -1;
        for (int i = -(int) (MOST / STEP); i <= MOST / STEP; i++) {
            long sharpness = sharpness(dots, i * STEP);
            boolean better = sharpness > most || (sharpness == most && Math.abs(i * STEP) < Math.abs(best));
            most = better ? sharpness : most;
            best = better ? i * STEP : best;
        }
        return new Skew(best);
    }

    private static long sharpness(Dots dots, double slope) {
        int[] rows = new int[dots.height()];
        for (int x = 0; x < dots.width(); x += EVERY) {
            int fall = (int) Math.round(x * slope);
            for (int y = Math.max(0, fall); y < Math.min(dots.height(), dots.height() + fall); y++) {
                if (dots.isDark(x, y)) {
                    rows[y - fall]++;
                }
            }
        }
        long sum = 0;
        for (int row : rows) {
            sum += (long) row * row;
        }
        return sum;
    }

    /** The picture set upright. */
    BufferedImage upright(BufferedImage picture) {
        BufferedImage upright =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = upright.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, turn(-1), null);
        graphics.dispose();
        return upright;
    }

    /** Where a point of the upright picture is on the page as it lies. */
    Point2D asItLies(double x, double y) {
        return turn(1).transform(new Point2D.Double(x, y), new Point2D.Double());
    }

    private AffineTransform turn(int sign) {
        return AffineTransform.getRotateInstance(sign * Math.atan(slope));
    }
}
