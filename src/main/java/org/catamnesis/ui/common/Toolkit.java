package org.catamnesis.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;

/** The toolkit for a program that is no window, such as one that takes pictures: it asks and waits. */
public final class Toolkit {
    private static final int PATIENCE_SECONDS = 120;
    private static final int PAUSE_MILLIS = 20;

    private Toolkit() {}

    /** Starts the toolkit without a display. */
    public static void startHeadless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.startup(() -> Platform.setImplicitExit(false));
    }

    /** Does something in the window's thread and waits for it. */
    public static <T> T call(Callable<T> work) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | LinkageError | AssertionError e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw Problems.of(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problems.of(e);
        } catch (TimeoutException e) {
            throw Problems.of(e);
        }
    }

    /** Waits until something is no longer so, looking in the window's thread. */
    public static void awaitEnd(ReadOnlyBooleanProperty busy) {
        try {
            do {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } while (call(busy::get));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problems.of(e);
        }
    }

    public static void stop() {
        Platform.exit();
    }
}
