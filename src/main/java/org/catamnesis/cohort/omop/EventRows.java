package org.catamnesis.cohort.omop;

import java.io.IOException;
import org.catamnesis.cohort.tidy.ToldRow;

/**
 * Events by what they are: procedures (transplantation, biopsy, dialysis), stays, deaths, observations (discharge and
 * others), and conditions.
 */
final class EventRows {
    private final CdmFiles files;
    private final VisitRows visits;
    private final ObservationRows observations;
    private boolean dead;

    EventRows(CdmFiles files, VisitRows visits, ObservationRows observations) {
        this.files = files;
        this.visits = visits;
        this.observations = observations;
    }

    void transplant(Person person, ToldRow row) throws IOException {
        procedure(person, row.whole("rel_day"), null, "transplant|" + row.text("organ"), row.text("donor_type"));
    }

    /** A diagnosis by its ICD-10 code; the model asks for a day, which is day 0 where none is told. */
    void diagnosis(Person person, ToldRow row) throws IOException {
        Long day = row.whole("rel_day");
        String status = day == null ? "day not told" : null;
        String code = row.text("icd10");
        condition(
                person,
                day == null ? (Long) 0L : day,
                null,
                "ICD-10|" + code,
                status,
                files.concepts().diagnosis(code));
    }

    void event(Person person, ToldRow row) throws IOException {
        Long day = row.whole("rel_day");
        Long end = row.whole("end_day");
        String kind = row.text("kind");
        String subtype = row.text("subtype");
        String source = subtype == null ? kind : kind + "|" + subtype;
        person.known(day);
        switch (kind) {
            case "biopsy", "dialysis" -> procedure(person, day, end, source, null);
            case "admission" -> visits.write(person, "inpatient", day, end);
            case "death" -> death(person, day, subtype);
            case "discharge", "other" -> observations.write(person, day, source, null, row.text("grade"));
            default -> {
                String grade = row.text("grade");
                String whole = grade == null ? source : source + "|" + grade;
                condition(person, day, end, whole, row.text("certainty"), LoadedConcepts.Match.NONE);
            }
        }
    }

    private void procedure(Person person, Long day, Long end, String source, String modifier) throws IOException {
        person.known(day);
        Long until = end(day, end);
        person.known(until);
        CdmRows procedures = files.rows("procedure_occurrence");
        files.report().count("procedure_occurrence.procedure_concept_id", source, Concepts.NONE);
        procedures.begin();
        procedures
                .set("person_id", person.id())
                .set("procedure_concept_id", Concepts.NONE)
                .set("procedure_date", person.date(day))
                .set("procedure_end_date", person.date(until))
                .set("procedure_type_concept_id", Concepts.EHR)
                .set("visit_occurrence_id", person.visit(day))
                .set("procedure_source_value", source)
                .set("procedure_source_concept_id", Concepts.NONE)
                .set("modifier_source_value", modifier)
                .end();
    }

    private void condition(Person person, Long day, Long end, String source, String status, LoadedConcepts.Match match)
            throws IOException {
        person.known(day);
        Long until = end(day, end);
        person.known(until);
        CdmRows conditions = files.rows("condition_occurrence");
        long concept = Concepts.id(match.standard());
        files.report().count("condition_occurrence.condition_concept_id", source, concept);
        conditions.begin();
        conditions
                .set("person_id", person.id())
                .set("condition_concept_id", concept)
                .set("condition_start_date", person.date(day))
                .set("condition_end_date", person.date(until))
                .set("condition_type_concept_id", Concepts.EHR)
                .set("visit_occurrence_id", person.visit(day))
                .set("condition_source_value", source)
                .set("condition_source_concept_id", Concepts.id(match.source()))
                .set("condition_status_source_value", status)
                .end();
    }

    /** Nothing for an end before its beginning. */
    private static Long end(Long day, Long end) {
        return end == null || end < day ? null : end;
    }

    /** One row a person, as the model asks: a second death is an observation. */
    private void death(Person person, Long day, String cause) throws IOException {
        if (dead) {
            observations.write(person, day, "death", null, cause);
            return;
        }
        dead = true;
        Long concept = cause == null ? null : (Long) Concepts.NONE;
        files.report().count("death.cause_concept_id", cause, concept);
        CdmRows deaths = files.rows("death");
        deaths.begin();
        deaths.set("person_id", person.id())
                .set("death_date", person.date(day))
                .set("death_type_concept_id", Concepts.EHR)
                .set("cause_concept_id", concept)
                .set("cause_source_value", cause)
                .end();
    }

    void endOfSubject() {
        dead = false;
    }
}
