package org.catamnesis.plot;

import java.util.List;

/**
 * How time is written under a chart; the first scale leads, the grid follows it.
 *
 * @param dayZero the day of the chosen graft as {@link PlotTime}, NaN when there is none
 */
public record TimeAxis(List<Scale> scales, double dayZero) {
    public enum Scale {
        CALENDAR,
        SINCE_TRANSPLANT
    }

    public TimeAxis {
        if (scales.isEmpty()) throw new IllegalArgumentException("an axis without a scale");
        if (!PlotTime.drawable(dayZero)) {
            dayZero = Double.NaN;
            scales = List.of(Scale.CALENDAR);
        }
        scales = List.copyOf(scales);
    }

    public static TimeAxis calendar() {
        return new TimeAxis(List.of(Scale.CALENDAR), Double.NaN);
    }

    /** Days, months and years since the transplant alone, as in a course without dates. */
    public static TimeAxis sinceTransplant(double dayZero) {
        return new TimeAxis(List.of(Scale.SINCE_TRANSPLANT), dayZero);
    }

    /** Both, the calendar leading. */
    public static TimeAxis calendarFirst(double dayZero) {
        return new TimeAxis(List.of(Scale.CALENDAR, Scale.SINCE_TRANSPLANT), dayZero);
    }

    /** Both, the time since the transplant leading. */
    public static TimeAxis transplantFirst(double dayZero) {
        return new TimeAxis(List.of(Scale.SINCE_TRANSPLANT, Scale.CALENDAR), dayZero);
    }

    /** The time in words, on every scale of this axis. */
    public String text(double time) {
        return String.join(
                "  ",
                scales.stream()
                        .map(scale -> switch (scale) {
                            case CALENDAR -> PlotTime.text(time);
                            case SINCE_TRANSPLANT -> PlotTime.sinceTransplant(time, dayZero);
                        })
                        .toList());
    }

    public List<Tick> ticks(Scale scale, TimeScale time) {
        return switch (scale) {
            case CALENDAR -> CalendarTicks.of(time);
            case SINCE_TRANSPLANT -> TransplantTicks.of(time, dayZero);
        };
    }
}
