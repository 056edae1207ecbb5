package org.section16.adapters.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.adapters.xml.MarkupScanner.Piece;

/**
 * Takes an ampersand in a text that begins nothing as an ampersand, and the names that HTML has for characters as those
 * characters. Other names stay in the text as they are.
 */
final class Ampersands implements Mending {
    private static final int LONGEST_REFERENCE = 12;
    private static final Pattern NAMED = Pattern.compile("&([A-Za-z][A-Za-z0-9]{0,9});");
    private static final Pattern NUMBERED = Pattern.compile("&#(?:([0-9]{1,7})|x([0-9A-Fa-f]{1,6}));");
    private static final Set<String> OF_XML = Set.of("amp", "lt", "gt", "quot", "apos");

    /** The names of U+00A0 to U+00FF in their order, and of what word processors like. */
    private static final Map<String, String> OF_HTML = ofHtml();

    @Override
    public Remedy remedy(String text) {
        List<Edit> edits = new ArrayList<>();
        MarkupScanner scanner = new MarkupScanner(text);
        for (Piece piece = scanner.next(); piece != Piece.END; piece = scanner.next()) {
            int index = piece == Piece.TEXT ? text.indexOf('&', scanner.start()) : -1;
            while (index >= 0 && index < scanner.end() && edits.size() <= Remedy.MOST_EDITS) {
                collect(text, index, edits);
                index = text.indexOf('&', index + 1);
            }
        }
        return Remedy.of(edits);
    }

    private static void collect(String text, int index, List<Edit> edits) {
        String ahead = text.substring(index, Math.min(text.length(), index + LONGEST_REFERENCE));
        Matcher named = NAMED.matcher(ahead);
        if (!named.lookingAt()) {
            if (!isCharacter(NUMBERED.matcher(ahead))) {
                edits.add(new Edit(index, index + 1, "&amp;", "a bare ampersand was taken literally"));
            }
            return;
        }
        String name = named.group(1);
        String meant = OF_HTML.get(name);
        if (meant != null) {
            int end = index + named.end();
            edits.add(new Edit(index, end, meant, "&" + name + "; was taken for the character that HTML calls so"));
        } else if (!OF_XML.contains(name)) {
            edits.add(new Edit(index, index + 1, "&amp;", "&" + name + "; is not defined; it was left as it stands"));
        }
    }

    private static boolean isCharacter(Matcher numbered) {
        if (!numbered.lookingAt()) {
            return false;
        }
        String decimal = numbered.group(1);
        int point = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(numbered.group(2), 16);
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= ' ' && point < Character.MIN_SURROGATE)
                || (point > Character.MAX_SURROGATE && point < 0xFFFE)
                || (point > 0xFFFF && point <= Character.MAX_CODE_POINT);
    }

    private static Map<String, String> ofHtml() {
        String latin =
                "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2"
                        + " sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc"
                        + " Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve"
                        + " Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute"
                        + " acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde"
                        + " ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
        Map<String, String> names = new HashMap<>(Map.of(
                "ndash", "\u2013", "mdash", "\u2014", "lsquo", "\u2018", "rsquo", "\u2019", "ldquo", "\u201C", "rdquo",
                "\u201D", "bull", "\u2022", "hellip", "\u2026", "euro", "\u20AC", "trade", "\u2122"));
        char character = '\u00A0';
        for (String name : latin.split(" ", -1)) {
            names.put(name, String.valueOf(character++));
        }
        return names;
    }
}
