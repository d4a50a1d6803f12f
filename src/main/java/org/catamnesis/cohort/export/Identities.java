package org.catamnesis.cohort.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.catamnesis.cohort.StudySubject;
import org.catamnesis.cohort.tidy.CsvRows;
import org.catamnesis.cohort.tidy.ExportFolder;
import org.catamnesis.cohort.tidy.TableSize;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientStore;

/** The table of an identified copy that tells who the study ids are; every other table is as without names. */
final class Identities {
    static final String FILE = "tidy/identities.csv";
    private static final List<String> COLUMNS =
            List.of("study_id", "record_number", "name", "mrn", "birth_date", "phone");

    private Identities() {}

    /** @param ids the study subjects by record number */
    static TableSize write(
            ExportFolder folder, PatientStore patients, Map<Long, StudySubject> ids, boolean byteOrderMark)
            throws IOException {
        Map<String, Patient> people = patients.everybody().stream()
                .filter(patient -> ids.containsKey(patient.id()))
                .collect(Collectors.toMap(patient -> ids.get(patient.id()).studyId(), patient -> patient));
        try (CsvRows rows = new CsvRows(folder.file(FILE), COLUMNS, byteOrderMark)) {
            people.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> {
                Patient patient = each.getValue();
                rows.text(each.getKey()).whole(patient.id()).text(patient.name());
                rows.text(patient.mrn().isEmpty() ? null : patient.mrn());
                var birth = patient.demographics().birthDate();
                rows.text(birth == null ? null : birth.toString());
                rows.text(patient.demographics().phone()).end();
            });
            return new TableSize(rows.rows(), rows.columns());
        }
    }
}
