package org.catamnesis.ui.common.sign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.lab.UnsignedResult;
import org.catamnesis.medication.Dosing;

/** Which dose a change of dose is about: that of the drug whose level was measured. */
final class DoseInQuestion {
    private DoseInQuestion() {}

    /** Empty when no level is among the results, or nothing of its drug is taken on this day. */
    static Optional<Dosing> of(ResultGrades grades, List<UnsignedResult> results, LocalDate day) {
        if (results == null) return Optional.empty();
        return results.stream()
                .map(one -> one.result().analyte())
                .filter(code -> code != null)
                .flatMap(code -> grades.targets().drugs(code).stream())
                .distinct()
                .flatMap(drug -> grades.chart().regimenOn(day).stream()
                        .filter(dosing -> dosing.drug().equals(drug)))
                .findFirst();
    }
}
