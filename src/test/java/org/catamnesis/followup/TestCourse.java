package org.catamnesis.followup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.access.Session;
import org.catamnesis.lab.BaselineOverrideStore;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.DosingStore;
import org.catamnesis.medication.DrugSupplyStore;
import org.catamnesis.medication.TargetOverrideStore;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.EventStore;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantStore;
import org.catamnesis.report.DocumentStore;

/** An invented course after a liver transplant, written by hand into a clinic, for tests of what is shown of it. */
public final class TestCourse {
    public static final LocalDate DAY_ZERO = LocalDate.of(2025, 7, 30);
    private static final int[] DAYS = {
        1, 2, 3, 5, 7, 10, 14, 21, 28, 42, 56, 70, 84, 98, 112, 126, 140, 182, 224, 266, 320, 411
    };
    private final Session session;
    private final long patient;
    private final List<LabResult> results = new ArrayList<>();

    private TestCourse(Session session, long patient) {
        this.session = session;
        this.patient = patient;
    }

    /** Writes the course of one patient; returns the patient's id. */
    public static long write(Session session) {
        long patient = new PatientStore(session)
                .add(Demographics.of("测试甲", Sex.MALE, LocalDate.of(1980, 2, 3)), List.of())
                .id();
        var course = new TestCourse(session, patient);
        course.graft();
        course.levels();
        course.liver();
        course.kidney();
        new ResultStore(session).append(course.results);
        course.visits();
        return patient;
    }

    public static PatientCharts charts(Session session) {
        return new PatientCharts(
                new PatientStore(session),
                new TransplantStore(session),
                new ResultStore(session),
                new DosingStore(session),
                new EventStore(session),
                new VisitStore(session),
                new DocumentStore(session, new ResultStore(session)),
                new TargetOverrideStore(session),
                new DrugSupplyStore(session),
                new BaselineOverrideStore(session));
    }

    private void graft() {
        new TransplantStore(session)
                .append(new Transplant(0, patient, Organ.LIVER, 1, DAY_ZERO, "deceased-brain"), null);
        var events = new EventStore(session);
        events.append(event(EventKind.ADMISSION, null, 0, 19L), null);
        events.append(event(EventKind.REJECTION, "tcmr", 137, null), null);
        var dosings = new DosingStore(session);
        dosings.append(dosing("tacrolimus", 1, 59L, 3), null);
        dosings.append(dosing("tacrolimus", 60, 136L, 2), null);
        dosings.append(dosing("tacrolimus", 137, 337L, 2.5), null);
        dosings.append(dosing("tacrolimus", 338, null, 1.5), null);
        dosings.append(dosing("mycophenolate-mofetil", 1, null, 500), null);
    }

    private void visits() {
        List<Visit> visits = List.of(visit(224, true), visit(320, true), visit(377, false));
        session.database().write(sql -> {
            new VisitStore(session).appendAll(sql, visits);
            return visits;
        });
    }

    private void levels() {
        for (int day : DAYS) {
            String value = day == 1 ? "<2.0" : day == 411 ? "7.8" : String.valueOf(4 + (day * 7 % 41) / 10.0);
            add("TAC", "他克莫司", value, "ng/mL", "ng/mL", "5.0-10.0", day);
        }
    }

    private void liver() {
        for (int day : DAYS) {
            long alt = Math.round(26 + 840 * Math.exp(-day / 4.5) + (day == 140 ? 240 : 0) + (day == 411 ? 42 : 0));
            add("ALT", "丙氨酸氨基转移酶", String.valueOf(alt), "U/L", "U/L", "9-50", day);
            add("AST", "天门冬氨酸氨基转移酶", String.valueOf(alt / 2 + 11), "U/L", "U/L", "15-40", day);
            add(
                    "TBIL",
                    "总胆红素",
                    String.valueOf(11 + Math.round(140 * Math.exp(-day / 9.0))),
                    "μmol/L",
                    "umol/L",
                    "≤26",
                    day);
            add(
                    "GGT",
                    "γ-谷氨酰基转移酶",
                    String.valueOf(30 + day * 13 % 60 + (day == 411 ? 70 : 0)),
                    "U/L",
                    "U/L",
                    "10-60",
                    day);
        }
        add("CMV-DNA", "巨细胞病毒DNA", "未检出", "IU/mL", "[IU]/mL", "未检出", 320);
    }

    private void kidney() {
        for (int day : DAYS) {
            if (day == 126) continue;
            String value = day == 411 ? "132" : String.valueOf(84 + day / 14);
            add("CREA", "肌酐", value, "μmol/L", "umol/L", "57-97", day);
        }
        add("CREA", "Creatinine", "1.10", "mg/dL", "mg/dL", "0.7-1.2", 127);
        add("CA", "从未见过的项目", "12", "AU", null, "", 411);
    }

    private void add(String analyte, String name, String value, String unit, String ucum, String interval, int day) {
        LocalDateTime at = DAY_ZERO.plusDays(day).atTime(8, 21);
        Measurement measured =
                new Measurement(name, ResultValue.parse(value), unit, ucum, ReferenceInterval.parse(interval), null);
        Sampling sampling =
                new Sampling(at, true, analyte.equals("TAC") ? "blood" : "serum", "Test laboratory", null, null, null);
        String code = analyte.equals("CA") ? null : analyte;
        results.add(new LabResult(0, patient, code, measured, sampling, Provenance.MANUAL, null));
    }

    private ClinicalEvent event(EventKind kind, String subtype, int day, Long end) {
        return new ClinicalEvent(
                0,
                patient,
                kind,
                subtype,
                null,
                DAY_ZERO.plusDays(day),
                end == null ? null : DAY_ZERO.plusDays(end),
                null,
                null);
    }

    private Dosing dosing(String drug, int from, Long to, double dose) {
        return new Dosing(
                0,
                patient,
                drug,
                null,
                DAY_ZERO.plusDays(from),
                to == null ? null : DAY_ZERO.plusDays(to),
                dose,
                "mg",
                2,
                "oral",
                null);
    }

    private Visit visit(int day, boolean attended) {
        return new Visit(0, patient, DAY_ZERO.plusDays(day), null, "outpatient", attended, null);
    }
}
