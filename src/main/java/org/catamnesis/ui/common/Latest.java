package org.catamnesis.ui.common;

import java.util.concurrent.Callable;

/** Requests that replace each other: a newer one cancels the older, whose answer nobody sees. */
public final class Latest {
    private final Tasks tasks;
    private Job<?> newest;

    Latest(Tasks tasks) {
        this.tasks = tasks;
    }

    public <T> Job<T> run(Work<T> work) {
        return new Job<>(tasks, work, this);
    }

    public <T> Job<T> run(Callable<T> work) {
        return run((Work<T>) _ -> work.call());
    }

    void begin(Job<?> job) {
        if (newest != null) {
            newest.cancel();
        }
        newest = job;
    }

    boolean isNewest(Job<?> job) {
        return newest == job;
    }
}
