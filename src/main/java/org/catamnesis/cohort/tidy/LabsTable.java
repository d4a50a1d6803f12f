package org.catamnesis.cohort.tidy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.catamnesis.cohort.Course;
import org.catamnesis.cohort.privacy.Extremes;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.Comparator;
import org.catamnesis.lab.Flag;
import org.catamnesis.lab.Interpretation;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;

/**
 * One row a result of a known analyte. What gives an age back is left out; printed intervals, which differ by sex, are
 * left out where the sex is not told.
 */
public final class LabsTable implements TidyTable {
    /** Made from creatinine, sex and age, so that the age can be worked out again. */
    public static final Set<String> AGE_BEARING = Set.of("eGFR", "CCR");

    private final Telling telling;
    private final Map<String, String> laboratories = new HashMap<>();
    private final Standard standard;
    private final Set<String> analytes = new TreeSet<>();
    private long unmapped;
    private long resultNumber;
    private long ageBearing;

    LabsTable(Telling telling) {
        this.telling = telling;
        this.standard = new Standard();
    }

    @Override
    public String name() {
        return "labs";
    }

    @Override
    public List<String> columns() {
        return telling.columns(
                "study_id",
                "result_no",
                "rel_day|date",
                "rel_hour",
                "analyte_code",
                "loinc",
                "value_num",
                "comparator",
                "llod",
                "value_text",
                "unit_ucum",
                "value_std",
                "unit_std",
                "conv_factor",
                "low",
                "high",
                "interval_source",
                "flag_printed",
                "flag_calc",
                "specimen",
                "method",
                "lab_code",
                "provenance",
                "reviewed");
    }

    @Override
    public void write(Subject subject, TidyRows rows) {
        Course course = subject.course();
        resultNumber = 0;
        for (LabResult result : course.results()) {
            Analyte analyte = telling.catalogue().byCode(result.analyte()).orElse(null);
            if (analyte == null) unmapped++;
            else if (AGE_BEARING.contains(analyte.code()) && !telling.policy().tellsAgeBearing()) ageBearing++;
            else if (telling.window()
                    .holds(course, result.sampling().collectedAt().toLocalDate()))
                write(subject, result, analyte, rows);
        }
    }

    private void write(Subject subject, LabResult result, Analyte analyte, TidyRows rows) {
        Measurement measured = result.measurement();
        var sampling = result.sampling();
        Standard.Unit unit = standard.of(analyte, measured.ucum());
        Double exact = measured.value().number();
        Extremes extreme = extreme(analyte, exact == null ? null : unit.convert(exact));
        Double number = extreme == Extremes.WITHIN
                ? subject.value(exact)
                : (Double) Decimal.rounded(extreme.bound(analyte.code()) / unit.factor());
        ReferenceInterval interval = telling.sexTold() ? measured.interval() : ReferenceInterval.NONE;
        analytes.add(analyte.code());
        rows.text(subject.studyId())
                .whole(++resultNumber)
                .day(subject, sampling.collectedAt().toLocalDate())
                .whole(
                        sampling.timeKnown() && telling.policy().tellsHours()
                                ? (Long) (long) sampling.collectedAt().getHour()
                                : null)
                .text(analyte.code())
                .text(exact == null && measured.value().comparator() == null ? unit.loincInWords() : unit.loinc())
                .number(number)
                .text(comparator(measured.value().comparator(), extreme))
                .number(measured.value().comparator() == Comparator.LESS ? number : null)
                .text(
                        extreme != Extremes.WITHIN
                                        || (number != null
                                                && telling.policy().coarsening().roundedValues())
                                ? null
                                : PrintedText.told(measured.value()))
                .text(measured.ucum())
                .number(number == null ? null : unit.convert(number))
                .text(unit.code())
                .number(unit.factor())
                .number(interval.low())
                .number(interval.high())
                .text(interval.bounded() ? "printed" : null)
                .text(telling.sexTold() ? printedFlag(measured.flag()) : null)
                .text(Interpretation.against(measured.value(), interval)
                        .map(Flag::code)
                        .orElse(null))
                .text(telling.told("specimen", sampling.specimen()))
                .text(telling.told("method", sampling.method()))
                .text(laboratory(sampling.laboratory()))
                .text(result.provenance().code())
                .yes(result.provenance() != Provenance.PATIENT)
                .end();
    }

    /** Whether so few have such a body that its bound is told instead, where ages are bands. */
    private Extremes extreme(Analyte analyte, Double value) {
        return value == null || telling.policy().exactAge() ? Extremes.WITHIN : Extremes.of(analyte.code(), value);
    }

    private static String comparator(Comparator printed, Extremes extreme) {
        return switch (extreme) {
            case WITHIN -> printed == null ? null : printed.code();
            case BELOW -> Comparator.AT_MOST.code();
            case ABOVE -> Comparator.AT_LEAST.code();
        };
    }

    private static String printedFlag(String flag) {
        if (flag == null || flag.isBlank()) return null;
        return Flag.parse(flag).map(Flag::code).orElse(null);
    }

    /** A laboratory of few patients is a small hospital or a town, and each of them knows it. */
    private String laboratory(String name) {
        String told = telling.told("laboratory", name);
        if (told == null || told.equals(Vocabulary.OTHER)) return told;
        return laboratories.computeIfAbsent(told, _ -> "L" + (laboratories.size() + 1));
    }

    /** The codes of the analytes that were written. */
    public Set<String> analytes() {
        return analytes;
    }

    /** Results whose printed name is not mapped to an analyte, which were left out. */
    public long unmapped() {
        return unmapped;
    }

    /** Results that give the age back, which were left out. */
    public long ageBearing() {
        return ageBearing;
    }
}
