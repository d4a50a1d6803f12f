package org.catamnesis.plot;

import java.util.Set;

/** The signs of a chart. Shape tells what colour tells too. */
public enum Mark {
    /** An ordinary result. */
    DOT,
    /** ▲ above its interval. */
    HIGH,
    /** ▼ below its interval. */
    LOW,
    /** ▲ cut out of a filled disc. */
    CRITICAL_HIGH,
    /** ▼ cut out of a filled disc. */
    CRITICAL_LOW,
    /** A filled square: abnormal without a direction. */
    ABNORMAL,
    /** An open circle with an arrow down: the value lies below the limit. */
    BELOW_LIMIT,
    /** An open circle with an arrow up. */
    ABOVE_LIMIT,
    /** A diamond around a result that the patient reported. */
    PATIENT_REPORTED,
    /** A hollow circle in place of a result that nobody has reviewed. */
    UNREVIEWED,
    /** Two slanted strokes where the line is broken. */
    BREAK,
    /** Two roofs: the result lies beyond the scale, its value is written beside it. */
    BEYOND,
    /** The ring around the result under the cursor. */
    FOCUS,
    /** A diamond where an event stands. */
    EVENT,
    UP,
    STEADY,
    DOWN;

    private static final double TRIANGLE = 5;

    void draw(Surface surface, double x, double y, Ink ink, Ink ground) {
        switch (this) {
            case DOT -> surface.disc(x, y, 2.6, ink);
            case HIGH -> triangle(surface, x, y, TRIANGLE, -1, ink, ground);
            case LOW -> triangle(surface, x, y, TRIANGLE, 1, ink, ground);
            case CRITICAL_HIGH -> critical(surface, x, y, -1, ink, ground);
            case CRITICAL_LOW -> critical(surface, x, y, 1, ink, ground);
            case ABNORMAL -> {
                surface.rectangle(new Box(x - 5, y - 5, 10, 10), ground);
                surface.rectangle(new Box(x - 4, y - 4, 8, 8), ink);
            }
            case BELOW_LIMIT -> limit(surface, x, y, 1, ink, ground);
            case ABOVE_LIMIT -> limit(surface, x, y, -1, ink, ground);
            case PATIENT_REPORTED -> diamond(surface, x, y, 6.5, Stroke.solid(ink, 1.2));
            case UNREVIEWED -> {
                surface.disc(x, y, 5, ground);
                surface.ring(x, y, 4, Stroke.solid(ink, 1.8));
            }
            case BREAK -> {
                surface.line(x - 4.5, y + 5, x - 0.5, y - 5, Stroke.solid(ink, 1.2));
                surface.line(x + 0.5, y + 5, x + 4.5, y - 5, Stroke.solid(ink, 1.2));
            }
            case BEYOND -> {
                roof(surface, x, y - 3, ink);
                roof(surface, x, y + 1, ink);
            }
            case FOCUS -> surface.ring(x, y, 8, Stroke.solid(ink, 2));
            case EVENT -> surface.polygon(new double[] {x, x + 4, x, x - 4}, new double[] {y - 4, y, y + 4, y}, ink);
            case UP -> arrow(surface, x, y, -1, ink);
            case DOWN -> arrow(surface, x, y, 1, ink);
            case STEADY -> {
                surface.line(x - 4, y, x + 4, y, Stroke.solid(ink, 1.5));
                surface.polyline(
                        new double[] {x + 1, x + 4, x + 1}, new double[] {y - 3, y, y + 3}, Stroke.solid(ink, 1.5));
            }
        }
    }

    /** Adds the marks by which this result is shown. */
    static void addAll(PlotPoint point, Set<Mark> marks) {
        if (!point.unreviewed()) {
            switch (point.censoring()) {
                case NONE -> marks.add(of(point.grade()));
                case BELOW -> marks.add(BELOW_LIMIT);
                case ABOVE -> marks.add(ABOVE_LIMIT);
            }
        }
        if (point.patientReported()) marks.add(PATIENT_REPORTED);
        if (point.unreviewed()) marks.add(UNREVIEWED);
        if (!point.breakBefore().isEmpty()) marks.add(BREAK);
    }

    /** The sign of a result of this grade. */
    static Mark of(Grade grade) {
        return switch (grade) {
            case NORMAL -> DOT;
            case HIGH -> HIGH;
            case LOW -> LOW;
            case CRITICAL_HIGH -> CRITICAL_HIGH;
            case CRITICAL_LOW -> CRITICAL_LOW;
            case ABNORMAL -> ABNORMAL;
        };
    }

    private static void triangle(Surface surface, double x, double y, double r, int down, Ink ink, Ink ground) {
        if (ground.opacity() > 0) tip(surface, x, y, r + 1.6, down, ground);
        tip(surface, x, y, r, down, ink);
    }

    private static void tip(Surface surface, double x, double y, double r, int down, Ink ink) {
        double base = y - down * r * 0.72;
        surface.polygon(new double[] {x - r, x + r, x}, new double[] {base, base, y + down * r}, ink);
    }

    private static void critical(Surface surface, double x, double y, int down, Ink ink, Ink ground) {
        surface.disc(x, y, 8, ground);
        surface.disc(x, y, 7, ink);
        tip(surface, x, y - down * 0.6, 4.4, down, ground);
    }

    private static void limit(Surface surface, double x, double y, int down, Ink ink, Ink ground) {
        surface.disc(x, y, 3.4, ground);
        surface.ring(x, y, 3.4, Stroke.solid(ink, 1.4));
        double end = y + down * 10;
        surface.line(x, y + down * 3.4, x, end, Stroke.solid(ink, 1.4));
        surface.polyline(
                new double[] {x - 2.8, x, x + 2.8},
                new double[] {end - down * 2.8, end, end - down * 2.8},
                Stroke.solid(ink, 1.4));
    }

    private static void roof(Surface surface, double x, double y, Ink ink) {
        surface.polyline(
                new double[] {x - 4.5, x, x + 4.5}, new double[] {y + 3, y - 1, y + 3}, Stroke.solid(ink, 1.6));
    }

    private static void diamond(Surface surface, double x, double y, double r, Stroke stroke) {
        surface.polyline(new double[] {x, x + r, x, x - r, x}, new double[] {y - r, y, y + r, y, y - r}, stroke);
    }

    private static void arrow(Surface surface, double x, double y, int down, Ink ink) {
        Stroke stroke = Stroke.solid(ink, 1.5);
        surface.line(x, y - down * 4.5, x, y + down * 4.5, stroke);
        surface.polyline(
                new double[] {x - 3, x, x + 3}, new double[] {y + down * 1.5, y + down * 4.5, y + down * 1.5}, stroke);
    }
}
