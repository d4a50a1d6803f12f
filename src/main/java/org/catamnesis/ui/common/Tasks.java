package org.catamnesis.ui.common;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.catamnesis.language.ProblemException;

/**
 * The one door to work that the window must not wait for: {@code tasks.run(work).onSuccess(…).onProblem(…).start()}.
 * Work runs on a background thread, what follows from it on the window's. A problem that nobody takes is notified.
 */
public final class Tasks {
    private final Executor background;
    private final Executor window;
    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Consumer<ProblemException> fallback = _ -> {};
    private final Set<PauseTransition> pauses = new HashSet<>();
    private boolean left;
    private int started;

    private Tasks(Executor background, Executor window) {
        this.background = background;
        this.window = window;
    }

    /** Background threads for the work and the window's thread for what follows. */
    public static Tasks live() {
        return new Tasks(
                Executors.newCachedThreadPool(
                        Thread.ofPlatform().daemon().name("work-", 1).factory()),
                Tasks::inWindow);
    }

    /** Everything at once where it is called, for tests. */
    public static Tasks sameThread() {
        return new Tasks(Runnable::run, Runnable::run);
    }

    /** The same threads, with a list of what is under way of its own. */
    Tasks another() {
        return new Tasks(background, window);
    }

    public <T> Job<T> run(Work<T> work) {
        return new Job<>(this, work, null);
    }

    public <T> Job<T> run(Callable<T> work) {
        return run((Work<T>) _ -> work.call());
    }

    /** A series of requests of which only the newest answer counts, such as a search as one types. */
    public Latest latest() {
        return new Latest(this);
    }

    /** Work that the status bar shows, with its progress and a way to cancel it. */
    public ObservableList<RunningTask> running() {
        return running;
    }

    /** Whether anything at all is under way; pictures wait for it. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Does something once nothing that the status bar shows is under way any more; at once when nothing is. */
    public void whenQuiet(Runnable action) {
        if (running.isEmpty()) {
            action.run();
            return;
        }
        running.addListener(new ListChangeListener<RunningTask>() {
            @Override
            public void onChanged(Change<? extends RunningTask> change) {
                if (!running.isEmpty()) return;
                running.removeListener(this);
                action.run();
            }
        });
    }

    /** Does something a little later in the window, unless everybody has left by then. */
    public void later(Duration delay, Runnable action) {
        if (left) return;
        var pause = new PauseTransition(delay);
        pauses.add(pause);
        pause.setOnFinished(_ -> {
            pauses.remove(pause);
            action.run();
        });
        pause.play();
    }

    /** Forgets what was to be done later, and those who wanted it. */
    void leave() {
        left = true;
        pauses.forEach(PauseTransition::stop);
        pauses.clear();
    }

    /** Runs something in the window's thread: at once when called from it, after what is waiting otherwise. */
    public void show(Runnable action) {
        window.execute(action);
    }

    /** Who hears of problems that nobody takes. */
    public void onUnhandled(Consumer<ProblemException> handler) {
        fallback = handler;
    }

    Consumer<ProblemException> fallback() {
        return problem -> fallback.accept(problem);
    }

    void begin(RunningTask shown) {
        busy.set(++started > 0);
        if (shown != null) {
            running.add(shown);
        }
    }

    void end(RunningTask shown) {
        busy.set(--started > 0);
        running.remove(shown);
    }

    void inBackground(Runnable work) {
        background.execute(work);
    }

    private static void inWindow(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }
}
