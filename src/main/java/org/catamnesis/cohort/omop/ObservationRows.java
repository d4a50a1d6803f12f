package org.catamnesis.cohort.omop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.cohort.tidy.ToldRow;

/** {@code observation}: what is neither a measurement nor a condition nor a procedure. */
final class ObservationRows {
    private record Managed(long day, String source, Double number, String text) {}

    private final CdmFiles files;
    private final List<Managed> pending = new ArrayList<>();
    private long leftOut;

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
        Long day = row.whole("rel_day");
        String drug = row.text("drug");
        Double days = row.number("days_supply");
        if (Boolean.FALSE.equals(row.yes("obtained")))
            managed(day, "supply missed|" + drug, days, row.text("missed_reason"));
        else write(person, day, "supply|" + drug, days, null);
    }

    void intervention(ToldRow row) {
        String target = row.text("target");
        managed(
                row.whole("rel_day"),
                row.text("type") + (target == null ? "" : "|" + target),
                null,
                row.text("outcome"));
    }

    void alert(ToldRow row) {
        managed(row.whole("raised_day"), "alert|" + row.text("rule_id"), null, row.text("state"));
    }

    /**
     * What the clinic did or waited for, which proves nothing of the patient: it prolongs no observation, and is left out
     * where none holds it.
     */
    void managed(Long day, String source, Double number, String text) {
        if (day != null) pending.add(new Managed(day, source, number, text));
    }

    void endOfSubject(Person person) throws IOException {
        for (Managed each : pending) {
            if (person.observed(each.day())) write(person, each.day(), each.source(), each.number(), each.text());
            else leftOut++;
        }
        pending.clear();
    }

    /** Rows of what the clinic did or waited for that no observation holds. */
    long leftOut() {
        return leftOut;
    }

    /** One observation; without a day it is left out. */
    void write(Person person, Long day, String source, Double number, String text) throws IOException {
        if (day == null) return;
        person.known(day);
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
