package org.catamnesis.exchange;

import java.util.stream.Collectors;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteUnit;
import org.catamnesis.lab.ResultValue;

/** What a name with its unit means: the analyte (null while it is not mapped), and the unit's UCUM code or null. */
record MeantAnalyte(Analyte analyte, String ucum, boolean fits) {

    String code() {
        return analyte == null ? null : analyte.code();
    }

    /** Refuses a number in a unit that the analyte is not measured in, and one that no living patient has. */
    void check(ResultValue value) throws BadCell {
        if (analyte == null) return;
        if (!fits) throw new BadCell("unit", Reason.UNIT_DOES_NOT_FIT, units());
        if (ucum != null && !analyte.plausible(value.number(), ucum))
            throw new BadCell("value", Reason.VALUE_IMPLAUSIBLE);
    }

    private String units() {
        String units =
                analyte.units().stream().map(AnalyteUnit::ucum).distinct().collect(Collectors.joining(", "));
        return units.isEmpty() ? "–" : units;
    }
}
