package org.catamnesis.cohort.export;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Hands one thing after the other on to work that is done beside, in the order of giving and by one thread; whoever gives
 * waits when too many are under way, so that memory stays flat.
 */
final class Relay<T> implements AutoCloseable {
    /** What is done with each. */
    @FunctionalInterface
    interface Work<T> {
        void with(T each) throws IOException;
    }

    private final ExecutorService beside;
    private final Semaphore places;
    private final int most;
    private final Work<T> work;
    private volatile Throwable failure;

    /** @param most how many may wait */
    Relay(String name, int most, Work<T> work) {
        this.most = most;
        this.work = work;
        places = new Semaphore(most);
        beside = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    /** Throws what the work threw on an earlier one. */
    void give(T each) throws IOException {
        await(1);
        beside.execute(() -> {
            try {
                if (failure == null) work.with(each);
            } catch (Throwable e) {
                failure = e;
            } finally {
                places.release();
            }
        });
    }

    /** Waits until all that was given is done. */
    void finish() throws IOException {
        await(most);
        places.release(most);
    }

    private void await(int wanted) throws IOException {
        try {
            places.acquire(wanted);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException().initCause(e);
        }
        if (failure == null) return;
        // Whoever asks again is told again and does not wait for ever.
        places.release(wanted);
        switch (failure) {
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    boolean closing() {
        return beside.isShutdown();
    }

    /**
     * What has not begun is not done any more; what has begun is awaited, because it holds files, also by one who is
     * interrupted: that is handed on to it.
     */
    @Override
    public void close() {
        if (failure == null) failure = new CancellationException();
        beside.close();
    }
}
