package org.catamnesis.plot;

/**
 * Something that happened, flagged through all panels.
 *
 * @param from time as {@link PlotTime}
 * @param to the same time, or the end of a stay
 * @param major drawn stronger, such as a transplant or a rejection
 */
public record EventMark(long id, double from, double to, String label, boolean major) {
    public static EventMark at(long id, double time, String label) {
        return new EventMark(id, time, time, label, false);
    }

    public static EventMark major(long id, double time, String label) {
        return new EventMark(id, time, time, label, true);
    }

    public static EventMark stay(long id, double from, double to, String label) {
        return new EventMark(id, from, to, label, false);
    }

    boolean drawable() {
        return PlotTime.drawable(from) && to >= from;
    }
}
