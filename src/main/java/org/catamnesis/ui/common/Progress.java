package org.catamnesis.ui.common;

/** How far a work is; the work tells it and asks whether it is still wanted. */
public interface Progress {
    /** So many of so many are done; a total of 0 means that nobody knows. */
    void step(long done, long total);

    /**
     * Ends a work that is no longer wanted.
     *
     * @throws java.util.concurrent.CancellationException when it was cancelled or a newer one took its place
     */
    void check();
}
