package org.catamnesis.cohort.omop;

import java.io.IOException;
import org.catamnesis.cohort.tidy.ToldRow;

/** {@code measurement}: results with their printed interval, and what formulas gave. */
final class MeasurementRows {
    private static final String CONCEPT = "measurement_concept_id";

    private final CdmFiles files;
    private final CdmRows measurements;
    private final Fitting fitting;

    MeasurementRows(CdmFiles files, Fitting fitting) {
        this.files = files;
        this.fitting = fitting;
        measurements = files.rows("measurement");
    }

    void result(Person person, ToldRow row) throws IOException {
        Long day = row.whole("rel_day");
        person.seen(day);
        Fitted fitted = fitting.of(row);
        String loinc = row.text("loinc");
        LoadedConcepts.Match match = files.concepts().measurement(loinc);
        long concept = fitted.concept() == Concepts.NONE ? Concepts.id(match.standard()) : fitted.concept();
        begin(person, day, concept, row.text("analyte_code") + (loinc == null ? "" : "|" + loinc));
        measurements.set("measurement_source_concept_id", Concepts.id(match.source()));
        unit(fitted.unit(), row.text("unit_ucum"));
        Long hour = row.whole("rel_hour");
        if (hour != null)
            measurements.set("measurement_datetime", person.date(day) + (hour < 10 ? " 0" : " ") + hour + ":00:00");
        String comparator = row.text("comparator");
        measurements
                .set("operator_concept_id", files.concepts().idOrNull("comparator", comparator))
                .set("value_as_number", fitted.value())
                .set("range_low", fitted.low())
                .set("range_high", fitted.high())
                .set("value_source_value", source(row, comparator))
                .end();
    }

    /** The comparator with what was printed, or with the number. */
    private static String source(ToldRow row, String comparator) {
        String text = row.text("value_text");
        if (text == null) text = row.text("value_num");
        if (text == null || comparator == null || text.startsWith(comparator)) return text;
        return comparator + text;
    }

    /** A value that a formula gave. */
    void computed(Person person, ToldRow row) throws IOException {
        Long day = row.whole("rel_day");
        if (day == null) return;
        person.known(day);
        String unit = row.text("unit_ucum");
        begin(person, day, Concepts.NONE, row.text("formula_id") + "|" + row.text("version"));
        unit(unit, unit);
        measurements
                .set("value_as_number", row.number("value"))
                .set("value_source_value", row.text("value"))
                .end();
    }

    private void begin(Person person, Long day, long concept, String source) {
        files.report().count("measurement." + CONCEPT, source, concept);
        measurements.begin();
        measurements
                .set("person_id", person.id())
                .set(CONCEPT, concept)
                .set("measurement_date", person.date(day))
                .set("measurement_type_concept_id", Concepts.EHR)
                .set("visit_occurrence_id", person.visit(day))
                .set("measurement_source_value", source)
                .set("measurement_source_concept_id", Concepts.NONE);
    }

    private void unit(String unit, String source) {
        Long concept = files.concepts().unit(unit);
        files.report().count("measurement.unit_concept_id", unit, concept);
        measurements.set("unit_concept_id", concept).set("unit_source_value", source);
    }
}
