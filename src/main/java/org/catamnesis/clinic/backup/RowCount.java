package org.catamnesis.clinic.backup;

/** Counts rows and tells now and then; whoever is told may end the work by an exception. */
public final class RowCount {
    private static final int STEP = 5000;

    /** Hears how many rows are done of how many; 0 of them while nobody knows. */
    public interface Listener {
        void rows(long done, long total);
    }

    private final Listener listener;
    private final long total;
    private long done;

    public RowCount(Listener listener, long total) {
        this.listener = listener;
        this.total = total;
    }

    static RowCount silent() {
        return new RowCount((_, _) -> {}, 0);
    }

    void one() {
        if (++done % STEP == 0) listener.rows(done, total);
    }

    long done() {
        return done;
    }
}
