package org.catamnesis.exchange;

import java.util.List;

/**
 * A sheet of one kind of records. Two rows are the same record when their keys are; the same key with other content is a
 * bad row. Only fingerprints of what was seen are kept, eight bytes each.
 */
abstract class RecordSheet<T> implements SheetLoad {
    private final KnownPatients patients;
    private final LongSet seen = new LongSet();
    private final LongSet recalled = new LongSet();

    RecordSheet(KnownPatients patients) {
        this.patients = patients;
    }

    @Override
    public final Standing load(Cells cells) throws BadCell {
        PatientRef patient = patients.of(cells);
        if (patient.onFile() && recalled.add(patient.id())) onFile(patient.id()).forEach(this::remember);
        T said = read(patient, cells);
        long key = key(said);
        if (seen.contains(exact(key, said))) return Standing.ON_FILE;
        if (seen.contains(key)) throw differs();
        remember(said);
        write(said);
        return Standing.NEW;
    }

    private void remember(T known) {
        long key = key(known);
        seen.add(key);
        seen.add(exact(key, known));
        recall(known);
    }

    private long exact(long key, T known) {
        return Fingerprint.of(~key, content(known));
    }

    /** Reads the cells; everything about the patient that is on file was recalled before. */
    abstract T read(PatientRef patient, Cells cells) throws BadCell;

    /** What the clinic has of this kind for a patient. */
    abstract List<T> onFile(long patient);

    /** What makes two records the same one. */
    abstract long key(T known);

    /** All else, in which they must not differ. */
    abstract Object[] content(T known);

    abstract BadCell differs();

    abstract void write(T said);

    /** For a sheet that has to know more than whether a record is there. */
    void recall(T known) {}
}
