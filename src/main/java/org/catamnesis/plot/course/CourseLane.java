package org.catamnesis.plot.course;

import java.util.Comparator;
import java.util.List;
import org.catamnesis.plot.Ink;
import org.catamnesis.plot.Palette;

/** One line of a course with its items in the order of time. */
public record CourseLane(String name, Tone tone, List<CourseItem> items) {
    private static final int FEW = 4;

    /** The colour of a lane by what it means. */
    public enum Tone {
        EVENT,
        HIGH,
        LOW,
        ACCENT,
        DOSE,
        QUIET;

        Ink of(Palette palette) {
            return switch (this) {
                case EVENT -> palette.event();
                case HIGH -> palette.high();
                case LOW -> palette.low();
                case ACCENT -> palette.accent();
                case DOSE -> palette.dose();
                case QUIET -> palette.textQuiet();
            };
        }
    }

    public CourseLane {
        items = items.stream()
                .sorted(Comparator.comparingDouble(CourseItem::from))
                .toList();
    }

    boolean bars() {
        return items.stream().anyMatch(item -> item.shape() == CourseItem.Shape.BAR);
    }

    /** How many rows it takes, marks above and words below where there are many; the same at every zoom, so that nothing jumps. */
    int rows() {
        return bars() || items.size() <= FEW ? 1 : 2;
    }
}
