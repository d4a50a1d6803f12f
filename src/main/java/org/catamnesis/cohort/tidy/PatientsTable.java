package org.catamnesis.cohort.tidy;

import java.util.List;

/** One row a patient: who they are as far as the policy lets one know, and how it ended. */
final class PatientsTable implements TidyTable {
    private final Vocabulary vocabulary;

    PatientsTable(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public String name() {
        return "patients";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "study_id",
                "sex",
                "age_band",
                "organ",
                "index_event",
                "index_year",
                "aetiology_group",
                "donor_type",
                "follow_up_days",
                "last_known_status");
    }

    @Override
    public void write(Subject subject, TidyRows rows) {
        var index = subject.course().member().index();
        rows.text(subject.studyId())
                .text(subject.sex())
                .text(subject.ageBand())
                .text(index.organ().code())
                .text("transplant-" + index.graftNumber())
                .text(subject.indexYear())
                .text(Aetiology.group(subject.course().diagnoses()))
                .text(vocabulary.told("donor_type", index.donorType()))
                .whole(subject.day(subject.course().followUpDays()))
                .text(Status.of(subject.course()))
                .end();
    }
}
