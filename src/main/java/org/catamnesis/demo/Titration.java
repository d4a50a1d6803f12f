package org.catamnesis.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.demo.Episode.Kind;
import org.catamnesis.medication.Dosing;
import org.catamnesis.patient.Organ;

/**
 * Tacrolimus of one graft as a loop: the trough follows the dose and how fast this patient clears the drug, and the dose
 * of the next day follows the trough when it lies outside the corridor of that time.
 */
final class Titration {
    static final String DRUG = "tacrolimus";
    private static final int FIRST_DAY = 1;
    private static final int FIRST_LEVEL = 4;
    private static final double SMALLEST = 0.25;
    /** How much of the way a doctor goes at once: 1 would be all of it, and the next trough on the other side. */
    private static final double CAUTION = 0.7;

    private final Dice dice;
    private final Graft graft;
    private final double concentrationPerDose;
    private final double scatter;
    private final boolean prolongedLater;
    private final List<Dosing> past = new ArrayList<>();
    private double perIntake;
    private int since = FIRST_DAY;
    private boolean prolonged;

    Titration(Dice dice, Graft graft, double weight) {
        this.dice = dice;
        this.graft = graft;
        this.concentrationPerDose = dice.around(1.55, 0.42);
        this.scatter = graft.unreliable() ? 0.34 : dice.between(0.1, 0.2);
        this.prolongedLater = dice.chance(0.2);
        this.perIntake = rounded(weight * (graft.organ() == Organ.LIVER ? 0.03 : 0.05));
    }

    boolean measuredOn(int day) {
        return day >= FIRST_LEVEL;
    }

    double dailyDose() {
        return perIntake * intakes();
    }

    double doseAtOnce() {
        return perIntake;
    }

    /** 1 for the prolonged-release capsule, else 2. */
    int intakes() {
        return prolonged ? 1 : 2;
    }

    /** The trough of this day in ng/mL. */
    double trough(int day) {
        double forgotten = dice.chance(graft.unreliable() ? 0.08 : 0.01) ? 0.35 : 1;
        double lowBeforeRejection = 1;
        for (Episode episode : graft.episodes())
            if (episode.kind() == Kind.REJECTION && day <= episode.day())
                lowBeforeRejection = 1 - 0.45 * Math.min(1, episode.at(day));
        return dice.around(dailyDose() * concentrationPerDose * forgotten * lowBeforeRejection, scatter);
    }

    /** What the doctor does about the trough: nothing inside the corridor, else a new dose from the next day on. */
    void answer(double trough, int day) {
        if (day >= graft.days()) return;
        Corridor corridor = Corridor.of(graft.organ(), day);
        boolean change = prolongedLater && !prolonged && day > 400;
        if (change) {
            double total = dailyDose();
            close(day, "formulation-changed");
            prolonged = true;
            perIntake = rounded(total);
        } else if (trough < corridor.low() * 0.95 || trough > corridor.high() * 1.05) {
            double wanted = perIntake * Math.clamp(Math.pow(corridor.middle() / trough, CAUTION), 0.6, 1.5);
            if (rounded(wanted) == perIntake) return;
            close(day, trough < corridor.low() ? "level-low" : "level-high");
            perIntake = rounded(wanted);
        }
    }

    private void close(int day, String reason) {
        past.add(dosing(graft.on(day), reason));
        since = day + 1;
    }

    /** Every dose in order; the last one goes on unless an end is given. */
    List<Dosing> dosings(LocalDate end, String reason) {
        List<Dosing> all = new ArrayList<>(past);
        if (end == null || !end.isBefore(graft.on(since))) all.add(dosing(end, reason));
        return all;
    }

    private Dosing dosing(LocalDate end, String reason) {
        String formulation = prolonged ? "prolonged-release" : "immediate-release";
        return new Dosing(0, 0, DRUG, formulation, graft.on(since), end, perIntake, "mg", intakes(), "oral", reason);
    }

    /** Capsules hold 0.5 mg; below 1 mg half of the sachet strengths is given. */
    private static double rounded(double mg) {
        double step = mg < 1 ? SMALLEST : 2 * SMALLEST;
        return Math.max(SMALLEST, Math.round(mg / step) * step);
    }
}
