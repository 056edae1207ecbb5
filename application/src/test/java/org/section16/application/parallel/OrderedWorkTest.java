package org.section16.application.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class OrderedWorkTest {
    private static final int KILOBYTE = 1 << 10;
    private static final int MEGABYTE = 1 << 20;

    private static Iterator<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().iterator();
    }

    @Test
    void results_come_in_the_order_of_the_things_however_long_each_takes() {
        Function<Integer, Integer> uneven = number -> IntStream.range(0, number % 7 == 0 ? 20_000 : 1)
                .map(each -> number)
                .max()
                .orElseThrow();
        List<Integer> results = new ArrayList<>();

        try (OrderedWork<Integer, Integer> work = OrderedWork.start(numbers(5_000), each -> 10_000, uneven, 3)) {
            work.forEachRemaining(results::add);
        }

        assertThat(results).isEqualTo(IntStream.range(0, 5_000).boxed().toList());
    }

    @Test
    void several_threads_work_at_once() {
        CyclicBarrier both = new CyclicBarrier(2);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Function<Integer, Integer> meeting = number -> {
            threads.add(Thread.currentThread());
            try {
                return both.await(1, TimeUnit.MINUTES);
            } catch (Exception e) {
                throw new IllegalStateException("nobody else works", e);
            }
        };

        try (OrderedWork<Integer, Integer> work = OrderedWork.start(numbers(10), each -> MEGABYTE, meeting, 2)) {
            assertThat(work).toIterable().hasSize(10);
        }

        assertThat(threads).hasSize(2);
    }

    @Test
    void no_more_is_fetched_than_may_be_under_way() {
        AtomicInteger fetched = new AtomicInteger();
        int most = 0;
        int taken = 0;
        Iterator<Integer> source = IntStream.range(0, 1_000)
                .boxed()
                .peek(each -> fetched.incrementAndGet())
                .iterator();

        try (OrderedWork<Integer, Integer> work = OrderedWork.start(source, each -> MEGABYTE, each -> each, 1)) {
            while (work.hasNext()) {
                work.next();
                taken++;
                most = Math.max(most, fetched.get() - taken);
            }
        }

        // two under way, one fetched that waits for room, one that the source looked ahead to
        assertThat(most).isLessThanOrEqualTo(4);
        assertThat(taken).isEqualTo(1_000);
    }

    @Test
    void a_thing_that_weighs_more_than_may_be_under_way_goes_alone() {
        try (OrderedWork<Integer, Integer> work =
                OrderedWork.start(numbers(3), each -> Integer.MAX_VALUE, each -> each, 2)) {
            assertThat(work).toIterable().containsExactly(0, 1, 2);
        }
    }

    @Test
    void nothing_gives_nothing() {
        try (OrderedWork<Integer, Integer> work = OrderedWork.start(numbers(0), each -> 1, each -> each, 2)) {
            assertThat(work.hasNext()).isFalse();
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(work::next);
        }
    }

    @Test
    void what_the_function_throws_is_thrown_where_its_result_is_taken() {
        Function<Integer, Integer> failing = number -> {
            if (number == 5) {
                throw new IllegalStateException("five");
            }
            return number;
        };

        try (OrderedWork<Integer, Integer> work = OrderedWork.start(numbers(9), each -> MEGABYTE, failing, 2)) {
            for (int number = 0; number < 5; number++) {
                assertThat(work.next()).isEqualTo(number);
            }
            assertThatIllegalStateException().isThrownBy(work::next).withMessage("five");
            assertThat(work.hasNext()).isFalse();
        }
    }

    @Test
    void what_the_source_throws_is_thrown_after_what_it_gave() {
        Iterator<Integer> breaking = IntStream.range(0, 9)
                .peek(number -> {
                    if (number == 3) {
                        throw new StackOverflowError("three");
                    }
                })
                .boxed()
                .iterator();

        try (OrderedWork<Integer, Integer> work = OrderedWork.start(breaking, each -> MEGABYTE, each -> each, 2)) {
            assertThat(work.next()).isZero();
            assertThat(work.next()).isEqualTo(1);
            assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> work.forEachRemaining(each -> {}));
        }
    }

    @Test
    void closing_ends_the_threads() throws InterruptedException {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Iterator<Integer> endless = IntStream.iterate(0, number -> number + 1)
                .peek(each -> threads.add(Thread.currentThread()))
                .boxed()
                .iterator();
        OrderedWork<Integer, Integer> work = OrderedWork.start(endless, each -> KILOBYTE, each -> each, 2);
        work.next();

        work.close();

        for (Thread thread : threads) {
            thread.join(TimeUnit.MINUTES.toMillis(1));
            assertThat(thread.isAlive()).isFalse();
        }
    }

    @Test
    void no_thread_is_too_few() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrderedWork.start(numbers(1), each -> 1, each -> each, 0));
    }
}
