package org.catamnesis.cohort.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelayTest {
    @Test
    void keepsTheOrderOfGiving() throws IOException {
        List<Integer> done = new ArrayList<>();
        try (Relay<Integer> relay = new Relay<>("test", 3, done::add)) {
            for (int i = 0; i < 1000; i++) relay.give(i);
            relay.finish();
            assertEquals(IntStream.range(0, 1000).boxed().toList(), done);
        }
    }

    @Test
    void whoeverGivesIsToldWhatWentWrongAndNothingLaterIsDone() {
        IOException full = new IOException("no space");
        AtomicInteger done = new AtomicInteger();
        try (Relay<Integer> relay = new Relay<>("test", 2, each -> {
            if (each == 1) throw full;
            done.incrementAndGet();
        })) {
            assertSame(full, assertThrows(IOException.class, () -> {
                relay.give(0);
                relay.give(1);
                relay.give(2);
                relay.finish();
            }));
            assertThrows(IOException.class, () -> relay.give(3));
        }
        assertEquals(1, done.get());
    }

    @Test
    void whatHasNotBegunWhenItIsClosedIsNotDone() throws IOException {
        AtomicInteger done = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch open = new CountDownLatch(1);
        Relay<Integer> relay = new Relay<>("test", 5, _ -> {
            begun.countDown();
            await(open);
            done.incrementAndGet();
        });
        for (int i = 0; i < 5; i++) relay.give(i);
        await(begun);
        CompletableFuture<Void> closed = CompletableFuture.runAsync(relay::close);
        while (!relay.closing()) Thread.onSpinWait();
        open.countDown();
        closed.join();
        assertEquals(1, done.get());
    }

    @Test
    void whoeverGivesWaitsWhenTooManyAreUnderWay() throws IOException {
        CountDownLatch open = new CountDownLatch(1);
        AtomicInteger given = new AtomicInteger();
        try (Relay<Integer> relay = new Relay<>("test", 2, _ -> await(open))) {
            CompletableFuture<Void> giving = CompletableFuture.runAsync(() -> {
                for (int i = 0; i < 10; i++) give(relay, given.incrementAndGet());
            });
            while (given.get() < 3) Thread.onSpinWait();
            assertEquals(3, given.get());
            open.countDown();
            giving.join();
            relay.finish();
        }
        assertEquals(10, given.get());
    }

    @Test
    void whatHasBegunIsAwaitedAlsoByWhoeverIsInterrupted() throws IOException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch open = new CountDownLatch(1);
        AtomicInteger done = new AtomicInteger();
        Relay<Integer> relay = new Relay<>("test", 1, _ -> {
            begun.countDown();
            while (open.getCount() > 0) Thread.onSpinWait();
            done.incrementAndGet();
        });
        relay.give(1);
        await(begun);
        CompletableFuture<Integer> closed = CompletableFuture.supplyAsync(() -> {
            Thread.currentThread().interrupt();
            relay.close();
            return Thread.interrupted() ? done.get() : -1;
        });
        while (!relay.closing()) Thread.onSpinWait();
        open.countDown();
        assertEquals(1, closed.join());
    }

    private static void give(Relay<Integer> relay, int each) {
        try {
            relay.give(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
