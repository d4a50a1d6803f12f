package org.catamnesis.demo;

import java.time.LocalDate;
import java.util.List;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitKind;
import org.catamnesis.followup.VisitReason;

/** Why patients came, and what was ordered of those who came lately and has not come back from the laboratory yet. */
record VisitReasons(int person, LocalDate today) {
    private static final int LATELY = 10;
    private static final int ONE_IN = 6;
    private static final List<String> ORDERED = List.of("CREA", "ALT", "TBIL", "CMV-DNA");

    VisitReason of(Visit visit) {
        if (!visit.attended() || !visit.kind().equals(VisitKind.OUTPATIENT.code())) return null;
        return switch ((int) Math.floorMod(visit.day().toEpochDay() * 31 + person * 7L, 10)) {
            case 0 -> VisitReason.RESULTS;
            case 1 -> VisitReason.COMPLAINT;
            case 2 -> VisitReason.PRESCRIPTION;
            case 3 -> null;
            default -> VisitReason.ROUTINE;
        };
    }

    List<String> orders(Visit visit) {
        boolean lately = visit.day().isAfter(today.minusDays(LATELY));
        return lately && of(visit) != null && person % ONE_IN == 0 ? ORDERED : List.of();
    }
}
