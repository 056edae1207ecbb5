package org.section16.adapters.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.section16.adapters.xml.MarkupScanner.Piece;

/** The search for {@linkplain LostTags lost tags} in one document: a walk from tag to tag, with what is open. */
final class LostTagSearch {
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z0-9]{1,64})(?:[ \t\r\n][^>]*+)?>");

    private final MarkupScanner scanner;
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private final List<Edit> edits = new ArrayList<>();
    private @Nullable String obstacle;
    private boolean rootWasRead;

    LostTagSearch(String text) {
        this.scanner = new MarkupScanner(text);
    }

    Remedy remedy() {
        Piece piece = scanner.next();
        while (piece != Piece.END && obstacle == null && edits.size() <= Remedy.MOST_EDITS) {
            read(piece);
            piece = scanner.next();
        }
        if (obstacle == null && !open.isEmpty()) {
            obstacle = "the document ends inside of " + open.getLast().element().name();
        }
        if (obstacle != null) {
            return Remedy.refused(obstacle);
        }
        edits.sort(Comparator.comparingInt(Edit::start));
        return Remedy.of(edits);
    }

    private void read(Piece piece) {
        switch (piece) {
            case TEXT -> text();
            case TAG -> tag();
            case OTHER -> {
                if (scanner.piece().startsWith("<![") || scanner.piece().startsWith("<!D")) {
                    refuse("there is a section or a declaration");
                }
            }
            case BROKEN, UNFINISHED -> refuse("a tag is broken");
            case END -> {}
        }
    }

    private void text() {
        if (!scanner.isBlank()) {
            if (open.isEmpty()) {
                refuse("there is text outside of the root");
            } else {
                String words = scanner.piece();
                open.getLast().addText(scanner.firstInk(), words.contains(">") || words.contains("&lt;"));
            }
        }
    }

    private void tag() {
        String tag = scanner.piece();
        Matcher parts = TAG.matcher(tag.endsWith("/>") ? tag.substring(0, tag.length() - 2) + ">" : tag);
        if (!parts.matches() || !Grammar.isKnown(parts.group(2))) {
            refuse("a tag is none of the schema");
        } else if (!parts.group(1).isEmpty()) {
            end(parts.group(2));
        } else {
            start(parts.group(2));
            if (obstacle == null && tag.endsWith("/>")) {
                open.removeLast();
            }
        }
    }

    private void start(String name) {
        if (open.isEmpty()) {
            root(name);
            return;
        }
        int levels = levelsUp(name);
        if (levels >= 0) {
            closeInner(levels);
        }
        if (obstacle != null) {
            return;
        }
        OpenElement parent = open.getLast();
        OwnershipElement element = Grammar.inside(parent.element(), name);
        if (element == null) {
            element = Grammar.oneBelow(parent.element(), name);
            parent.addOrphan(name, scanner.start());
        } else if (parent.hasOrphans()) {
            element = null;
        } else {
            parent.add(name);
        }
        if (element == null) {
            refuse("<" + name + "> does not belong into " + parent.element().name());
        } else {
            open.addLast(new OpenElement(element));
        }
    }

    private void root(String name) {
        if (rootWasRead || !name.equals(OwnershipElements.ROOT)) {
            refuse("<" + name + "> stands outside of the root");
            return;
        }
        rootWasRead = true;
        open.addLast(new OpenElement(OwnershipElements.DOCUMENT));
    }

    /** Returns how many open elements are to end so that one of the name can begin; -1 if that would not help. */
    private int levelsUp(String name) {
        int levels = 0;
        for (var outward = open.descendingIterator(); outward.hasNext(); levels++) {
            if (Grammar.inside(outward.next().element(), name) != null) {
                return levels;
            }
        }
        return -1;
    }

    private void end(String name) {
        if (open.isEmpty()) {
            refuse("</" + name + "> stands outside of the root");
            return;
        }
        OpenElement innermost = open.getLast();
        OwnershipElement lost = Grammar.inside(innermost.element(), name);
        int levels = levelsTo(name);
        if (levels != 0 && lost != null && innermost.orphansFill(lost)) {
            supplyStart(innermost, lost);
            return;
        }
        if (levels < 0) {
            refuse("</" + name + "> ends nothing that has begun");
            return;
        }
        closeInner(levels);
        if (obstacle == null && !open.removeLast().isSound()) {
            refuse("in " + name + " something is out of its place");
        }
    }

    private int levelsTo(String name) {
        int levels = 0;
        for (var outward = open.descendingIterator(); outward.hasNext(); levels++) {
            if (outward.next().element().name().equals(name)) {
                return levels;
            }
        }
        return -1;
    }

    private void supplyStart(OpenElement parent, OwnershipElement lost) {
        int start = parent.orphansStart();
        edits.add(Edit.insertion(start, "<" + lost.name() + ">", "<" + lost.name() + "> was lost, and was supplied"));
        parent.adopt(lost);
    }

    private void closeInner(int levels) {
        int place = scanner.lastInkBefore();
        for (int level = 0; level < levels && obstacle == null; level++) {
            OpenElement inner = open.removeLast();
            String name = inner.element().name();
            if (inner.isWhole()) {
                edits.add(Edit.insertion(place, "</" + name + ">", "</" + name + "> was lost, and was supplied"));
            } else {
                refuse("</" + name + "> is missing, and not only that");
            }
        }
    }

    private void refuse(String why) {
        obstacle = why;
    }
}
