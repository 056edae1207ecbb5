package org.section16.adapters.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.section16.application.reading.Reading;
import org.section16.application.reading.ReadingRules;
import org.section16.domain.check.Finding;
import org.section16.domain.check.RuleId;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.FilingBoxes;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.Reported;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Tells whether a damaged document was read rightly, without the reader's own means. Of a document that was read,
 * damaged or not:
 *
 * <ol>
 *   <li>Nothing is lost: each text of the document is in a box or in a finding.
 *   <li>Nothing is made up or moved: each text of a box stands in the document, beside a tag that names the box; where
 *       an ordinary parser accepts the document, inside of the element that does, and in the line, owner, footnote or
 *       signature of that number.
 *   <li>Lines, owners and signatures are not more than there are start tags or end tags of them.
 *   <li>What no parser accepts is not read without a finding.
 *   <li>If nothing but tags was touched, and no parser accepts the outcome, the filing is that of the original.
 * </ol>
 */
final class MutationOracle {
    private static final Pattern PIECE = Pattern.compile("<[^<>\"]*+(?:\"[^<\"]*+\"[^<>\"]*+)*+>|[^<]+|<");
    /** The reader's parser takes a name with a NUL before its last letters for the name without, which is right. */
    private static final Pattern NUL_IN_TAG = Pattern.compile("\u0000(?=[^<>]*>)");

