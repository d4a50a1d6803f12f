package org.catamnesis.ui.inbox;

/**
 * How far the reading of a pile is.
 *
 * @param done of {@code total}, whatever became of them
 * @param known of them that were in the clinic already
 * @param left waiting after a cancel
 * @param current the name of the file that is being read, empty when none is
 */
record QueueState(boolean running, int done, int total, int known, int left, String current) {
    static final QueueState IDLE = new QueueState(false, 0, 0, 0, 0, "");

    QueueState of(int more) {
        return new QueueState(running, done, more, known, left, current);
    }

    QueueState reading(String name) {
        return new QueueState(running, done, total, known, left, name);
    }

    QueueState stepped() {
        return new QueueState(running, done + 1, total, known, left, current);
    }

    QueueState steppedOverKnown() {
        return new QueueState(running, done + 1, total, known + 1, left, current);
    }

    QueueState ended(int waiting) {
        return new QueueState(false, done, total, known, waiting, "");
    }

    double fraction() {
        return total == 0 ? 0 : (double) done / total;
    }
}
