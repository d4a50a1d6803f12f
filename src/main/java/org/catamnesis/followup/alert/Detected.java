package org.catamnesis.followup.alert;

import java.util.Optional;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.lab.Flag;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Qualitative;
import org.catamnesis.lab.ResultValue;

/** Whether a marker was found: by its word, by the laboratory's own limit, and for nucleic acids by any exact number. */
final class Detected {
    private Detected() {}

    /** Empty when that cannot be told. */
    static Optional<Boolean> in(LabResult result, ResultGrades grades) {
        ResultValue value = result.measurement().value();
        Optional<Boolean> word = Qualitative.of(value.text())
                .filter(said -> said != Qualitative.BORDERLINE)
                .map(said -> said == Qualitative.POSITIVE);
        if (word.isPresent()) return word;
        if (value.censored() && value.comparator().below()) return Optional.of(false);
        Optional<Boolean> limit = grades.flag(result).flatMap(Detected::abnormal);
        if (limit.isPresent()) return limit;
        boolean nucleicAcid =
                result.analyte().endsWith("-DNA") || result.analyte().endsWith("-RNA");
        return nucleicAcid && value.number() != null ? Optional.of(value.number() > 0) : Optional.empty();
    }

    private static Optional<Boolean> abnormal(Flag flag) {
        return flag == Flag.BORDERLINE ? Optional.empty() : Optional.of(flag.abnormal() && !flag.low());
    }
}