    private static final Pattern NAME = Pattern.compile("</?([A-Za-z0-9]+)(?:[^>\"]|\"[^\"]*\")*>");
    private static final Pattern ID = Pattern.compile("id\\s*=\\s*(?:\"([^\"]*)\"|([^\"\\s/>]*))");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,60}(?:\\.[0-9]{0,60})?|\\.[0-9]{1,60}");
    private static final Pattern ZONED_DATE =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:Z|[+-][0-9]{2}:[0-9]{2})");

    private final Mutant mutant;
    private final Reading reading;
    private final Filing original;
    private final List<String> faults = new ArrayList<>();

    private MutationOracle(Mutant mutant, Reading reading, Filing original) {
        this.mutant = mutant;
        this.reading = reading;
        this.original = original;
    }

    /** Returns what is wrong with the reading of a damaged document; nothing if it is right. */
    static List<String> faults(Mutant mutant, Reading reading, Filing original) {
        MutationOracle oracle = new MutationOracle(mutant, reading, original);
        oracle.judge();
        return oracle.faults;
    }

    private void judge() {
        List<Text> texts = texts();
        everyTextIsSomewhere(texts);
        Optional<Document> parsed = parsed(NUL_IN_TAG.matcher(mutant.text()).replaceAll(""));
        if (parsed.isPresent()) {
            Set<String> inDocument = LeafBoxes.of(parsed.orElseThrow());
            boxes().stream()
                    .filter(box -> !inDocument.contains(box.address()))
                    .forEach(box -> faults.add("not in the document: " + box.address()));
            return;
        }
        if (!wasSaid(ReadingRules.REPAIRED)) {
            faults.add("no parser accepts it, and nothing was reported");
        }
        everyBoxIsBesideItsTag(texts);
        partsAreNotMadeUp();
        if (mutant.onMarkupOnly() && !reading.submission().filing().equals(original)) {
            faults.add("only tags were touched, and the filing is another");
        }
    }

    private boolean wasSaid(RuleId rule) {
        return reading.findings().stream().anyMatch(finding -> finding.rule().equals(rule));
    }

    private void everyTextIsSomewhere(List<Text> texts) {
        Set<String> found = new HashSet<>();
        boxes().forEach(box -> found.add(box.text()));
        found.add(canonical(reading.submission().schemaVersion().text()));
        StringBuilder said = new StringBuilder();
        reading.findings().stream().map(Finding::message).forEach(said::append);
        String messages = canonical(said.toString());
        texts.stream()
                .filter(text -> !found.contains(text.text()) && !messages.contains(text.text()))
                .forEach(text -> faults.add("lost: " + text));
    }

    private void everyBoxIsBesideItsTag(List<Text> texts) {
        Set<String> beside = new HashSet<>();
        texts.forEach(text -> text.names().forEach(name -> beside.add(name + "=" + text.text())));
        for (LeafBox box : boxes()) {
            if (box.names().stream().noneMatch(name -> beside.contains(name + "=" + box.text()))) {
                faults.add("not beside a tag of its name: " + box.address());
            }
        }
    }

    private void partsAreNotMadeUp() {
        Filing filing = reading.submission().filing();
        long lines = filing.lines().count();
        long starts = tags("<(?:nonD|d)erivative(?:Transaction|Holding|Security)[\\s>/]");
        long ends = tags("</(?:nonD|d)erivative(?:Transaction|Holding|Security)[\\s>]");
        if (lines > Math.max(starts, ends)) {
            faults.add(lines + " lines of " + starts + " start tags and " + ends + " end tags");
        }
        if (filing.reportingOwners().size() > Math.max(tags("<reportingOwner[\\s>]"), tags("</reportingOwner[\\s>]"))) {
            faults.add("an owner too many");
        }
    }

    private long tags(String pattern) {
        return Pattern.compile(pattern)
                .matcher(mutant.text().replaceAll("\\s*\n\\s*", ""))
                .results()
                .count();
    }

    private List<LeafBox> boxes() {
        List<LeafBox> boxes = new ArrayList<>();
        for (Map.Entry<BoxPath, Reported<?>> entry :
                FilingBoxes.of(reading.submission().filing()).entrySet()) {
            Box box = entry.getKey().box();
            boolean id = box == Box.FOOTNOTE_ID;
            String text = id
                    ? markOf(entry.getValue().text())
                    : canonical(entry.getValue().text());
            boolean inferred = box == Box.DOCUMENT_TYPE && wasSaid(ReadingRules.FORM_INFERRED);
            if (!text.isEmpty() && box != Box.LINE_KIND && !inferred) {
                boxes.add(new LeafBox(entry.getKey(), text, false));
            }
            entry.getValue()
                    .notes()
                    .forEach(mark -> boxes.add(new LeafBox(entry.getKey(), markOf(mark.toString()), true)));
        }
        return boxes;
    }

    /** Cuts the document into texts, each with the names of the two tags before and the two tags behind it. */
    private List<Text> texts() {
        List<String> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(mutant.text().replaceAll("(?s)<\\?.*?\\?>|<!--.*?-->", ""));
        while (piece.find()) {
            int last = pieces.size() - 1;
            if (last >= 0 && !isTag(piece.group()) && !isTag(pieces.get(last))) {
                pieces.set(last, pieces.get(last) + piece.group()); // around a bare angle bracket
            } else if (!piece.group().isBlank()) {
                pieces.add(piece.group());
            }
        }
        List<Text> texts = new ArrayList<>();
        for (int index = 0; index < pieces.size(); index++) {
            boolean tag = isTag(pieces.get(index));
            String text = tag ? id(pieces.get(index)) : canonical(decoded(pieces.get(index)));
            if (!text.isEmpty()) {
                texts.add(new Text(text, tag ? List.of(name(pieces.get(index))) : around(pieces, index)));
            }
        }
        return texts;
    }

    /** Marks stand between a value and the end of its element. */
    private static List<String> around(List<String> pieces, int index) {
        List<String> names = new ArrayList<>();
        int before = 0;
        for (int at = index - 1; at >= 0 && before < 2; at--) {
            before += add(pieces.get(at), names);
        }
        int behind = 0;
        for (int at = index + 1; at < pieces.size() && behind < 2; at++) {
            behind += add(pieces.get(at), names);
        }
        return names;
    }

    private static int add(String piece, List<String> names) {
        boolean mark = piece.contains(OwnershipElements.FOOTNOTE_ID);
        names.add(name(piece));
        return mark ? 0 : 1;
    }

    private static String name(String piece) {
        Matcher name = NAME.matcher(piece.replaceAll("[\r\n]", ""));
        return name.matches() ? name.group(1) : "";
    }

    /** A mark is one with or without its letter. */
    static String markOf(String id) {
        return canonical(canonical(id).replaceFirst("^F", ""));
    }

    private static boolean isTag(String piece) {
        return piece.startsWith("<") && piece.endsWith(">");
    }

    private static String id(String tag) {
        Matcher id = ID.matcher(tag);
        return !id.find() ? "" : markOf(id.group(1) != null ? id.group(1) : id.group(2));
    }

    private static String decoded(String text) {
        StringBuilder decoded = new StringBuilder();
        Matcher reference =
                Pattern.compile("&#(\\d{1,5});|&(lt|gt|amp|quot|apos);").matcher(text);
        while (reference.find()) {
            String number = reference.group(1);
            String character = number != null
                    ? Character.toString(Integer.parseInt(number))
                    : Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'")
                            .get(reference.group(2));
            reference.appendReplacement(decoded, Matcher.quoteReplacement(character));
        }
        return reference.appendTail(decoded).toString();
    }

    /** Makes equal what means the same: numbers, flags, dates with a zone, white space, characters XML does not have. */
    static String canonical(String text) {
        String dense = text.replaceAll("[\\p{Cntrl}\\s\uFFFD\u00A0<>&]", "");
        Matcher date = ZONED_DATE.matcher(dense);
        if (date.matches()) {
            return date.group(1);
        }
        if (NUMBER.matcher(dense).matches()) {
            return new BigDecimal(dense).stripTrailingZeros().toPlainString();
        }
        return dense.equalsIgnoreCase("true") ? "1" : dense.equalsIgnoreCase("false") ? "0" : dense;
    }

    private static Optional<Document> parsed(String text) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return Optional.of(builder.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        } catch (SAXException | IOException e) {
            return Optional.empty();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A text of the document, and the names of the tags around it. */
    private record Text(String text, List<String> names) {}

    /** A text of the filing. */
    record LeafBox(BoxPath path, String text, boolean isMark) {
        String address() {
            String name = path.box() == Box.FOOTNOTE_TEXT || path.box() == Box.FOOTNOTE_ID
                    ? "footnote"
                    : path.box().element();
            return LeafBoxes.address(path.area(), path.number(), isMark ? name + "@" : name, text);
        }

        /** The names that the element of the box may have. */
        List<String> names() {
            if (isMark) {
                return List.of("footnoteId");
            }
            return switch (path.box()) {
                case FOOTNOTE_TEXT, FOOTNOTE_ID -> List.of("footnote");
                case TRANSACTION_PRICE_PER_SHARE -> List.of(path.box().element(), "transactionValue");
                case VALUE_OWNED_FOLLOWING_TRANSACTION -> List.of(path.box().element(), "transactionValue");
                case SHARES_OWNED_FOLLOWING_TRANSACTION -> List.of(path.box().element(), "transactionShares");
                default -> List.of(path.box().element());
            };
        }
    }
}
