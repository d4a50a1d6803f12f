package org.catamnesis.ui.common;

import javafx.animation.AnimationTimer;

/** Measures how long the window stood still at most: the longest time between two of its pulses. */
public final class PulseWatch {
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (before > 0) {
                longest = Math.max(longest, now - before);
                pulses++;
            }
            before = now;
        }
    };

    private long before;
    private long longest;
    private long pulses;

    /** From now on; call it in the window's thread. */
    public void start() {
        before = 0;
        timer.start();
    }

    public void stop() {
        timer.stop();
    }

    /** Nanoseconds. */
    public long longest() {
        return longest;
    }

    public long pulses() {
        return pulses;
    }
}
