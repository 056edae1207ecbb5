package org.section16.adapters.pdf.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for fonts that a document names but does not carry.
 *
 * <p>PDFBox would look through all fonts of the computer for the best likeness, which takes seconds the first time and
 * writes a cache file. We never draw: widths come from the document, so one font from PDFBox's own jar will do, and
 * what is read does not depend on the computer.
 */
final class FontsFromJar implements FontMapper {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private FontsFromJar() {}

    /** Makes PDFBox use these fonts from now on, in the whole virtual machine. */
    static void use() {
        Installed.once();
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(Fallback.FONT, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(Fallback.FONT, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String baseFont, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, Fallback.FONT, true);
    }

    /** Installed when this class is loaded, that is once, whichever thread comes first. */
    private static final class Installed {

        static {
            FontMappers.set(new FontsFromJar());
        }

        static void once() {
            // Loading the class has done it.
        }
    }

    /** Parsed only if a document without its fonts turns up. */
    private static final class Fallback {

        static final TrueTypeFont FONT = parse();

        private static TrueTypeFont parse() {
            try (InputStream in = FontMapper.class.getResourceAsStream(FontsFromJar.FONT)) {
                if (in == null) {
                    throw new IllegalStateException("PDFBox no longer brings " + FontsFromJar.FONT);
                }
                return new TTFParser().parse(new RandomAccessReadBuffer(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
