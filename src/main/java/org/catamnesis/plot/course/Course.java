package org.catamnesis.plot.course;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.catamnesis.plot.TimeAxis;
import org.catamnesis.plot.Viewport;

/** A whole course on lanes over one time axis; {@code today} is marked. */
public record Course(List<CourseLane> lanes, TimeAxis axis, double today) {
    private static final double AIR = 0.02;
    /** Beyond ten thousand years nothing is drawn. */
    private static final double FURTHEST = 3_650_000;

    public Course {
        lanes = List.copyOf(lanes);
    }

    public Stream<CourseItem> items() {
        return lanes.stream().flatMap(lane -> lane.items().stream());
    }

    /** From the first item to the last one or today, with a little air. */
    public Viewport fit() {
        double[] times = items().flatMapToDouble(item -> DoubleStream.of(item.from(), item.to()))
                .filter(time -> Math.abs(time) < FURTHEST)
                .toArray();
        double first = Math.min(today, DoubleStream.of(times).min().orElse(today));
        double last = Math.max(today, DoubleStream.of(times).max().orElse(today));
        double air = Math.max(1, (last - first) * AIR);
        return Viewport.over(first - air, last + air);
    }
}
