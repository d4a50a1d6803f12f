package org.catamnesis.ui.common;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/** A work as the status bar shows it. */
public final class RunningTask {
    private final String titleKey;
    private final Object[] arguments;
    private final Runnable cancel;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyLongWrapper done = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();

    RunningTask(String titleKey, Object[] arguments, Runnable cancel) {
        this.titleKey = titleKey;
        this.arguments = arguments.clone();
        this.cancel = cancel;
    }

    public String titleKey() {
        return titleKey;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    /** 0 to 1; -1 while nobody knows. */
    public ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    public ReadOnlyLongProperty done() {
        return done.getReadOnlyProperty();
    }

    /** 0 while nobody knows. */
    public ReadOnlyLongProperty total() {
        return total.getReadOnlyProperty();
    }

    public void cancel() {
        cancel.run();
    }

    void step(long nowDone, long nowTotal) {
        done.set(nowDone);
        total.set(nowTotal);
        fraction.set(nowTotal <= 0 ? -1 : (double) nowDone / nowTotal);
    }
}
