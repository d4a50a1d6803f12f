package org.catamnesis.followup.encounter;

import java.time.LocalDateTime;
import java.util.List;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
import org.catamnesis.lab.Specimen;
import org.catamnesis.lab.UnitText;

/** Measurements of a visit as results, typed in by whoever measured. */
public record VitalResults(AnalyteCatalogue catalogue, String clinic) {
    /** @param timeKnown whether {@code at} is more than a day */
    public List<LabResult> of(long patientId, List<VitalReading> readings, LocalDateTime at, boolean timeKnown) {
        return readings.stream()
                .map(reading -> result(patientId, reading, at, timeKnown))
                .toList();
    }

    private LabResult result(long patientId, VitalReading reading, LocalDateTime at, boolean timeKnown) {
        Analyte analyte = catalogue.byCode(reading.analyte()).orElseThrow();
        var measured = new Measurement(
                analyte.chinese(),
                ResultValue.parse(reading.text()),
                UnitText.shown(analyte.unit()),
                analyte.unit(),
                ReferenceInterval.NONE,
                null);
        var sampling = new Sampling(at, timeKnown, Specimen.BODY.code(), clinic, null, null, null);
        return new LabResult(0, patientId, reading.analyte(), measured, sampling, Provenance.MANUAL, null);
    }
}
