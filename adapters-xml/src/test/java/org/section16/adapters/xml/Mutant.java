package org.section16.adapters.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document that was damaged at random.
 *
 * @param text the damaged text
 * @param how what was done to it
 * @param onMarkupOnly whether nothing but the tags of elements was touched: no text, no attribute
 */
record Mutant(String text, List<String> how, boolean onMarkupOnly) {
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern TAGS = Pattern.compile("(?:<[^<>]*>\\s*)*");
    private static final Pattern TEXT = Pattern.compile(">([^<>]*\\S[^<>]*)<");
    private static final Pattern ATTRIBUTE = Pattern.compile("id=\"[^\"]*\"");
    private static final String BYTES = "<>&\"'/= \n\t\0\u001A!?-[];#xX0158.,aeT\u00E9\u20AC";

    private static final int MOST_MUTATIONS = 3;
    private static final int LONGEST = 40;

    /** Damages a document in one place to three places. */
    static Mutant of(String original, Random random) {
        Mutant mutant = new Mutant(original, List.of(), true);
        int mutations = 1 + random.nextInt(MOST_MUTATIONS);
        for (int count = 0; count < mutations; count++) {
            mutant = mutant.mutated(random);
        }
        return mutant;
    }

    private Mutant mutated(Random random) {
        return switch (random.nextInt(16)) {
            case 0 -> bytes("delete a character", random, 1, "");
            case 1 -> bytes("insert a character", random, 0, character(random));
            case 2 -> bytes("replace a character", random, 1, character(random));
            case 3 -> bytes("delete characters", random, 1 + random.nextInt(LONGEST), "");
            case 4 -> duplicatedBytes(random);
            case 5 -> bytes("cut off", random, text.length(), "");
            case 6 -> piece("delete a tag", random, TAG, tag -> "");
            case 7 -> piece("duplicate a tag", random, TAG, tag -> tag + tag);
            case 8 -> swapped("swap tags", random, TAG);
            case 9 -> piece("rename a tag", random, TAG, tag -> renamed(tag, random));
            case 10 -> piece("put a word into a tag", random, TAG, tag -> tag.replaceFirst("(/?>)$", " word$1"));
            case 11 -> piece("delete a text", random, TEXT, between -> "><");
            case 12 -> swapped("swap texts", random, TEXT);
            case 13 -> piece("change a text", random, TEXT, between -> ">" + character(random) + between.substring(1));
            case 14 ->
                piece("change an attribute", random, ATTRIBUTE, attribute -> "id=\"F9" + character(random) + '"');
            default -> piece("delete an attribute", random, ATTRIBUTE, attribute -> "");
        };
    }

    private static String character(Random random) {
        return String.valueOf(BYTES.charAt(random.nextInt(BYTES.length())));
    }

    private String renamed(String tag, Random random) {
        Matcher other = pick(random, TAG);
        String name = other == null ? "x" : other.group().replaceAll("[</>]|\\s.*", "");
        return tag.replaceFirst("[A-Za-z]+", name);
    }

    private Mutant bytes(String what, Random random, int length, String replacement) {
        int start = random.nextInt(text.length() + 1);
        return replaced(what, start, Math.min(text.length(), start + length), replacement);
    }

    private Mutant duplicatedBytes(Random random) {
        int start = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), start + 1 + random.nextInt(LONGEST));
        return replaced(
                "duplicate characters", start, end, text.substring(start, end).repeat(2));
    }

    private Mutant piece(String what, Random random, Pattern kind, java.util.function.UnaryOperator<String> change) {
        Matcher piece = pick(random, kind);
        return piece == null ? this : replaced(what, piece.start(), piece.end(), change.apply(piece.group()));
    }

    private Mutant swapped(String what, Random random, Pattern kind) {
        Matcher one = pick(random, kind);
        Matcher other = pick(random, kind);
        if (one == null || other == null || one.end() > other.start()) {
            return this;
        }
        return replaced(what, other.start(), other.end(), one.group())
                .replaced(what, one.start(), one.end(), other.group());
    }

    private Mutant replaced(String what, int start, int end, String replacement) {
        String removed = text.substring(start, end);
        boolean inTags =
                (removed.startsWith("<") && TAGS.matcher(removed + replacement).matches()) || isInsideOfTag(start, end);
        boolean early = replacement.lastIndexOf('>') > replacement.lastIndexOf('<') && !replacement.startsWith("<");
        boolean attribute = removed.contains("=") || replacement.contains("=") || isAttributeAround(start);
        boolean markup = inTags && !early && !attribute; // what an early end of a tag leaves behind is text
        List<String> all = new ArrayList<>(how);
        all.add(what + " at " + start + ": [" + removed + "] becomes [" + replacement + "]");
        return new Mutant(text.substring(0, start) + replacement + text.substring(end), all, onMarkupOnly && markup);
    }

    private boolean isInsideOfTag(int start, int end) {
        int opened = text.lastIndexOf('<', start - 1);
        int closed = text.indexOf('>', start);
        return opened >= 0 && text.lastIndexOf('>', start - 1) < opened && closed >= end;
    }

    private boolean isAttributeAround(int start) {
        int opened = text.lastIndexOf('<', start);
        int closed = text.indexOf('>', start);
        return opened >= 0 && closed >= opened && text.substring(opened, closed).contains("=");
    }

    /** Picks a piece of the text, from a random place on. */
    private @org.jspecify.annotations.Nullable Matcher pick(Random random, Pattern kind) {
        Matcher piece = kind.matcher(text);
        return piece.find(random.nextInt(text.length() + 1)) || piece.find(0) ? piece : null;
    }
}
