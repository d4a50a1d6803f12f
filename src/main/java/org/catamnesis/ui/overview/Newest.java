package org.catamnesis.ui.overview;

import java.util.List;
import org.catamnesis.lab.Flag;
import org.catamnesis.plot.Direction;

/**
 * The newest result of an analyte.
 *
 * @param value as printed, or converted to the unit that the site likes to see
 * @param flag null when nothing decides it
 * @param course the last values that can be compared with it, the oldest first, as far as they are numbers
 * @param sentence all of it, for the one who points at it
 */
record Newest(
        String name,
        String value,
        String unit,
        boolean converted,
        Flag flag,
        Direction direction,
        String day,
        List<Double> course,
        String sentence) {
    Newest {
        course = List.copyOf(course);
    }
}
