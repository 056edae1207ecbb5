package org.section16.adapters.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.adapters.xml.MarkupScanner.Piece;

/**
 * Mends single tags of known elements: a name that line breaks cut, words that are no attributes, an attribute without
 * quotes. And takes an angle bracket in a text literally, if neither a letter nor a slash follows, nor another bracket:
 * {@code <5%} is no tag, {@code <john@x.com>} may have been one.
 */
final class BrokenTags implements Mending {
    /** The longest tag that is looked at; the longest of the schema has 40 characters. */
    private static final int MOST_CHARACTERS = 1_000;

    private static final String NAME = "[A-Za-z_][A-Za-z0-9_.:-]*+";
    private static final String SPACE = "[ \t\r\n]";

    private static final Pattern SOUND = Pattern.compile("</?+" + NAME + "(?:" + SPACE + "++" + NAME + SPACE + "*+="
            + SPACE + "*+(?:\"[^\"]*+\"|'[^']*+'))*+" + SPACE + "*+/?+>");

    private static final Pattern WITH_JUNK =
            Pattern.compile("<(/?)(" + NAME + ")(" + SPACE + "++[A-Za-z0-9 \t\r\n]++)(/?)>");

    private static final Pattern UNQUOTED = Pattern.compile(
            "<(" + NAME + ")" + SPACE + "++id" + SPACE + "*+=" + SPACE + "*+(F[0-9]{1,3})" + SPACE + "*+/?>");

    private static final Pattern CUT =
            Pattern.compile("</?+([A-Za-z0-9]++(?:[\r\n]++[A-Za-z0-9]++)++)([^A-Za-z0-9].*+)");

    @Override
    public Remedy remedy(String text) {
        List<Edit> edits = new ArrayList<>();
        MarkupScanner scanner = new MarkupScanner(text);
        for (Piece piece = scanner.next(); piece != Piece.END; piece = scanner.next()) {
            boolean looked = edits.size() <= Remedy.MOST_EDITS;
            if (looked && piece == Piece.BROKEN) {
                stray(text, scanner.start(), edits);
            } else if (looked && piece == Piece.TAG && scanner.end() - scanner.start() <= MOST_CHARACTERS) {
                tag(scanner.piece(), scanner.start(), edits);
            }
        }
        return Remedy.of(edits);
    }

    private static void stray(String text, int start, List<Edit> edits) {
        char next = text.charAt(start + 1);
        if (!Character.isLetter(next) && "</!?_:".indexOf(next) < 0) {
            edits.add(new Edit(start, start + 1, "&lt;", "a bare angle bracket was taken literally"));
        }
    }

    private static void tag(String tag, int start, List<Edit> edits) {
        if (SOUND.matcher(tag).matches()) {
            return;
        }
        Matcher cut = CUT.matcher(tag);
        if (cut.matches() && joined(tag, start, cut, edits)) {
            return;
        }
        Matcher junk = WITH_JUNK.matcher(tag);
        if (junk.matches() && Grammar.isKnown(junk.group(2))) {
            edits.add(new Edit(
                    start + junk.start(3),
                    start + junk.end(3),
                    "",
                    '"' + junk.group(3).strip() + "\" inside the tag " + junk.group(2) + " was left out"));
        }
        Matcher unquoted = UNQUOTED.matcher(tag);
        if (unquoted.matches() && Grammar.isKnown(unquoted.group(1))) {
            String id = unquoted.group(2);
            edits.add(new Edit(
                    start + unquoted.start(2),
                    start + unquoted.end(2),
                    '"' + id + '"',
                    "id=" + id + " lacks its quotes"));
        }
    }

    /** Joins a name that line breaks cut, if that makes a known one and the rest of the tag is sound. */
    private static boolean joined(String tag, int start, Matcher cut, List<Edit> edits) {
        String name = cut.group(1).replaceAll("[\r\n]", "");
        String whole = tag.substring(0, cut.start(1)) + name + cut.group(2);
        if (!Grammar.isKnown(name) || !SOUND.matcher(whole).matches()) {
            return false;
        }
        edits.add(new Edit(
                start + cut.start(1),
                start + cut.end(1),
                name,
                "the name " + name + " was cut by a line break; joined"));
        return true;
    }
}
