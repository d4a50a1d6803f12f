package org.catamnesis.medication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A dose that goes down in steps. */
public record TaperPlan(List<Step> steps) {
    /** No plan is longer; more steps are a slip of the finger. */
    public static final int MOST_STEPS = 60;

    /** One dose, each time it is taken, from this day on until the next step; nothing at all is the end. */
    public record Step(LocalDate from, BigDecimal dose) {}

    public TaperPlan {
        steps = List.copyOf(steps);
    }

    /**
     * From one dose on, {@code by} less every so many days until this one, which stays; nothing stays of 0. The last step
     * is as small as need be.
     *
     * @throws IllegalArgumentException when it does not go down or would need more than {@link #MOST_STEPS}
     */
    public static TaperPlan reducing(LocalDate from, BigDecimal first, BigDecimal by, int everyDays, BigDecimal until) {
        boolean down = by.signum() > 0 && everyDays > 0 && until.signum() >= 0 && first.compareTo(until) > 0;
        if (!down) throw new IllegalArgumentException("not a taper");
        List<Step> steps = new ArrayList<>();
        LocalDate day = from;
        for (BigDecimal dose = first; dose.compareTo(until) > 0; dose = dose.subtract(by)) {
            steps.add(new Step(day, dose));
            if (steps.size() >= MOST_STEPS) throw new IllegalArgumentException("too many steps");
            day = day.plusDays(everyDays);
        }
        steps.add(new Step(day, until));
        return new TaperPlan(steps);
    }

    /** Whether every step is later than the one before it, none is negative and only the last is nothing. */
    public boolean inOrder() {
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean last = i + 1 == steps.size();
            if (!last && !step.from().isBefore(steps.get(i + 1).from())) return false;
            if (step.dose().signum() < 0 || (step.dose().signum() == 0 && (!last || i == 0))) return false;
        }
        return !steps.isEmpty();
    }

    /** The doses as they are kept, each like the one given but for its days and amount. */
    public List<Dosing> dosings(Dosing like, long planId, String taperedCode) {
        List<Dosing> dosings = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.dose().signum() == 0) continue;
            boolean last = i + 1 == steps.size();
            LocalDate to = last ? null : steps.get(i + 1).from().minusDays(1);
            dosings.add(dosing(like, step, planId).until(to, last ? null : taperedCode, null));
        }
        return dosings;
    }

    private static Dosing dosing(Dosing like, Step step, long planId) {
        DoseSchedule schedule = switch (like.schedule()) {
            case DoseSchedule.Daily daily ->
                new DoseSchedule.Daily(daily.intakes().stream()
                        .map(intake -> new DoseSchedule.Intake(intake.at(), step.dose()))
                        .toList());
            case DoseSchedule.Every every -> new DoseSchedule.Every(every.days(), step.dose());
            case null -> null;
        };
        return new Dosing(
                0,
                like.patientId(),
                like.drug(),
                like.formulation(),
                step.from(),
                null,
                step.dose().doubleValue(),
                like.unit(),
                like.dosesPerDay(),
                like.route(),
                null,
                schedule,
                planId,
                null);
    }
}
