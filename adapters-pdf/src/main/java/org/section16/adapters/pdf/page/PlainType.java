package org.section16.adapters.pdf.page;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/** The type in which a copy is written on: one that every viewer has, with the characters of Western Europe only. */
final class PlainType {

    private static final float EM = 1000;

    private static final String ELLIPSIS = " \u2026 ";

    private final PDFont font = new PDType1Font(FontName.HELVETICA);

    PDFont font() {
        return font;
    }

    float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / EM * size;
    }

    /** The text with a question mark for each character that the type does not have. */
    static String spelled(String text) {
        StringBuilder spelled = new StringBuilder();
        text.codePoints()
                .map(character -> Character.isWhitespace(character) ? ' ' : character)
                .forEach(character -> spelled.append(
                        WinAnsiEncoding.INSTANCE.contains(name(character)) ? Character.toString(character) : "?"));
        return spelled.toString();
    }

    private static String name(int character) {
        return GlyphList.getAdobeGlyphList().codePointToName(character);
    }

    /** The text, or its beginning and its end, which are what goes wrong. */
    String fitted(String text, float size, float width) throws IOException {
        int kept = text.length();
        String fitted = text;
        while (kept > 2 && width(fitted, size) > width) {
            kept = Math.min(kept - 1, (int) (kept * width / width(fitted, size)) + 1);
            fitted = text.substring(0, kept * 2 / 3) + ELLIPSIS + text.substring(text.length() - kept / 3);
        }
        return fitted;
    }
}
