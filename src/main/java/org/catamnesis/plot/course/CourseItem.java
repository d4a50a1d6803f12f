package org.catamnesis.plot.course;

/**
 * Something that happened, on a lane.
 *
 * @param key tells it from every other item of the course
 * @param from as {@link org.catamnesis.plot.PlotTime}
 * @param to the same as {@code from} for a single moment
 * @param label what is written beside it where there is room
 * @param level height of its bar within its lane, 0 to 1; NaN for what is no bar
 */
public record CourseItem(String key, double from, double to, String label, Shape shape, double level) {
    /** How it is drawn; what differs in meaning differs in shape, not in colour alone. */
    public enum Shape {
        /** A diamond. */
        MARK,
        /** A diamond with a line through all lanes. */
        MAJOR,
        /** An open ring with a stroke: it was planned and did not happen. */
        MISSED,
        /** A small upright sheet. */
        SHEET,
        /** A sheet that nobody has looked at: an empty one. */
        OPEN_SHEET,
        /** A dot. */
        DOT,
        /** A bar as high as its level. */
        BAR
    }

    public CourseItem {
        to = Math.max(from, to);
    }

    boolean lasts() {
        return to > from;
    }
}
