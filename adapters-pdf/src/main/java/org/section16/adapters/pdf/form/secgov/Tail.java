package org.section16.adapters.pdf.form.secgov;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.section16.adapters.pdf.form.LabelSplit;
import org.section16.adapters.pdf.form.Letters;
import org.section16.adapters.pdf.form.TextLine;
import org.section16.adapters.pdf.page.Word;

/**
 * What stands below the tables, divided into its parts.
 *
 * @param headings  of the explanation of responses and of the remarks
 * @param notes  the lines of the explanation of responses, without its heading
 * @param remarks  the words below the heading of the remarks
 * @param signatures  the signatures, in blocks with one label each
 * @param standing  the words after the last label, which are the same on every form
 */
record Tail(
        List<Word> headings, List<TextLine> notes, List<Word> remarks, List<Block> signatures, List<Word> standing) {

    /** Signatures begin where their label begins, give or take the space left of a letter. */
    private static final float SAME_LEFT = 3f;

    private static final String NOTES_HEADING = "explanationofresponses";

    private static final String SIGNATURE_LABEL = "signatureofreportingperson";

    /** The same where the end of the page breaks it: what stands on the first page is set first. */
    private static final String BROKEN_SIGNATURE_LABEL = "signatureofdatereportingperson";

    private static final String FIRST_STANDING =
            "reminderreportonaseparatelineforeachclassofsecuritiesbeneficiallyowneddirectlyorindirectly";

    /**
     * Signatures above one pair of labels.
     *
     * @param words  names and dates
     * @param label  of the names
     * @param date  of the dates; empty if there is none
     */
    record Block(List<Word> words, List<Word> label, Optional<Word> date) {}

    /** The labels and headings. */
    static Stream<String> labels() {
        return Stream.of(NOTES_HEADING, SIGNATURE_LABEL);
    }

    /** Divides the words that stand in no cell, in the order of the document. */
    static Tail of(List<Word> loose) {
        List<Word> heading = LabelSplit.find(loose, NOTES_HEADING).orElse(List.of());
        int start = heading.isEmpty() ? 0 : loose.indexOf(heading.get(heading.size() - 1)) + 1;
        List<Block> blocks = new ArrayList<>();
        List<Word> rest = loose.subList(start, loose.size());
        for (Optional<Block> block = firstBlock(rest); block.isPresent(); block = firstBlock(rest)) {
            blocks.add(block.get());
            rest = rest.subList(rest.indexOf(lastOf(block.get())) + 1, rest.size());
        }
        Tail tail = blocks.isEmpty() ? unsigned(rest) : signed(blocks, rest);
        return tail.under(heading);
    }

    /** The words up to the next label below a signature, and that label. */
    private static Optional<Block> firstBlock(List<Word> words) {
        return LabelSplit.find(words, SIGNATURE_LABEL)
                .or(() -> LabelSplit.find(words, BROKEN_SIGNATURE_LABEL))
                .map(label -> {
                    int start = words.indexOf(label.get(0));
                    int signs = start > 0 && words.get(start - 1).text().matches("\\*+") ? start - 1 : start;
                    int end = words.indexOf(label.get(label.size() - 1)) + 1;
                    List<Word> named = words.subList(signs, end).stream()
                            .filter(word -> !isDate(word))
                            .toList();
                    boolean before = signs > 0
                            && isDate(words.get(signs - 1))
                            && words.get(signs - 1).page() < label.get(0).page();
                    int above = before ? signs - 1 : signs;
                    Optional<Word> date = words.subList(above, Math.min(end + 1, words.size())).stream()
                            .filter(Tail::isDate)
                            .findFirst();
                    return new Block(words.subList(0, above), named, date);
                });
    }

    private static boolean isDate(Word label) {
        return Letters.of(label.text()).equals("date");
    }

    private static Word lastOf(Block block) {
        Word last = block.label().get(block.label().size() - 1);
        return block.date().filter(date -> date.page() >= last.page()).orElse(last);
    }

    private static Tail unsigned(List<Word> words) {
        int end = LabelSplit.find(words, FIRST_STANDING)
                .map(label -> words.indexOf(label.get(0)))
                .orElse(words.size());
        return explained(TextLine.of(words.subList(0, end)), List.of(), words.subList(end, words.size()));
    }

    /** The first signatures stand in the right part of the page, above their label; notes and remarks at its left. */
    private static Tail signed(List<Block> blocks, List<Word> standing) {
        Block first = blocks.get(0);
        List<TextLine> lines = TextLine.of(first.words());
        float left = first.label().get(0).area().left() - SAME_LEFT;
        int start = lines.size();
        while (start > 0 && lines.get(start - 1).area().left() >= left) {
            start--;
        }
        List<Block> signatures = new ArrayList<>(blocks);
        signatures.set(0, new Block(words(lines.subList(start, lines.size())), first.label(), first.date()));
        return explained(lines.subList(0, start), signatures, standing);
    }

    private static Tail explained(List<TextLine> lines, List<Block> signatures, List<Word> standing) {
        int remarks = 0;
        while (remarks < lines.size() && !isRemarksHeading(lines.get(remarks))) {
            remarks++;
        }
        int below = Math.min(remarks + 1, lines.size());
        return new Tail(
                words(lines.subList(remarks, below)),
                lines.subList(0, remarks),
                words(lines.subList(below, lines.size())),
                signatures,
                standing);
    }

    private Tail under(List<Word> heading) {
        return new Tail(
                Stream.of(heading, headings).flatMap(List::stream).toList(), notes, remarks, signatures, standing);
    }

    private static boolean isRemarksHeading(TextLine line) {
        StringBuilder text = new StringBuilder();
        line.words().forEach(word -> text.append(word.text()));
        return text.toString().equals("Remarks:");
    }

    private static List<Word> words(List<TextLine> lines) {
        return lines.stream().flatMap(line -> line.words().stream()).toList();
    }
}
