package org.catamnesis.ui.common;

/** What is done away from the window; it may fail with anything. */
@FunctionalInterface
public interface Work<T> {
    T run(Progress progress) throws Exception;
}
