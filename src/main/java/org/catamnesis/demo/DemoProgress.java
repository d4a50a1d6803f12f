package org.catamnesis.demo;

/** How far the making of a clinic is, in patients. */
@FunctionalInterface
public interface DemoProgress {
    void step(long done, long total);
}
