package org.catamnesis.ui.common;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** One work and what follows from it; nothing happens before {@link #start()}. */
public final class Job<T> {
    private final Tasks tasks;
    private final Work<T> work;
    private final Latest series;
    private final AtomicBoolean unwanted = new AtomicBoolean();
    private Consumer<? super T> success = _ -> {};
    private Consumer<ProblemException> problem;
    private Runnable end = () -> {};
    private RunningTask shown;

    Job(Tasks tasks, Work<T> work, Latest series) {
        this.tasks = tasks;
        this.work = work;
        this.series = series;
    }

    public Job<T> onSuccess(Consumer<? super T> then) {
        success = then;
        return this;
    }

    /** Takes every problem; a work that was cancelled ends with {@code CANCELLED}. */
    public Job<T> onProblem(Consumer<ProblemException> then) {
        problem = then;
        return this;
    }

    /** Comes last, after success and after a problem. */
    public Job<T> atEnd(Runnable then) {
        end = then;
        return this;
    }

    /** Names the work in the status bar, where it shows its progress and can be cancelled. */
    public Job<T> titled(String key, Object... arguments) {
        shown = new RunningTask(key, arguments, this::cancel);
        return this;
    }

    /** Starts it; call it in the window's thread. */
    public void start() {
        if (series != null) {
            series.begin(this);
        }
        tasks.begin(shown);
        tasks.inBackground(this::work);
    }

    /** Asks the work to end; it does so at its next look at its progress. */
    public void cancel() {
        unwanted.set(true);
    }

    private void work() {
        try {
            T result = work.run(new Steps());
            tasks.show(() -> finish(() -> success.accept(result)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(e);
        } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError e) {
            fail(e);
        }
    }

    private void fail(Throwable failure) {
        ProblemException known = Problems.of(failure);
        tasks.show(() -> finish(() -> tell(known)));
    }

    private void tell(ProblemException known) {
        if (problem != null) {
            problem.accept(known);
        } else if (known.problem() != Problem.CANCELLED) {
            tasks.fallback().accept(known);
        }
    }

    private void finish(Runnable follow) {
        tasks.end(shown);
        if (series != null && !series.isNewest(this)) {
            return;
        }
        try {
            follow.run();
        } finally {
            end.run();
        }
    }

    private final class Steps implements Progress {
        @Override
        public void step(long done, long total) {
            check();
            if (shown != null) {
                tasks.show(() -> shown.step(done, total));
            }
        }

        @Override
        public void check() {
            if (unwanted.get()) {
                throw new CancellationException();
            }
        }
    }
}
