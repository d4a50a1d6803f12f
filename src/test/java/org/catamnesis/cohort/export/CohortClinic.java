package org.catamnesis.cohort.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitStore;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.lab.Sampling;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.DosingStore;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.DiagnosisStore;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.EventStore;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantStore;

/** A clinic of recipients whose every sealed field and every free text holds something that is nowhere else. */
final class CohortClinic implements AutoCloseable {
    static final String GIVEN = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉";
    final TestClinic clinic;
    private final Session session;
    private final Random random;

    /** Everything that may be nowhere in an export. */
    final List<String> canaries = new ArrayList<>();

    CohortClinic(Path folder, int patients) {
        clinic = new TestClinic(folder);
        session = clinic.session();
        random = new Random(20260915);
        for (int i = 0; i < patients; i++) add(i);
    }

    Session session() {
        return session;
    }

    void add(int number) {
        String name = "欧阳" + GIVEN.charAt(number % GIVEN.length()) + GIVEN.charAt(number / GIVEN.length());
        if (number % 7 == 3) name = "Canaria" + letters(number) + " Planted" + letters(number);
        String phone = "138" + (10_000_000 + number);
        String address =
                "样例省合成市" + GIVEN.charAt(number % GIVEN.length()) + "测试街道" + number + " 号, Sample Street " + number;
        String note = "note-canary-" + number;
        LocalDate birth = LocalDate.of(1950 + random.nextInt(50), 1 + random.nextInt(12), 1 + random.nextInt(28));
        Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
        String mrn = "MRN" + (700_000 + number);
        String nationalId = "99" + (1000_0000_0000_0000L + number);
        canaries.addAll(List.of(name, phone, address, note, mrn, nationalId, birth.toString()));
        long patient = new PatientStore(session)
                .add(
                        new Demographics(name, sex, birth, phone, address, note),
                        List.of(
                                new PatientIdentifier(PatientIdentifier.MRN, mrn),
                                new PatientIdentifier(PatientIdentifier.NATIONAL_ID, nationalId)))
                .id();
        LocalDate day = LocalDate.of(2018 + random.nextInt(6), 1 + random.nextInt(12), 1 + random.nextInt(28));
        canaries.add(day.toString());
        new TransplantStore(session)
                .append(
                        new Transplant(
                                0, patient, number % 2 == 0 ? Organ.LIVER : Organ.KIDNEY, 1, day, "deceased-brain"),
                        null);
        course(number, patient, day);
    }

    private void course(int number, long patient, LocalDate day) {
        String free = "free-canary-" + number;
        canaries.add(free);
        session.database().write(sql -> {
            new DiagnosisStore(session).append(sql, new Diagnosis(0, patient, day.minusYears(3), "B18.1"), null);
            EventStore events = new EventStore(session);
            events.append(
                    sql,
                    new ClinicalEvent(0, patient, EventKind.REJECTION, free, free, day.plusDays(40), null, true, free),
                    null);
            events.append(
                    sql,
                    new ClinicalEvent(0, patient, EventKind.OTHER, null, null, day.minusYears(30), null, null, null),
                    null);
            if (number % 9 == 0)
                events.append(
                        sql,
                        new ClinicalEvent(
                                0, patient, EventKind.DEATH, "infection", null, day.plusDays(500), null, null, null),
                        null);
            new VisitStore(session)
                    .appendAll(
                            sql,
                            List.of(
                                    new Visit(0, patient, day.plusDays(30), day.plusDays(28), "outpatient", true, free),
                                    new Visit(0, patient, day.plusDays(90), null, free, true, null)));
            new DosingStore(session)
                    .appendAll(
                            sql,
                            List.of(
                                    dosing(patient, "tacrolimus", day, null, free),
                                    dosing(patient, free, day, day.plusDays(9), "completed")));
            new ResultStore(session).append(sql, results(number, patient, day, free));
            return null;
        });
    }

    private static Dosing dosing(long patient, String drug, LocalDate from, LocalDate to, String reason) {
        return new Dosing(0, patient, drug, null, from, to, 1.5, "mg", 2, "oral", reason);
    }

    private List<LabResult> results(int number, long patient, LocalDate day, String free) {
        List<LabResult> results = new ArrayList<>();
        for (int after : new int[] {2, 30, 91, 180, 400}) {
            LocalDateTime at = day.plusDays(after).atTime(8, 30);
            double creatinine = 70 + number + after / 10.0;
            results.add(result(patient, "CREA", at, Double.toString(creatinine), "umol/L", "57-111", free));
            results.add(result(patient, "eGFR", at, "61.7", "mL/min/{1.73_m2}", ">60", free));
            results.add(result(patient, "TAC", at, "7.5", "ng/mL", "5-10", free));
            results.add(result(patient, null, at, free, null, "", free));
            results.add(result(patient, "HBsAg", at, "阴性", null, "阴性", free));
            results.add(result(patient, "HBsAb", at, free, null, free, free));
        }
        return results;
    }

    private static LabResult result(
            long patient, String analyte, LocalDateTime at, String value, String ucum, String range, String free) {
        return new LabResult(
                0,
                patient,
                analyte,
                new Measurement(free, ResultValue.parse(value), free, ucum, ReferenceInterval.parse(range), "↑"),
                new Sampling(at, true, "serum", free, free, at.minusHours(12), SampleTiming.TROUGH),
                Provenance.MANUAL,
                null);
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number % 26) + (char) ('a' + number / 26 % 26);
    }

    @Override
    public void close() {
        clinic.close();
    }
}
