package org.catamnesis.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Draws blood: what is expected with the scatter of life and laboratory, and parts that never exceed their whole. */
final class Bloods {
    private final Dice dice;
    private final Physiology physiology;

    Bloods(Dice dice, Physiology physiology) {
        this.dice = dice;
        this.physiology = physiology;
    }

    /** One reading for each analyte asked, in the order of {@link DemoAnalyte}; drug levels are not drawn here. */
    List<DemoReading> draw(Set<DemoAnalyte> asked, double day) {
        double[] drawn = new double[DemoAnalyte.values().length];
        List<DemoReading> readings = new ArrayList<>(asked.size());
        for (DemoAnalyte analyte : DemoAnalyte.values()) {
            drawn[analyte.ordinal()] = limited(analyte, value(analyte, day, drawn));
            if (asked.contains(analyte)) readings.add(new DemoReading(analyte, drawn[analyte.ordinal()]));
        }
        return readings;
    }

    private double value(DemoAnalyte analyte, double day, double[] drawn) {
        double within = analyte.facts().within();
        return switch (analyte) {
            case DBIL -> {
                double total = at(drawn, DemoAnalyte.TBIL);
                yield total * Math.min(0.9, dice.around(0.22 + 0.45 * total / (total + 60), within));
            }
            case TP -> at(drawn, DemoAnalyte.ALB) + at(drawn, DemoAnalyte.GLOBULIN);
            case NEUT -> at(drawn, DemoAnalyte.WBC) * Math.clamp(dice.around(day < 20 ? 0.78 : 0.6, within), 0.2, 0.92);
            case LYMPH -> {
                double rest = at(drawn, DemoAnalyte.WBC) - at(drawn, DemoAnalyte.NEUT);
                yield rest * Math.min(0.95, dice.around(0.68, within));
            }
            case HCT -> dice.around(0.3 * at(drawn, DemoAnalyte.HGB), within);
            case PT -> dice.around(12.4 * Math.pow(at(drawn, DemoAnalyte.INR), 0.95), within);
            case HBVDNA, HBSAG, TAC -> 0;
            default -> dice.around(Math.max(1e-3, physiology.expected(analyte, day)), within);
        };
    }

    private static double limited(DemoAnalyte analyte, double value) {
        return switch (analyte) {
            case K -> Math.clamp(value, 2.9, 6.8);
            case NA -> Math.clamp(value, 124, 151);
            case ALB -> Math.clamp(value, 18, 54);
            case PLT -> Math.max(8, value);
            case WBC -> Math.clamp(value, 0.6, 38);
            default -> value;
        };
    }

    private static double at(double[] drawn, DemoAnalyte analyte) {
        return drawn[analyte.ordinal()];
    }
}
