package org.catamnesis.ui.common;

import java.lang.reflect.Method;
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
        var done = new CompletableFuture<Void>();
        Platform.runLater(() -> {
            try {
                done.complete(invocation.proceed());
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        });
        try {
            done.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause();
        }
    }
}
