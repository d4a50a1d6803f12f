package org.catamnesis.cohort.omop;

import java.io.IOException;
import org.catamnesis.cohort.tidy.ToldRow;

/** {@code person}, one row a patient, and {@code observation_period}. */
final class PersonRows {
    private final CdmFiles files;
    private final CdmRows people;
    private final CdmRows periods;
    private boolean dated;
    private long count;

    PersonRows(CdmFiles files) {
        this.files = files;
        people = files.rows("person");
        periods = files.rows("observation_period");
    }

    Person begin(String studyId, ToldRow row) {
        Person person = new Person(++count, studyId, Person.day0(row));
        dated |= !person.day0().equals(Person.DAY_0);
        return person;
    }

    void patient(Person person, ToldRow row) throws IOException {
        String sex = row.text("sex");
        long gender = files.concepts().id("sex", sex);
        files.report().count("person.gender_concept_id", sex, gender);
        people.begin();
        people.set("person_id", person.id())
                .set("gender_concept_id", gender)
                .set("year_of_birth", BirthYear.of(row, person.day0()))
                .set("race_concept_id", Concepts.NONE)
                .set("ethnicity_concept_id", Concepts.NONE)
                .set("person_source_value", person.studyId())
                .set("gender_source_value", sex)
                .end();
        person.known(row.whole("follow_up_days"));
    }

    void observed(Person person) throws IOException {
        for (Person.Period period : person.periods()) {
            periods.begin();
            periods.set("person_id", person.id())
                    .set("observation_period_start_date", person.date(period.from()))
                    .set("observation_period_end_date", person.date(period.to()))
                    .set("period_type_concept_id", Concepts.EHR)
                    .end();
        }
    }

    /** Whether any patient's dates were told. */
    boolean anyDated() {
        return dated;
    }
}
