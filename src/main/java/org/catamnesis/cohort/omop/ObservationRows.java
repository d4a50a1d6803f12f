package org.catamnesis.cohort.omop;

import java.io.IOException;
import org.catamnesis.cohort.tidy.ToldRow;

/** {@code observation}: what is neither a measurement nor a condition nor a procedure. */
final class ObservationRows {
    private final CdmFiles files;

    ObservationRows(CdmFiles files) {
        this.files = files;
    }

    /** What is known of somebody on day 0. */
    void patient(Person person, ToldRow row) throws IOException {
        for (String column : new String[] {"aetiology_group", "index_year", "last_known_status"}) {
            String value = row.text(column);
            if (value != null) write(person, 0L, column, null, value);
        }
    }

    /** An item of a questionnaire, a score or a grade. */
    void item(Person person, ToldRow row, String table) throws IOException {
        String source = table.equals("grades") ? "grade" : row.text("instrument") + "|" + row.text("link_id");
        String answer = row.text(table.equals("grades") ? "grade" : "answer_code");
        write(person, row.whole("rel_day"), source, row.number("score"), answer);
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
