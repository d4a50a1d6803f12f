package org.catamnesis.cohort.omop;

import java.io.IOException;
import org.catamnesis.cohort.tidy.ToldRow;

/** {@code observation}: what is neither a measurement nor a condition nor a procedure. */
final class ObservationRows {
    private final CdmFiles files;

    ObservationRows(CdmFiles files) {
        this.files = files;
    }

    /** One observation for each of these columns that is told. */
    void told(Person person, Long day, ToldRow row, String... columns) throws IOException {
        for (String column : columns) {
            String value = row.text(column);
            if (value != null) write(person, day, column, row.number(column), value);
        }
    }

    /** A drug that was handed out or wanted, with the days for which it is enough. */
    void supply(Person person, ToldRow row) throws IOException {
        boolean missed = Boolean.FALSE.equals(row.yes("obtained"));
        String reason = row.text("missed_reason");
        write(
                person,
                row.whole("rel_day"),
                (missed ? "supply missed|" : "supply|") + row.text("drug"),
                row.number("days_supply"),
                reason);
    }

    void intervention(Person person, ToldRow row) throws IOException {
        String target = row.text("target");
        write(
                person,
                row.whole("rel_day"),
                row.text("type") + (target == null ? "" : "|" + target),
                null,
                row.text("outcome"));
    }

    void alert(Person person, ToldRow row) throws IOException {
        write(person, row.whole("raised_day"), "alert|" + row.text("rule_id"), null, row.text("state"));
    }

    /** One observation; without a day it is left out. */
    void write(Person person, Long day, String source, Double number, String text) throws IOException {
        if (day == null) return;
        CdmRows observations = files.rows("observation");
        files.report().count("observation.observation_concept_id", source, Concepts.NONE);
        observations.begin();
        observations
                .set("person_id", person.id())
                .set("observation_concept_id", Concepts.NONE)
                .set("observation_date", person.date(day))
                .set("observation_type_concept_id", Concepts.EHR)
                .set("value_as_number", number)
                .set("value_as_string", text)
                .set("visit_occurrence_id", person.visit(day))
                .set("observation_source_value", source)
                .set("observation_source_concept_id", Concepts.NONE)
                .end();
    }
}
