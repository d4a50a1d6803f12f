package org.catamnesis.medication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A drug that is taken from a day on, or from a day on no more. A new dose of the same drug is neither. */
public record RegimenChange(Kind kind, String drug, LocalDate day) {
    /** What happens to the drug. */
    public enum Kind {
        START,
        STOP
    }

    public static RegimenChange start(String drug, LocalDate day) {
        return new RegimenChange(Kind.START, drug, day);
    }

    /** @param day the first day without it */
    public static RegimenChange stop(String drug, LocalDate day) {
        return new RegimenChange(Kind.STOP, drug, day);
    }

    /** Every start and stop that the dosings of one patient tell of, by day. */
    public static List<RegimenChange> in(List<Dosing> dosings) {
        List<RegimenChange> changes = new ArrayList<>();
        for (Dosing dosing : dosings) {
            if (!taken(dosings, dosing.drug(), dosing.startDay().minusDays(1)))
                changes.add(start(dosing.drug(), dosing.startDay()));
            if (dosing.endDay() == null) continue;
            LocalDate after = dosing.endDay().plusDays(1);
            if (!taken(dosings, dosing.drug(), after)) changes.add(stop(dosing.drug(), after));
        }
        return changes.stream()
                .distinct()
                .sorted(Comparator.comparing(RegimenChange::day))
                .toList();
    }

    static boolean taken(List<Dosing> dosings, String drug, LocalDate day) {
        return dosings.stream().anyMatch(dosing -> dosing.drug().equals(drug) && dosing.inForceOn(day));
    }
}
