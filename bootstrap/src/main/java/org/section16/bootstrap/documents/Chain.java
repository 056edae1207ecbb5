package org.section16.bootstrap.documents;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** What several things lead to, one after another; the next is not looked into before the one before is done. */
final class Chain<S, T> implements Iterator<T> {
    private final Iterator<S> sources;
    private final Function<S, Iterator<T>> expansion;
    private Iterator<T> current = Collections.emptyIterator();

    Chain(Iterator<S> sources, Function<S, Iterator<T>> expansion) {
        this.sources = sources;
        this.expansion = expansion;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && sources.hasNext()) {
            current = expansion.apply(sources.next());
        }
        return current.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
