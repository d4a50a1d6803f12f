package org.catamnesis.print.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.medication.Dosing;

/**
 * A change of what is taken that is ordered already and lies ahead.
 *
 * @param from the first day on which it is so
 * @param before what was taken of the drug until then; null for one that begins
 * @param after what is taken from then on; null for one that ends
 */
record DoseAhead(LocalDate from, Dosing before, Dosing after) {

    /** Those after this day, in their order. */
    static List<DoseAhead> of(PatientChart chart, LocalDate today) {
        List<DoseAhead> ahead = new ArrayList<>();
        for (Dosing dosing : chart.dosings()) {
            if (dosing.startDay().isAfter(today))
                ahead.add(new DoseAhead(dosing.startDay(), before(chart, dosing).orElse(null), dosing));
            LocalDate last = dosing.endDay();
            if (last != null && !last.isBefore(today) && after(chart, dosing).isEmpty())
                ahead.add(new DoseAhead(last.plusDays(1), dosing, null));
        }
        ahead.sort(Comparator.comparing(DoseAhead::from));
        return ahead;
    }

    private static Optional<Dosing> before(PatientChart chart, Dosing dosing) {
        return chart.dosings().stream()
                .filter(other -> same(other, dosing) && other.startDay().isBefore(dosing.startDay()))
                .filter(other -> other.inForceOn(dosing.startDay().minusDays(1)))
                .findFirst();
    }

    private static Optional<Dosing> after(PatientChart chart, Dosing dosing) {
        return chart.dosings().stream()
                .filter(other ->
                        same(other, dosing) && other.inForceOn(dosing.endDay().plusDays(1)))
                .findFirst();
    }

    private static boolean same(Dosing one, Dosing other) {
        return one.id() != other.id() && one.drug().equals(other.drug());
    }
}
