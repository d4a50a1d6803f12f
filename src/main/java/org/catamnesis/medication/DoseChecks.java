package org.catamnesis.medication;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at doses that are being entered beside what is known. The limits of doses are those of the drug content: what is
 * plausible to type, no advice.
 *
 * @param born null where it is not known
 * @param firstGraft the day of the first transplant, null where there is none
 */
public record DoseChecks(LocalDate born, LocalDate firstGraft, LocalDate today) {
    private static final Set<String> SUPPRESSING = Set.of("cni", "mtor", "antimetabolite", "induction");

    /**
     * @param entered of one drug, in the order of their days
     * @param others what else will be on file
     */
    public Set<DoseConcern> of(List<Dosing> entered, List<Dosing> others) {
        Set<DoseConcern> found = EnumSet.noneOf(DoseConcern.class);
        for (Dosing dosing : entered) {
            days(dosing, found);
            Optional<Drug> drug = DrugCatalogue.shipped().named(dosing.drug());
            drug.ifPresent(known -> dose(dosing, known, found));
            for (Dosing other : others) if (sameDrug(dosing, other)) beside(dosing, other, drug.isPresent(), found);
        }
        return found;
    }

    private void days(Dosing dosing, Set<DoseConcern> found) {
        LocalDate start = dosing.startDay();
        if (born != null && start.isBefore(born)) found.add(DoseConcern.BEFORE_BIRTH);
        if (start.isAfter(today.plusYears(1))) found.add(DoseConcern.TOO_FAR_AHEAD);
        if (dosing.endDay() != null && dosing.endDay().isBefore(start)) found.add(DoseConcern.END_BEFORE_START);
        boolean suppressing = DrugCatalogue.shipped()
                .named(dosing.drug())
                .filter(drug -> SUPPRESSING.contains(drug.drugClass()))
                .isPresent();
        if (suppressing && firstGraft != null && start.isBefore(firstGraft)) found.add(DoseConcern.BEFORE_TRANSPLANT);
    }

    private static void dose(Dosing dosing, Drug drug, Set<DoseConcern> found) {
        Optional<Double> factor = DoseUnits.convert(1, dosing.unit(), drug.unit());
        if (factor.isEmpty()) {
            found.add(DoseConcern.OTHER_UNIT);
            return;
        }
        double once = dosing.dose() * factor.get();
        if (once < drug.doses().least()) found.add(DoseConcern.DOSE_LOW);
        if (once > drug.doses().most()) found.add(DoseConcern.DOSE_HIGH);
        else if (dosing.dailyDose() * factor.get() > drug.doses().mostDaily()) found.add(DoseConcern.DAILY_DOSE_HIGH);
    }

    private static void beside(Dosing dosing, Dosing other, boolean known, Set<DoseConcern> found) {
        if (!known && DoseUnits.convert(1, dosing.unit(), other.unit()).isEmpty()) found.add(DoseConcern.OTHER_UNIT);
        if (!overlap(dosing, other)) return;
        boolean otherForm = dosing.formulation() != null
                && other.formulation() != null
                && !dosing.formulation().equals(other.formulation());
        found.add(otherForm ? DoseConcern.TWO_FORMS : DoseConcern.OVERLAP);
    }

    private static boolean sameDrug(Dosing one, Dosing other) {
        DrugCatalogue drugs = DrugCatalogue.shipped();
        return drugs.code(one.drug()).equals(drugs.code(other.drug()));
    }

    private static boolean overlap(Dosing one, Dosing other) {
        boolean endsBefore = one.endDay() != null && one.endDay().isBefore(other.startDay());
        boolean beginsAfter = other.endDay() != null && other.endDay().isBefore(one.startDay());
        return !endsBefore && !beginsAfter;
    }
}
