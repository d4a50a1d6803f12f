package org.catamnesis.demo;

import java.util.EnumMap;
import java.util.Map;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Sex;

/**
 * What is this patient's own: the level to which each analyte settles in a good year, how ill the patient was before the
 * operation and how hard the operation was. All in SI units.
 */
record Constitution(
        Map<DemoAnalyte, Double> settled,
        double injury,
        double cholestasis,
        double jaundice,
        double clotting,
        double kidneyBefore,
        double kidneyRecovery,
        double diabetes) {

    static Constitution draw(Dice dice, Organ organ, Sex sex, double weight) {
        boolean male = sex == Sex.MALE;
        Map<DemoAnalyte, Double> settled = new EnumMap<>(DemoAnalyte.class);
        for (DemoAnalyte analyte : DemoAnalyte.values()) {
            double[] usual = usual(analyte, male);
            settled.put(analyte, dice.around(usual[0], usual[1]));
        }
        boolean kidney = organ == Organ.KIDNEY;
        double creatinine = kidney ? (male ? 112 : 92) : (male ? 82 : 64);
        settled.put(DemoAnalyte.CREA, dice.around(creatinine * Math.pow(weight / 62, 0.3), kidney ? 0.22 : 0.16));
        return new Constitution(
                settled,
                organ == Organ.LIVER ? dice.around(520, 0.6) : dice.around(6, 0.5),
                organ == Organ.LIVER ? dice.around(230, 0.5) : 0,
                organ == Organ.LIVER ? dice.around(120, 0.75) : 0,
                organ == Organ.LIVER ? dice.around(0.9, 0.4) : 0.1,
                kidney ? dice.around(820, 0.2) : dice.around(45, 0.8),
                kidney && dice.chance(0.18) ? dice.between(7, 12) : dice.between(1.4, 3.2),
                dice.chance(0.22) ? dice.between(1, 4) : 0);
    }

    double of(DemoAnalyte analyte) {
        return settled.get(analyte);
    }

    /** The median of people who are well, and the spread between them (of the logarithm). */
    private static double[] usual(DemoAnalyte analyte, boolean male) {
        return switch (analyte) {
            case ALT -> two(male ? 23 : 18, 0.35);
            case AST -> two(male ? 23 : 20, 0.25);
            case GGT -> two(male ? 32 : 22, 0.45);
            case ALP -> two(82, 0.25);
            case TBIL -> two(12, 0.3);
            case ALB -> two(43.5, 0.05);
            case GLOBULIN -> two(28, 0.1);
            case TBA -> two(4, 0.5);
            case UREA -> two(6, 0.15);
            case UA -> two(male ? 365 : 305, 0.18);
            case K -> two(4.25, 0.06);
            case NA -> two(140.5, 0.01);
            case MG -> two(0.77, 0.08);
            case GLU -> two(5.3, 0.08);
            case TC -> two(4.6, 0.17);
            case TG -> two(1.5, 0.4);
            case CRP -> two(1, 0.8);
            case RBP -> two(42, 0.2);
            case SIALIC_ACID -> two(590, 0.1);
            case LAP -> two(42, 0.2);
            case WBC -> two(5.8, 0.22);
            case HGB -> two(male ? 142 : 124, 0.07);
            case PLT -> two(185, 0.25);
            case AFP -> two(2.1, 0.7);
            case UPCR -> two(85, 0.5);
            default -> two(1, 0);
        };
    }

    private static double[] two(double median, double spread) {
        return new double[] {median, spread};
    }
}
