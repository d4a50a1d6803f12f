package org.catamnesis.ui.common;

import java.lang.reflect.Method;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Starts the toolkit headless and runs every test method in the window's thread. */
public final class OnFxThread implements BeforeAllCallback, InvocationInterceptor {
    private static boolean started;

    @Override
    public void beforeAll(ExtensionContext context) {
        start();
    }

    /** Starts the toolkit once for all tests of this run. */
    public static synchronized void start() {
        if (!started) {
            started = true;
            try {
                Platform.startup(() -> {});
            } catch (IllegalStateException _) {
                // a test of another framework has already started it
            }
            Platform.setImplicitExit(false);
        }
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        call(() -> {
            try {
                return invocation.proceed();
            } catch (Exception | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Does something in the window's thread and waits for it; for tests of what happens in the background too. */
    public static <T> T call(Callable<T> work) throws Exception {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Exception failure -> throw failure;
                case Error failure -> throw failure;
                default -> throw e;
            }
        }
    }

    /** Waits until something holds in the window, as its user would. */
    public static void until(Callable<Boolean> holds) throws Exception {
        for (int i = 0; i < 600; i++) {
            if (call(holds)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("waited in vain");
    }
}
