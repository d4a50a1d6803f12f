package org.catamnesis.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catamnesis.followup.Visit;
import org.catamnesis.medication.DoseSchedule;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.DrugSupply;
import org.catamnesis.medication.TargetOverride;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Transplant;

/**
 * What follows from a course without chance: the hours of its doses, the steps of its taper as one plan, a course of
 * voriconazole in every seventh, an own target after a rejection in every third, and what was fetched at each visit.
 */
record DemoMedication(DemoCourse course, long patient, LocalDate today) {
    private static final int PLAN_YEARS = 2;
    private static final int MONTH = 30;
    private static final int SUPPLIES = 8;
    private static final int ANTIFUNGAL_DAY = 120;
    private static final String PREDNISONE = "prednisone";

    private int number() {
        return Integer.parseInt(course.person().mrn().replaceAll("\\D", ""));
    }

    /** The doses as the clinic keeps them. */
    List<Dosing> dosings(long plan) {
        List<Dosing> all = new ArrayList<>();
        for (Dosing dosing : course.dosings()) {
            Dosing own = hours(dosing);
            all.add(dosing.drug().equals(PREDNISONE) ? own.inPlan(plan) : own);
        }
        antifungal().ifPresent(all::add);
        return all;
    }

    private Dosing hours(Dosing dosing) {
        String each =
                "=" + BigDecimal.valueOf(dosing.dose()).stripTrailingZeros().toPlainString();
        String code = switch ((int) dosing.dosesPerDay()) {
            case 1 -> "08:00" + each;
            case 2 -> "08:00" + each + ";20:00" + each;
            case 3 -> "08:00" + each + ";14:00" + each + ";20:00" + each;
            default -> "";
        };
        return new Dosing(
                0,
                patient,
                dosing.drug(),
                dosing.formulation(),
                dosing.startDay(),
                dosing.endDay(),
                dosing.dose(),
                dosing.unit(),
                dosing.dosesPerDay(),
                dosing.route(),
                dosing.stopReason(),
                "oral".equals(dosing.route()) ? DoseSchedule.parse(code).orElse(null) : null);
    }

    private Optional<Dosing> antifungal() {
        if (number() % 7 != 0 || course.transplants().isEmpty()) return Optional.empty();
        LocalDate from = course.transplants().getLast().day().plusDays(ANTIFUNGAL_DAY);
        LocalDate to = from.plusDays(13);
        if (!course.followed() || !to.isBefore(today)) return Optional.empty();
        return Optional.of(
                hours(new Dosing(0, 0, "voriconazole", "tablet", from, to, 200, "mg", 2, "oral", "completed")));
    }

    /** Somewhat higher for half a year after a rejection. */
    List<TargetOverride> targets() {
        if (number() % 3 != 0) return List.of();
        return course.events().stream()
                .filter(event -> event.kind() == EventKind.REJECTION)
                .reduce((_, later) -> later)
                .map(event -> new TargetOverride(
                        0,
                        patient,
                        Titration.DRUG,
                        7,
                        9,
                        "ng/mL",
                        event.day().plusDays(3),
                        event.day().plusDays(183),
                        "rejection"))
                .map(List::of)
                .orElse(List.of());
    }

    /** At each of the last visits enough for until about the next; now and then too little. */
    List<DrugSupply> supplies() {
        if (!course.followed() || course.transplants().isEmpty()) return List.of();
        Transplant graft = course.transplants().getLast();
        List<LocalDate> visits = course.visits().stream()
                .filter(Visit::attended)
                .map(Visit::day)
                .filter(day -> !day.isAfter(today) && day.isAfter(graft.day().plusDays(MONTH)))
                .filter(day -> day.isAfter(today.minusYears(PLAN_YEARS)))
                .toList();
        List<LocalDate> last = visits.subList(Math.max(0, visits.size() - SUPPLIES), visits.size());
        List<DrugSupply> supplies = new ArrayList<>();
        for (int i = 0; i < last.size(); i++) {
            LocalDate next = i + 1 < last.size() ? last.get(i + 1) : today.plusDays(2 + number() % 40);
            int days = (int) (next.toEpochDay() - last.get(i).toEpochDay());
            boolean tooFew = (number() + i) % 5 == 0 && i + 1 < last.size();
            int enough = Math.max(1, Math.min(180, tooFew ? days - 4 : days));
            supplies.add(new DrugSupply(0, patient, Titration.DRUG, null, last.get(i), null, null, enough));
        }
        return supplies;
    }
}
