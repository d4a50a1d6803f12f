package org.catamnesis.plot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Ticks at round times before and after day zero: D+0, D+30, M3, Y1; as dense as their labels allow. */
final class TransplantTicks {
    private static final double DAYS_A_MONTH = 30.436875;
    private static final double APART = 24;
    /** So long thirty days say more than a month. */
    private static final double EARLY = 200;

    /** Every so many days, or months. */
    private record Step(int count, boolean months) {
        double days() {
            return months ? count * DAYS_A_MONTH : count;
        }
    }

    private static final List<Step> STEPS = List.of(
            new Step(1, false),
            new Step(2, false),
            new Step(7, false),
            new Step(14, false),
            new Step(30, false),
            new Step(1, true),
            new Step(2, true),
            new Step(3, true),
            new Step(6, true),
            new Step(12, true),
            new Step(24, true),
            new Step(60, true),
            new Step(120, true),
            new Step(600, true),
            new Step(6000, true),
            new Step(60000, true));

    private TransplantTicks() {}

    static List<Tick> of(TimeScale time, double dayZero) {
        double width = Lettering.small(new Ink(0)).width("D+3650") + APART;
        double furthest = Math.max(Math.abs(time.from() - dayZero), Math.abs(time.to() - dayZero));
        Step step = STEPS.stream()
                .filter(s -> s.days() * time.pixelsPerDay() >= width)
                .filter(s -> s.months || s.count < 30 || furthest <= EARLY)
                .findFirst()
                .orElse(STEPS.getLast());
        LocalDate zero = PlotTime.day(dayZero);
        List<Tick> ticks = new ArrayList<>();
        long n = (long) Math.floor((time.from() - PlotTime.of(zero)) / step.days()) - 1;
        for (; at(zero, step, n) <= time.to(); n++) {
            if (at(zero, step, n) >= time.from()) ticks.add(new Tick(at(zero, step, n), label(step, n)));
        }
        return ticks;
    }

    private static double at(LocalDate zero, Step step, long n) {
        long count = n * step.count;
        return PlotTime.of(step.months ? zero.plusMonths(count) : zero.plusDays(count));
    }

    private static String label(Step step, long n) {
        long count = n * step.count;
        if (!step.months || count == 0) return PlotTime.dayText(count);
        String sign = count < 0 ? "−" : "";
        long months = Math.abs(count);
        return months % 12 == 0 ? "Y" + sign + months / 12 : "M" + sign + months;
    }
}
