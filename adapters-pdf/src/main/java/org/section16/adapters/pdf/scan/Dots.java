package org.section16.adapters.pdf.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;

/** The dark dots of a picture: ink, as against paper. */
final class Dots {

    /** Shades of grey from here up are paper: thin lines are half shades, but so is what lies between the letters. */
    private static final int PAPER = 176;

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
        boolean[] dark = new boolean[shades.length];
        for (int i = 0; i < shades.length; i++) {
            dark[i] = (shades[i] & 0xFF) < PAPER;
        }
        return new Dots(dark, picture.getWidth(), picture.getHeight());
    }

    private static byte[] shades(BufferedImage picture) {
        Raster raster = picture.getRaster();
        if (raster.getDataBuffer() instanceof DataBufferByte bytes
                && bytes.getData().length == picture.getWidth() * picture.getHeight()) {
            return bytes.getData();
        }
        throw new IllegalArgumentException("not a picture in shades of grey");
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Whether there is ink; beyond the edges there is none. */
    boolean isDark(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && dark[y * width + x];
    }
}
