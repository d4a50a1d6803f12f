package org.catamnesis.followup.alert;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.due.DueItem;
import org.catamnesis.followup.due.DueState;
import org.catamnesis.followup.protocol.Anchor;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.followup.protocol.ProtocolBand;
import org.catamnesis.followup.protocol.ProtocolSeries;
import org.catamnesis.followup.protocol.Rhythm;
import org.catamnesis.followup.worklist.WorkReason;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.lab.Sampling;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.DrugSupply;
import org.catamnesis.medication.TargetOverride;
import org.catamnesis.medication.TargetRules;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;

/** A patient made up line by line for a test of the rules; days count from the transplant. */
final class InventedCase {
    static final AnalyteCatalogue CATALOGUE = AnalyteCatalogue.standard();
    static final AlertPack PACK = AlertPack.shipped();
    static final LocalDate ZERO = LocalDate.of(2025, 1, 1);
    static final long PATIENT = 7;

    private final List<Transplant> grafts = new ArrayList<>();
    private final List<LabResult> results = new ArrayList<>();
    private final List<Dosing> dosings = new ArrayList<>();
    private final List<ClinicalEvent> events = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final List<TargetOverride> overrides = new ArrayList<>();
    private final List<DrugSupply> supplies = new ArrayList<>();
    private final List<Diagnosis> diagnoses = new ArrayList<>();
    private final Map<Long, LocalDate> unsigned = new HashMap<>();
    private final List<DueItem> due = new ArrayList<>();
    private LocalDate today = ZERO.plusDays(3000);
    private long id;

    static InventedCase of(Organ organ) {
        return new InventedCase().graft(organ, 0);
    }

    static InventedCase withoutGraft() {
        return new InventedCase();
    }

    InventedCase graft(Organ organ, int day) {
        grafts.add(new Transplant(++id, PATIENT, organ, grafts.size() + 1, ZERO.plusDays(day), null));
        return this;
    }

    InventedCase today(int day) {
        today = ZERO.plusDays(day);
        return this;
    }

    /** A series of an approved protocol as it stands, days from the transplant; {@code last} null for never. */
    InventedCase due(String series, DueState state, int day, int to, Integer last) {
        ProtocolBand band = new ProtocolBand(0, null, new Rhythm.EveryDays(7), Anchor.LAST_ACTUAL, 2, 2, "");
        LineKind kind = series.equals("visit") ? LineKind.VISIT : LineKind.LAB;
        due.add(new DueItem(
                new ProtocolSeries(series, kind, series, series, List.of(), null, List.of(), List.of(band)),
                band,
                band.rhythm(),
                ZERO.plusDays(day),
                ZERO.plusDays(day - 2L),
                ZERO.plusDays(to),
                state,
                last == null ? null : ZERO.plusDays(last),
                List.of(),
                null,
                WorkReason.of("none")));
        return this;
    }

    /** {@code unit} is a UCUM code, null for none. */
    InventedCase result(int day, String analyte, String value, String unit) {
        return result(day, analyte, value, unit, "");
    }

    InventedCase result(int day, String analyte, String value, String unit, String interval) {
        return result(ZERO.plusDays(day).atTime(8, 0), analyte, value, unit, interval, null, null);
    }

    InventedCase level(int day, String value, SampleTiming timing) {
        return result(ZERO.plusDays(day).atTime(8, 0), "TAC", value, "ng/mL", "", null, timing);
    }

    InventedCase result(
            LocalDateTime at,
            String analyte,
            String value,
            String unit,
            String interval,
            String method,
            SampleTiming timing) {
        var measured =
                new Measurement(analyte, ResultValue.parse(value), unit, unit, ReferenceInterval.parse(interval), null);
        var sampling = new Sampling(at, true, null, null, method, null, timing);
        results.add(new LabResult(++id, PATIENT, analyte, measured, sampling, Provenance.MANUAL, null));
        return this;
    }

    InventedCase dose(String drug, int from, Integer to) {
        dosings.add(new Dosing(
                ++id,
                PATIENT,
                drug,
                null,
                ZERO.plusDays(from),
                to == null ? null : ZERO.plusDays(to),
                2,
                "mg",
                2,
                null,
                null));
        return this;
    }

    InventedCase own(String drug, double low, double high, int from) {
        overrides.add(
                new TargetOverride(++id, PATIENT, drug, low, high, "ng/mL", ZERO.plusDays(from), null, "pregnancy"));
        return this;
    }

    InventedCase supply(String drug, int day, int days) {
        supplies.add(new DrugSupply(++id, PATIENT, drug, null, ZERO.plusDays(day), null, null, days));
        return this;
    }

    InventedCase visit(int day) {
        visits.add(new Visit(++id, PATIENT, ZERO.plusDays(day), null, "outpatient", false, null));
        return this;
    }

    InventedCase diagnosis(String code) {
        diagnoses.add(new Diagnosis(++id, PATIENT, null, code));
        return this;
    }

    InventedCase event(ClinicalEvent event) {
        events.add(event);
        return this;
    }

    InventedCase unsigned(long result, int day) {
        unsigned.put(result, ZERO.plusDays(day));
        return this;
    }

    AlertCase build() {
        return build(approved());
    }

    AlertCase build(TargetRules targets) {
        Patient patient =
                new Patient(PATIENT, Demographics.of("测试", Sex.MALE, LocalDate.of(1975, 1, 1)), "", List.of(), 1);
        results.sort(Comparator.comparing(result -> result.sampling().collectedAt()));
        var chart = new PatientChart(patient, grafts, results, dosings, events, visits, List.of(), overrides, supplies);
        return new AlertCase(new ResultGrades(chart, CATALOGUE, targets), diagnoses, unsigned, due, today);
    }

    static TargetRules approved() {
        TargetRules shipped = TargetRules.shipped();
        return new TargetRules(shipped.version(), "Dr. Test", ZERO, shipped.rules());
    }

    /** What one rule says: {@code review ALT D+200: …} with the reason in English, a line for each finding. */
    String said(String rule) {
        return said(rule, build());
    }

    static String said(String rule, AlertCase patient) {
        AlertWords words = new AlertWords(new Messages(Language.ENGLISH), CATALOGUE);
        return new AlertRules(List.of(PACK.rule(rule).orElseThrow()))
                .findings(patient).stream()
                        .map(finding -> finding.severity().code()
                                + (finding.subject().isEmpty() ? "" : " " + finding.subject())
                                + " D+" + (finding.since().toEpochDay() - ZERO.toEpochDay())
                                + ": " + words.reason(finding.facts()))
                        .collect(Collectors.joining("\n"));
    }

    /** Only how grave, a word for each finding; {@code none} for none. */
    String grade(String rule) {
        String grades = new AlertRules(List.of(PACK.rule(rule).orElseThrow()))
                .findings(build()).stream()
                        .map(finding -> finding.severity().code())
                        .collect(Collectors.joining(" "));
        return grades.isEmpty() ? "none" : grades;
    }
}
