package org.catamnesis.followup.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.medication.Dosing;

/** What was taken of tacrolimus, and whether insulin was. A trough tells of the doses until the day before. */
final class Exposure {
    private static final String DRUG = "tacrolimus";

    /** Milligrams a day of one formulation, which is null when it is not known. */
    record Taken(double milligrams, String formulation) {}

    private final List<Dosing> dosings;
    private final PatientChart chart;

    Exposure(PatientChart chart) {
        this.chart = chart;
        dosings = chart.dosings().stream()
                .filter(dosing -> dosing.drug().equals(DRUG))
                .toList();
    }

    /** What was in force on the day before; empty when nothing was, two formulations, or not in milligrams. */
    Optional<Taken> before(LocalDate day) {
        List<Dosing> inForce = dosings.stream()
                .filter(dosing -> dosing.inForceOn(day.minusDays(1)))
                .toList();
        if (inForce.isEmpty()
                || !inForce.stream().allMatch(dosing -> "mg".equals(dosing.unit()))
                || inForce.stream().map(Dosing::formulation).distinct().count() > 1) return Optional.empty();
        double milligrams = inForce.stream().mapToDouble(Dosing::dailyDose).sum();
        return Optional.of(new Taken(milligrams, inForce.getFirst().formulation()));
    }

    /** Whether any insulin was in force on this day; one that the content does not list goes by its name. */
    boolean insulin(LocalDate day) {
        return chart.regimenOn(day).stream()
                .map(Dosing::drug)
                .anyMatch(drug -> drug.toLowerCase(Locale.ROOT).contains("insulin") || drug.contains("胰岛素"));
    }

    /** Whether the formulation changed between two days; one that is not known parts nothing. */
    boolean switched(LocalDate one, LocalDate other) {
        String before = before(one).map(Taken::formulation).orElse(null);
        String after = before(other).map(Taken::formulation).orElse(null);
        return before != null && after != null && !Objects.equals(before, after);
    }
}
