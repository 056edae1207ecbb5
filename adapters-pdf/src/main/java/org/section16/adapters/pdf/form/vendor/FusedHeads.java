package org.section16.adapters.pdf.form.vendor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.section16.adapters.pdf.form.Sheet;
import org.section16.adapters.pdf.grid.Grid;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.Rectangle;
import org.section16.adapters.pdf.page.Word;

/**
 * Parts the heads of the table of owners. Its columns are just as wide as their heads, so that those stand against one
 * another, {@code Director10%} and {@code OwnerOfficerOther}, and make one word across the lines between them.
 */
final class FusedHeads {

    private static final Pattern HEADS = Pattern.compile("(Director)?(10%)?(Owner)?(Officer)?(Other)?");

    private FusedHeads() {}

    /** The same document with a word for each head. */
    static Sheet parted(Sheet sheet) {
        return new Sheet(sheet.grids().stream().map(FusedHeads::parted).toList());
    }

    private static Grid parted(Grid grid) {
        Page page = grid.page();
        List<Word> words = page.words().stream().flatMap(FusedHeads::parts).toList();
        return words.size() == page.words().size() ? grid : Grid.of(page.with(words));
    }

    private static Stream<Word> parts(Word word) {
        Matcher heads = HEADS.matcher(word.text());
        if (!heads.matches() || word.text().isEmpty()) {
            return Stream.of(word);
        }
        List<Word> parts = new ArrayList<>();
        for (int group = 1; group <= heads.groupCount(); group++) {
            if (heads.start(group) >= 0) {
                parts.add(part(word, heads.start(group), heads.end(group)));
            }
        }
        return parts.stream();
    }

    /** Letters are taken as equally wide: a head is far wider than the error. */
    private static Word part(Word word, int from, int to) {
        Rectangle area = word.area();
        float width = area.width() / word.text().length();
        Rectangle place =
                new Rectangle(area.left() + from * width, area.top(), area.left() + to * width, area.bottom());
        return new Word(
                word.page(),
                word.text().substring(from, to),
                place,
                word.baseline(),
                word.size(),
                word.run(),
                from == 0 && word.joined(),
                place,
                word.confidence(),
                word.otherwise());
    }
}
