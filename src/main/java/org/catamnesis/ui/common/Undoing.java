package org.catamnesis.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;

/** What was done on a screen and can be taken back: from the notification that says so, or by a key, the last first. */
public final class Undoing {
    private record Done(Callable<?> back) {}

    private final Desk desk;
    private final Runnable after;
    private final Deque<Done> done = new ArrayDeque<>();

    /** @param after what to do once something was taken back, such as to load again */
    public Undoing(Desk desk, Runnable after) {
        this.desk = desk;
        this.after = after;
    }

    /**
     * Says what was done and offers to undo it.
     *
     * @param back undoes it, away from the window
     */
    public void did(Callable<?> back, String key, Object... arguments) {
        var entry = new Done(back);
        done.push(entry);
        desk.notifications().good("undo.undo", () -> undo(entry), key, arguments);
    }

    /**
     * Remembers what something else has said and offered to undo already.
     *
     * @return forgets it, once that was undone there
     */
    public Runnable remember(Callable<?> back) {
        var entry = new Done(back);
        done.push(entry);
        return () -> done.remove(entry);
    }

    /** Takes back what was done last; says so when there is nothing. */
    public void last() {
        if (done.isEmpty()) desk.notifications().news("undo.nothing");
        else undo(done.peek());
    }

    private void undo(Done entry) {
        if (!done.remove(entry)) return;
        desk.tasks()
                .run(entry.back())
                .onSuccess(_ -> desk.notifications().news("undo.done"))
                .onProblem(desk.notifications()::problem)
                .atEnd(after)
                .start();
    }
}
