package org.section16.adapters.pdf.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;

/** The dark dots of a picture: ink, as against paper. */
final class Dots {

    private static final int SHADES = 256;

    /** Of the way from paper to ink: thin lines are half shades, but so is what lies between the letters. */
    private static final float INK_FROM = 0.3f;

    /** Ink is darker than paper by more than the grain of any paper. */
    private static final int LEAST_CONTRAST = 56;

    /** One dot in a hundred is ink on any page with text. */
    private static final int INK_SHARE = 100;

    private final boolean[] dark;
    private final int width;
    private final int height;

    private Dots(boolean[] dark, int width, int height) {
        this.dark = dark;
        this.width = width;
        this.height = height;
    }

    /** Takes the dots of a picture in shades of grey. */
    static Dots of(BufferedImage picture) {
        byte[] shades = shades(picture);
        int paper = paper(shades);
        boolean[] dark = new boolean[shades.length];
        for (int i = 0; i < shades.length; i++) {
            dark[i] = (shades[i] & 0xFF) < paper;
        }
        return new Dots(dark, picture.getWidth(), picture.getHeight());
    }

    /** The darkest shade that is paper: scanners differ in what they make of white. */
    private static int paper(byte[] shades) {
        int[] counts = new int[SHADES];
        for (byte shade : shades) {
            counts[shade & 0xFF]++;
        }
        int paper = SHADES - 1;
        for (int shade = SHADES - 1; shade >= SHADES / 2; shade--) {
            paper = counts[shade] > counts[paper] ? shade : paper;
        }
        int ink = 0;
        for (int sum = counts[0]; sum < shades.length / INK_SHARE; sum += counts[ink]) {
            ink++;
        }
        return paper - Math.max(LEAST_CONTRAST, Math.round(INK_FROM * (paper - ink)));
    }

    private static byte[] shades(BufferedImage picture) {
        Raster raster = picture.getRaster();
        if (raster.getDataBuffer() instanceof DataBufferByte bytes
                && bytes.getData().length == picture.getWidth() * picture.getHeight()) {
            return bytes.getData();
        }
        throw new IllegalArgumentException("not a picture in shades of grey");
    }

    /** The same dots, to be changed by themselves. */
    Dots copy() {
        return new Dots(dark.clone(), width, height);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    Area area() {
        return new Area(0, 0, width, height);
    }

    /** Whether there is ink; beyond the edges there is none. */
    boolean isDark(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && dark[y * width + x];
    }

    /** How many dots of an area are ink. */
    int count(Area area) {
        int ink = 0;
        for (int y = area.top(); y < area.bottom(); y++) {
            for (int x = area.left(); x < area.right(); x++) {
                ink += isDark(x, y) ? 1 : 0;
            }
        }
        return ink;
    }

    /** Takes the ink of an area away. */
    void clear(Area area) {
        for (int y = Math.max(0, area.top()); y < Math.min(height, area.bottom()); y++) {
            for (int x = Math.max(0, area.left()); x < Math.min(width, area.right()); x++) {
                dark[y * width + x] = false;
            }
        }
    }

    /**
     * A rectangle of dots.
     *
     * @param left  the first column
     * @param top  the first row
     * @param right  the column behind the last
     * @param bottom  the row behind the last
     */
    record Area(int left, int top, int right, int bottom) {

        int width() {
            return right - left;
        }

        int height() {
            return bottom - top;
        }

        /** The area around both. */
        Area union(Area other) {
            return new Area(
                    Math.min(left, other.left),
                    Math.min(top, other.top),
                    Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }

        /** The area with so many dots more, or less, on each side. */
        Area grown(int dots) {
            return new Area(left - dots, top - dots, right + dots, bottom + dots);
        }
    }
}
