package org.section16.adapters.xml;

import java.util.ArrayList;
import java.util.List;
import org.section16.adapters.xml.MarkupScanner.Piece;

/**
 * Deals with characters that XML does not admit, such as NUL: between tags they are left out, in a text U+FFFD stands
 * for each, so that no value closes ranks over a gap. Inside of a tag they are not touched, which leaves it broken.
 */
final class IllegalCharacters implements Mending {
    @Override
    public Remedy remedy(String text) {
        List<Edit> edits = new ArrayList<>();
        int declaration = text.indexOf("<?xml ");
        if (declaration > 0 && text.substring(0, declaration).isBlank()) {
            edits.add(new Edit(0, declaration, "", "white space before the XML declaration was left out"));
        }
        MarkupScanner scanner = new MarkupScanner(text);
        for (Piece piece = scanner.next(); piece != Piece.END; piece = scanner.next()) {
            if (piece == Piece.TEXT && edits.size() <= Remedy.MOST_EDITS) {
                collect(text, scanner, edits);
            }
        }
        return Remedy.of(edits);
    }

    private static void collect(String text, MarkupScanner scanner, List<Edit> edits) {
        boolean blank = true;
        for (int index = scanner.start(); index < scanner.end(); index++) {
            char character = text.charAt(index);
            blank &= MarkupScanner.isWhiteSpace(character) || isIllegal(text, index);
        }
        for (int index = scanner.start(); index < scanner.end() && edits.size() <= Remedy.MOST_EDITS; index++) {
            if (isIllegal(text, index)) {
                String name = String.format("U+%04X", (int) text.charAt(index));
                edits.add(new Edit(
                        index,
                        index + 1,
                        blank ? "" : "\uFFFD",
                        name + ", which XML does not admit, was " + (blank ? "left out" : "replaced by U+FFFD")));
            }
        }
    }

    private static boolean isIllegal(String text, int index) {
        char character = text.charAt(index);
        if (Character.isSurrogate(character)) {
            return Character.isHighSurrogate(character)
                    ? index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1))
                    : index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        return (character < ' ' && !MarkupScanner.isWhiteSpace(character)) || character >= '\uFFFE';
    }
}
