package org.catamnesis.medication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a start, a change and a stop are written. The day is always the first on which the new holds. */
public final class RegimenEdits {
    private final long patientId;
    private final List<Dosing> onFile;

    /** @param onFile every dosing of the patient */
    public RegimenEdits(long patientId, List<Dosing> onFile) {
        this.patientId = patientId;
        this.onFile = List.copyOf(onFile);
    }

    /** A drug that was not taken; several when it is a plan. */
    public RegimenEdit start(List<Dosing> added) {
        return new RegimenEdit(patientId, added(added));
    }

    /**
     * The doses given take the place of one from the first of their days on, and of the later steps of its plan.
     *
     * @param code why, such as {@code level-high}; may be null
     * @param words free text, may be null
     */
    public RegimenEdit change(Dosing current, List<Dosing> successors, String code, String words) {
        LocalDate from = successors.getFirst().startDay();
        List<RegimenEdit.Step> steps = new ArrayList<>(ended(current, from, code, words));
        steps.addAll(added(successors));
        return new RegimenEdit(patientId, steps);
    }

    /** No more of it, nor of what its plan has for later, from this day on. */
    public RegimenEdit stop(Dosing current, LocalDate from, String code, String words) {
        return new RegimenEdit(patientId, ended(current, from, code, words));
    }

    /** What the change will have left, as far as dosings in force go. */
    public List<Dosing> after(RegimenEdit edit) {
        List<Dosing> left = new ArrayList<>(onFile);
        for (RegimenEdit.Step step : edit.steps()) {
            if (step.before() != null)
                left.removeIf(dosing -> dosing.id() == step.before().id());
            if (step.after() != null) left.add(step.after());
        }
        return left;
    }

    private static List<RegimenEdit.Step> added(List<Dosing> dosings) {
        return dosings.stream()
                .map(dosing -> new RegimenEdit.Step(null, dosing))
                .toList();
    }

    /** One that would end before it began was never taken. */
    private List<RegimenEdit.Step> ended(Dosing current, LocalDate from, String code, String words) {
        return onFile.stream()
                .filter(dosing -> dosing.id() == current.id() || laterInPlan(dosing, current, from))
                .flatMap(dosing -> end(dosing, from, code, words).stream())
                .toList();
    }

    private static boolean laterInPlan(Dosing dosing, Dosing current, LocalDate from) {
        boolean samePlan = current.planId() != null && current.planId().equals(dosing.planId());
        return samePlan && (dosing.endDay() == null || !dosing.endDay().isBefore(from));
    }

    private static Optional<RegimenEdit.Step> end(Dosing dosing, LocalDate from, String code, String words) {
        if (dosing.endDay() != null && dosing.endDay().isBefore(from)) return Optional.empty();
        if (!dosing.startDay().isBefore(from)) return Optional.of(new RegimenEdit.Step(dosing, null));
        return Optional.of(new RegimenEdit.Step(dosing, dosing.until(from.minusDays(1), code, words)));
    }
}
