package org.catamnesis.demo;

import org.catamnesis.demo.Episode.Kind;
import org.catamnesis.patient.Organ;

/** What the blood would show at any time after one graft, without scatter: recovery, drift and complications. */
final class Physiology {
    private static final double YEAR = 365.25;
    private final Graft graft;
    private final Constitution body;
    private final boolean carcinoma;

    Physiology(Graft graft, Constitution body, boolean carcinoma) {
        this.graft = graft;
        this.body = body;
        this.carcinoma = carcinoma;
    }

    /** In the analyte's SI unit; {@code day} counts from the operation and is negative before it. */
    double expected(DemoAnalyte analyte, double day) {
        double settled = body.of(analyte);
        return switch (analyte) {
            case ALT ->
                settled + falling(day, 3.2, body.injury(), 45) + 210 * rejectionOfLiver(day) + 60 * biliary(day);
            case AST ->
                settled + falling(day, 2.1, 1.4 * body.injury(), 60) + 140 * rejectionOfLiver(day) + 40 * biliary(day);
            case GGT -> settled + bile(day, 1) + 190 * rejectionOfLiver(day) + 320 * biliary(day);
            case ALP -> settled + bile(day, 0.35) + 60 * rejectionOfLiver(day) + 190 * biliary(day);
            case TBIL ->
                settled
                        + falling(day, 6, body.jaundice(), body.jaundice())
                        + 32 * rejectionOfLiver(day)
                        + 70 * biliary(day)
                        + 260 * failing(day, Organ.LIVER);
            case ALB -> settled - falling(day, 26, 9, 11) - 5 * bacterial(day) - 8 * failing(day, Organ.LIVER);
            case TBA -> settled + falling(day, 6, 25, 40) + 30 * biliary(day) + 18 * rejectionOfLiver(day);
            case CREA -> creatinine(day);
            case UREA -> settled + 0.024 * (creatinine(day) - body.of(DemoAnalyte.CREA));
            case UA -> settled + 0.25 * (Math.min(creatinine(day), 400) - 85);
            case K -> settled + 0.0011 * (creatinine(day) - 85);
            case GLU -> settled + body.diabetes() + falling(day, 22, 2.6, 0);
            case CRP -> settled + falling(day, 4, 75, 8) + 85 * bacterial(day) + 4 * of(Kind.REJECTION, day);
            case WBC ->
                (settled + falling(day, 6, 5, 0))
                        * Math.max(0.3, 1 - 0.55 * of(Kind.CYTOMEGALOVIRUS, day) + 1.1 * bacterial(day));
            case HGB -> settled - falling(day, 42, 48, graft.organ() == Organ.KIDNEY ? 45 : 38);
            case PLT ->
                graft.organ() == Organ.LIVER
                        ? settled - falling(day, 11, settled - 52, settled - 62)
                        : settled - falling(day, 8, 40, 0);
            case INR ->
                1.03 + falling(day, 2.6, body.clotting(), body.clotting() * 0.8) + 1.4 * failing(day, Organ.LIVER);
            case AFP ->
                settled
                        + (carcinoma ? falling(day, 9, 160, 160) : 0)
                        + 45 * Math.expm1(Math.min(9, 2.2 * of(Kind.RECURRENCE, day))) * (carcinoma ? 1 : 0);
            case CMV -> Math.pow(10, 1 + 3.6 * of(Kind.CYTOMEGALOVIRUS, day));
            case UPCR -> settled + 420 * rejectionOfKidney(day) + 900 * failing(day, Organ.KIDNEY);
            default -> settled;
        };
    }

    private double creatinine(double day) {
        double settled = body.of(DemoAnalyte.CREA);
        double drift = settled * graft.slope() * Math.max(0, day - 90) / YEAR;
        if (graft.organ() != Organ.KIDNEY) {
            double acute = day < 0 ? 0 : body.kidneyBefore() * Math.exp(-day / 7) * -Math.expm1(-(day + 0.3) / 1.5);
            return settled + acute + drift + 12 * bacterial(day);
        }
        return settled
                + falling(day, body.kidneyRecovery(), body.kidneyBefore(), body.kidneyBefore())
                + drift
                + 95 * rejectionOfKidney(day)
                + 620 * failing(day, Organ.KIDNEY);
    }

    /** What the operation did and time heals; {@code before} is what it was before the operation. */
    private static double falling(double day, double constant, double atOperation, double before) {
        return day < 0 ? before : atOperation * Math.exp(-day / constant);
    }

    private double bile(double day, double part) {
        if (day < 0) return part * 60;
        return part * body.cholestasis() * (Math.exp(-day / 34) - 0.9 * Math.exp(-day / 5));
    }

    private double rejectionOfLiver(double day) {
        return graft.organ() == Organ.LIVER ? of(Kind.REJECTION, day) : 0;
    }

    private double rejectionOfKidney(double day) {
        return graft.organ() == Organ.KIDNEY ? of(Kind.REJECTION, day) : 0;
    }

    private double biliary(double day) {
        return of(Kind.BILIARY, day);
    }

    private double bacterial(double day) {
        return of(Kind.BACTERIAL, day);
    }

    private double failing(double day, Organ organ) {
        return graft.organ() == organ ? of(Kind.GRAFT_FAILURE, day) : 0;
    }

    private double of(Kind kind, double day) {
        double sum = 0;
        for (Episode episode : graft.episodes()) if (episode.kind() == kind) sum += episode.at(day);
        return sum;
    }
}
