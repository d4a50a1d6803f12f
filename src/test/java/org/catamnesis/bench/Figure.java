package org.catamnesis.bench;

import java.util.Locale;

/**
 * One measured figure. {@code ratio} is to the yardstick in the same run, NaN when there is none; {@code holds} says
 * whether the goal was met.
 */
record Figure(String name, double value, String unit, String yardstick, double ratio, String goal, boolean holds) {
    static final String HEADER = "figure,value,unit,yardstick,ratio,goal,holds";

    String csv() {
        return String.format(
                Locale.ROOT,
                "%s,%.3f,%s,%s,%s,%s,%s",
                name,
                value,
                unit,
                yardstick,
                Double.isNaN(ratio) ? "" : String.format(Locale.ROOT, "%.2f", ratio),
                goal,
                holds ? "yes" : "no");
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "%-44s %10.2f %-4s %-34s %8s  %-16s %s",
                name,
                value,
                unit,
                yardstick,
                Double.isNaN(ratio) ? "" : String.format(Locale.ROOT, "%.2fx", ratio),
                goal,
                holds ? "holds" : "DOES NOT HOLD");
    }
}
