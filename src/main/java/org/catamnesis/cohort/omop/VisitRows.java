package org.catamnesis.cohort.omop;

import java.io.IOException;
import org.catamnesis.cohort.tidy.ToldRow;

/** {@code visit_occurrence}: visits that took place and stays in hospital; one that was missed is an observation. */
final class VisitRows {
    private final CdmFiles files;
    private final CdmRows visits;
    private final ObservationRows observations;

    VisitRows(CdmFiles files, ObservationRows observations) {
        this.files = files;
        this.observations = observations;
        visits = files.rows("visit_occurrence");
    }

    void visit(Person person, ToldRow row) throws IOException {
        Long day = row.whole("rel_day");
        if (Boolean.FALSE.equals(row.yes("attended"))) {
            observations.managed(day, "visit missed", null, row.text("type"));
            return;
        }
        person.seen(day);
        person.visited(day, write(person, row.text("type"), day, day));
    }

    /** A stay from the one day to the other, or to the same when the other is not known; its key. */
    long write(Person person, String type, Long from, Long to) throws IOException {
        Long end = to == null || to < from ? from : to;
        person.known(from);
        person.known(end);
        long concept = files.concepts().id("visit_type", type);
        files.report().count("visit_occurrence.visit_concept_id", type, concept);
        long id = visits.begin();
        visits.set("person_id", person.id())
                .set("visit_concept_id", concept)
                .set("visit_start_date", person.date(from))
                .set("visit_end_date", person.date(end))
                .set("visit_type_concept_id", Concepts.EHR)
                .set("visit_source_value", type)
                .set("visit_source_concept_id", Concepts.NONE)
                .end();
        return id;
    }
}
