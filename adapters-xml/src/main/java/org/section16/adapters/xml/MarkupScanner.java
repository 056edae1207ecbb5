package org.section16.adapters.xml;

/**
 * Cuts a document, however damaged, into texts and what looks like markup. Steps through it once: a tag ends with its
 * angle bracket, or is broken where the next one begins.
 */
final class MarkupScanner {
    /** What a piece of a document looks like. */
    enum Piece {
        /** Text between markup. */
        TEXT,
        /** An angle bracket and what follows, up to and with the closing one. */
        TAG,
        /** An angle bracket that another follows before it is closed. */
        BROKEN,
        /** A comment, a processing instruction, a section of characters or a declaration. */
        OTHER,
        /** Markup that the end of the document cuts off. */
        UNFINISHED,
        /** The end of the document. */
        END
    }

    private final String text;
    private int start;
    private int end;

    MarkupScanner(String text) {
        this.text = text;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Returns the text of the piece. */
    String piece() {
        return text.substring(start, end);
    }

    /** Says whether the piece is white space or nothing. */
    boolean isBlank() {
        return firstInk() == end;
    }

    /** Returns where the piece has its first character that is not white space, or its end. */
    int firstInk() {
        int ink = start;
        while (ink < end && isWhiteSpace(text.charAt(ink))) {
            ink++;
        }
        return ink;
    }

    /** Returns behind which character before the piece there is only white space. */
    int lastInkBefore() {
        int ink = start;
        while (ink > 0 && isWhiteSpace(text.charAt(ink - 1))) {
            ink--;
        }
        return ink;
    }

    static boolean isWhiteSpace(char character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t';
    }

    /** Goes to the next piece. */
    Piece next() {
        start = end;
        if (start == text.length()) {
            return Piece.END;
        }
        if (text.charAt(start) != '<') {
            int next = text.indexOf('<', start);
            end = next < 0 ? text.length() : next;
            return Piece.TEXT;
        }
        if (text.startsWith("<!--", start)) {
            return until("-->", start + 4);
        }
        if (text.startsWith("<![CDATA[", start)) {
            return until("]]>", start);
        }
        if (text.startsWith("<?", start)) {
            return until("?>", start);
        }
        return tag();
    }

    private Piece until(String mark, int from) {
        int found = text.indexOf(mark, from);
        end = found < 0 ? text.length() : found + mark.length();
        return found < 0 ? Piece.UNFINISHED : Piece.OTHER;
    }

    private Piece tag() {
        int index = start + 1;
        while (index < text.length() && text.charAt(index) != '<' && text.charAt(index) != '>') {
            index++;
        }
        if (index == text.length()) {
            end = index;
            return Piece.UNFINISHED;
        }
        boolean closed = text.charAt(index) == '>';
        end = closed ? index + 1 : index;
        if (!closed) {
            return Piece.BROKEN;
        }
        return text.charAt(start + 1) == '!' ? Piece.OTHER : Piece.TAG;
    }
}
