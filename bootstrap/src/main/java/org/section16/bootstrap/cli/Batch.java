package org.section16.bootstrap.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.section16.bootstrap.documents.FoundDocument;

/** Documents one after another, of which it can be known beforehand whether there are several: an archive may hold one. */
final class Batch implements Iterator<FoundDocument> {
    private final Iterator<FoundDocument> documents;
    private final Queue<FoundDocument> ahead = new ArrayDeque<>();

    Batch(Iterator<FoundDocument> documents) {
        this.documents = documents;
    }

    /** Says whether more than one is to come, looking at two at most. */
    boolean isSeveral() {
        while (ahead.size() < 2 && documents.hasNext()) {
            ahead.add(documents.next());
        }
        return ahead.size() > 1;
    }

    @Override
    public boolean hasNext() {
        return !ahead.isEmpty() || documents.hasNext();
    }

    @Override
    public FoundDocument next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ahead.isEmpty() ? documents.next() : ahead.remove();
    }
}
