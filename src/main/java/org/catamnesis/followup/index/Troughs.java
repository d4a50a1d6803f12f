package org.catamnesis.followup.index;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;

/** The tacrolimus troughs, presumed ones too, of a patient, in ng/mL and by time. */
final class Troughs {
    private static final String ANALYTE = "TAC";

    /**
     * @param ratio over the dose of a day, null when that is not known
     * @param joins whether a line from the one before has a meaning: no other sample, method or formulation between them
     * @param sameSeries whether the method and the formulation are those of the trough before, whatever lies between
     */
    record Trough(LabResult result, double value, Double ratio, boolean joins, boolean sameSeries) {
        LocalDateTime at() {
            return result.sampling().collectedAt();
        }

        LocalDate day() {
            return at().toLocalDate();
        }

        UsedInput used() {
            return new UsedInput(ANALYTE, value, "ng/mL", result.id(), day());
        }
    }

    private final ResultGrades grades;
    private final Exposure exposure;

    Troughs(ResultGrades grades) {
        this.grades = grades;
        this.exposure = new Exposure(grades.chart());
    }

    List<Trough> all() {
        DrawInputs inputs = new DrawInputs(grades);
        List<Trough> troughs = new ArrayList<>();
        LabResult before = null;
        boolean parted = false;
        for (LabResult result : inputs.of(ANALYTE).values()) {
            boolean trough = result.sampling().timing() != SampleTiming.NOT_TROUGH
                    && result.measurement().value().exact()
                    && inputs.plausible(result);
            Optional<Double> value = trough
                    ? inputs.in("ng/mL", result, result.measurement().value().number())
                    : Optional.empty();
            if (value.isEmpty()) {
                parted = true;
                continue;
            }
            LocalDate day = result.sampling().collectedAt().toLocalDate();
            Double ratio = exposure.before(day)
                    .filter(taken -> taken.milligrams() > 0)
                    .map(taken -> value.get() / taken.milligrams())
                    .orElse(null);
            boolean same = before != null && joined(before, result);
            troughs.add(new Trough(result, value.get(), ratio, same && !parted, same));
            before = result;
            parted = false;
        }
        return troughs;
    }

    private boolean joined(LabResult one, LabResult other) {
        String method = one.sampling().method();
        String next = other.sampling().method();
        boolean sameMethod = method == null || next == null || Objects.equals(method, next);
        return sameMethod
                && !exposure.switched(
                        one.sampling().collectedAt().toLocalDate(),
                        other.sampling().collectedAt().toLocalDate());
    }

    /** Not taken during a stay in hospital. */
    boolean outpatient(LocalDate day) {
        return grades.chart().events().stream().noneMatch(event -> inHospital(event, day));
    }

    private static boolean inHospital(ClinicalEvent event, LocalDate day) {
        return event.kind() == EventKind.ADMISSION
                && event.endDay() != null
                && !day.isBefore(event.day())
                && !day.isAfter(event.endDay());
    }
}
