package org.catamnesis.report.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * The children of one kind: kept between documents, replaced when a document kills one. Whoever asks while as many as
 * there may be are busy waits for his turn.
 */
final class ChildPool implements AutoCloseable {
    private final ChildKind kind;
    private final int spares;
    private final Semaphore turns;
    private final Deque<ReaderProcess> idle = new ArrayDeque<>();
    private final Set<ReaderProcess> busy = new HashSet<>();
    private boolean closed;

    /**
     * @param most how many may be busy at the same time
     * @param spares how many wait for the next document
     */
    ChildPool(ChildKind kind, int most, int spares) {
        this.kind = kind;
        this.spares = spares;
        this.turns = new Semaphore(most, true);
    }

    /** Starts what waits for the next document. */
    synchronized void warm() {
        while (!closed && idle.size() < spares) {
            idle.add(ReaderProcess.start(kind));
        }
    }

    <T> T with(Function<ReaderProcess, T> work) {
        turns.acquireUninterruptibly();
        try {
            ReaderProcess child = take();
            // One that died while it waited is not the document's fault.
            if (!child.greet()) {
                giveBack(child);
                child = take();
            }
            try {
                return work.apply(child);
            } finally {
                giveBack(child);
            }
        } finally {
            turns.release();
        }
    }

    private synchronized ReaderProcess take() {
        if (closed) throw new ProblemException(Problem.READER_FAILED);
        ReaderProcess child = idle.poll();
        while (child != null && !child.alive()) {
            child.close();
            child = idle.poll();
        }
        if (child == null) child = ReaderProcess.start(kind);
        busy.add(child);
        // Whatever becomes of this one, the next document finds another.
        warm();
        return child;
    }

    private synchronized void giveBack(ReaderProcess child) {
        busy.remove(child);
        if (closed || !child.alive() || idle.size() > spares) {
            child.close();
        } else {
            // The one that has read already is the quicker one.
            idle.addFirst(child);
        }
    }

    /** Ends all of them; what they are busy with ends with a problem. */
    @Override
    public void close() {
        Set<ReaderProcess> all;
        synchronized (this) {
            closed = true;
            all = new HashSet<>(busy);
            all.addAll(idle);
            idle.clear();
        }
        all.forEach(ReaderProcess::close);
    }
}
