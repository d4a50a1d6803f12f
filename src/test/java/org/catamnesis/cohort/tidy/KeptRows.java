package org.catamnesis.cohort.tidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.catamnesis.cohort.Care;
import org.catamnesis.cohort.Course;
import org.catamnesis.cohort.Member;
import org.catamnesis.cohort.Observation;
import org.catamnesis.cohort.privacy.Band;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.lab.Sampling;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.TargetOverride;
import org.catamnesis.medication.TargetRules;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;

/** The rows that a table tells of one liver recipient, by the names of their columns. */
record KeptRows(List<Map<String, Object>> rows) implements TidySink {
    static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    /** What is told of somebody of an age, banded by a width in years. */
    static List<Map<String, Object>> of(
            Function<Telling, TidyTable> table,
            Policy policy,
            int age,
            int width,
            List<LabResult> results,
            List<Dosing> dosings,
            List<TargetOverride> targets) {
        return of(table, policy, new Vocabulary(Map.of()), course(age, results, dosings, targets), age, width);
    }

    static List<Map<String, Object>> of(
            Function<Telling, TidyTable> table, Policy policy, Vocabulary vocabulary, List<LabResult> results) {
        return of(table, policy, vocabulary, course(40, results, List.of(), List.of()), 40, 5);
    }

    static Subject subject(Policy policy) {
        return subject(policy, course(40, List.of(), List.of(), List.of()), 40, 5);
    }

    private static Subject subject(Policy policy, Course course, int age, int width) {
        return new Subject("S1", course, "male", Band.ofAge(age, width), "2024", policy, 0);
    }

    private static Course course(int age, List<LabResult> results, List<Dosing> dosings, List<TargetOverride> targets) {
        Transplant index = new Transplant(1, 1, Organ.LIVER, 1, DAY, "living");
        return new Course(
                new Member(1, Sex.MALE, DAY.getYear() - age, index),
                List.of(index),
                List.of(),
                List.of(),
                List.of(),
                results,
                dosings,
                new Care(List.of(), List.of(), List.of(), targets, List.of()),
                Observation.ALL);
    }

    private static List<Map<String, Object>> of(
            Function<Telling, TidyTable> table,
            Policy policy,
            Vocabulary vocabulary,
            Course course,
            int age,
            int width) {
        var telling =
                new Telling(policy, vocabulary, new Window(), AnalyteCatalogue.standard(), TargetRules.shipped(), true);
        KeptRows kept = new KeptRows(new ArrayList<>());
        TidyTable told = table.apply(telling);
        told.write(subject(policy, course, age, width), new TidyRows(told, List.of(kept)));
        return kept.rows();
    }

    static LabResult result(String analyte, int day, String value, String ucum, SampleTiming timing) {
        return new LabResult(
                0,
                1,
                analyte,
                new Measurement(analyte, ResultValue.parse(value), ucum, ucum, ReferenceInterval.NONE, null),
                new Sampling(DAY.plusDays(day).atTime(8, 0), true, null, null, null, null, timing),
                Provenance.MANUAL,
                null);
    }

    @Override
    public void row(TidyTable table, Object[] cells) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) row.put(table.columns().get(i), cells[i]);
        rows.add(row);
    }

    @Override
    public Map<String, TableSize> sizes() {
        return Map.of();
    }

    @Override
    public void close() {}
}
