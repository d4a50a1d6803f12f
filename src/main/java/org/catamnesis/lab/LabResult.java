package org.catamnesis.lab;

/**
 * A result in a patient's record. {@code analyte} is a catalogue code, null while the printed name is not mapped;
 * {@code source} is null for what was typed in.
 */
public record LabResult(
        long id,
        long patientId,
        String analyte,
        Measurement measurement,
        Sampling sampling,
        Provenance provenance,
        ResultSource source) {

    /** The same result under another id. */
    LabResult withId(long other) {
        return new LabResult(other, patientId, analyte, measurement, sampling, provenance, source);
    }

    /** The same result as this analyte; what was printed stays. {@code ucum} is null where the unit is not known. */
    public LabResult mapped(String code, String ucum) {
        var read = new Measurement(
                measurement.printedName(),
                measurement.value(),
                measurement.unit(),
                ucum,
                measurement.interval(),
                measurement.flag());
        return new LabResult(id, patientId, code, read, sampling, provenance, source);
    }
}
