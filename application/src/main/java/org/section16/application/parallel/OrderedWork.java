package org.section16.application.parallel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The results of a function for one thing after another, in the order of the things. One thread fetches the things,
 * several apply the function, and whoever iterates takes the results; each waits for the others, so that no more things
 * are under way than weigh {@link #MOST_UNDER_WAY} together, or one that weighs more.
 *
 * <p>What the source or the function throws is thrown where its result is taken. The iterator is for one thread, and is
 * closed when no more results are wanted.
 *
 * @param <T> the things
 * @param <R> the results
 */
public final class OrderedWork<T, R> implements Iterator<R>, AutoCloseable {
    /** The weight that may be under way for each working thread; the memory needed is a multiple of it. */
    private static final int MOST_UNDER_WAY = 2 << 20;

    /**
     * The weight of what is handed to a thread at once. Of a few kilobytes each, as most filings are, a thread gets
     * dozens, so that handing over costs nothing; large ones it gets one by one.
     */
    private static final int PORTION = 128 << 10;

    private final Iterator<T> source;
    private final ToIntFunction<T> weight;
    private final Function<T, R> work;
    private final ExecutorService threads;
    private final Thread fetcher;
    private final int capacity;
    private final Semaphore room;
    private final BlockingQueue<Future<Portion<R>>> results = new LinkedBlockingQueue<>();
    private Iterator<R> current = Collections.emptyIterator();
    private int currentWeight;
    private boolean ended;

    /** Results that belong together; the last portion, and no other, has none. */
    private record Portion<R>(List<R> results, int weight) {}

    private OrderedWork(Iterator<T> source, ToIntFunction<T> weight, Function<T, R> work, int workers) {
        this.source = source;
        this.weight = weight;
        this.work = work;
        this.capacity = workers * MOST_UNDER_WAY;
        this.room = new Semaphore(capacity);
        this.threads = Executors.newFixedThreadPool(workers, OrderedWork::thread);
        this.fetcher = thread(this::fetch);
    }

    /**
     * Begins to work.
     *
     * @param source the things; asked by one thread, not the caller's
     * @param weight how much memory a thing takes, in bytes or whatever else is like it; more than 0
     * @param work the function, which several threads may apply at once
     * @param workers how many threads apply it, at least 1
     * @param <T> the things
     * @param <R> the results
     * @return the results
     * @throws IllegalArgumentException if there is to be no worker
     */
    public static <T, R> OrderedWork<T, R> start(
            Iterator<T> source, ToIntFunction<T> weight, Function<T, R> work, int workers) {
        if (workers < 1) {
            throw new IllegalArgumentException("at least 1 thread is needed, not " + workers);
        }
        OrderedWork<T, R> begun = new OrderedWork<>(source, weight, work, workers);
        begun.fetcher.start();
        return begun;
    }

    /** The threads end with the program, whatever they are at. */
    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "section16-worker");
        thread.setDaemon(true);
        return thread;
    }

    private void fetch() {
        try {
            while (source.hasNext()) {
                hand(portion());
            }
            results.add(CompletableFuture.completedFuture(new Portion<>(List.of(), 0)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            results.add(CompletableFuture.failedFuture(e));
        } catch (RuntimeException | Error e) {
            results.add(CompletableFuture.failedFuture(e));
        }
        threads.shutdown();
    }

    private Portion<T> portion() {
        List<T> things = new ArrayList<>();
        int sum = 0;
        while (sum < PORTION && source.hasNext()) {
            T thing = source.next();
            things.add(thing);
            sum += weight.applyAsInt(thing);
        }
        return new Portion<>(things, Math.min(sum, capacity));
    }

    private void hand(Portion<T> portion) throws InterruptedException {
        room.acquire(portion.weight());
        results.add(threads.submit(
                () -> new Portion<>(portion.results().stream().map(work).toList(), portion.weight())));
    }

    @Override
    public boolean hasNext() {
        if (!current.hasNext() && !ended) {
            room.release(currentWeight);
            Portion<R> portion = take();
            current = portion.results().iterator();
            currentWeight = portion.weight();
            ended = portion.results().isEmpty();
        }
        return current.hasNext();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }

    private Portion<R> take() {
        try {
            return results.take().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("interrupted").initCause(e);
        } catch (ExecutionException e) {
            ended = true;
            throw thrown(e);
        }
    }

    private static RuntimeException thrown(ExecutionException failure) {
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
        return failure.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(failure);
    }

    /** Stops the threads; what they are at is thrown away. */
    @Override
    public void close() {
        ended = true;
        fetcher.interrupt();
        threads.shutdownNow();
    }
}
