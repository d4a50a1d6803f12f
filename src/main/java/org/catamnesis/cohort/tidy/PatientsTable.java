package org.catamnesis.cohort.tidy;

import java.util.List;

/** One row a patient: who they are as far as the policy lets one know, and how it ended. */
final class PatientsTable implements TidyTable {
    private final Telling telling;

    PatientsTable(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String name() {
        return "patients";
    }

    @Override
    public List<String> columns() {
        return telling.columns(
                "study_id",
                "sex",
                telling.ageColumn(),
                "organ",
                "index_event",
                "index_year|index_date",
                "aetiology_group",
                "donor_type",
                "follow_up_days",
                "last_known_status",
                "follow_up_state");
    }

    @Override
    public void write(Subject subject, TidyRows rows) {
        var index = subject.course().member().index();
        rows.text(subject.studyId())
                .text(subject.sex())
                .age(subject)
                .text(index.organ().code())
                .text("transplant-" + index.graftNumber())
                .text(subject.indexYear())
                .dateIfTold(subject, index.day())
                .text(telling.told("aetiology", Aetiology.group(subject.course().diagnoses())))
                .text(telling.told("donor_type", index.donorType()))
                .whole(subject.day(subject.course().followUpDays()))
                .text(Status.of(subject.course()))
                .text(subject.course().care().state().code())
                .end();
    }
}
