package org.catamnesis.cohort.tidy;

import java.util.List;

/** One row a graft. */
final class TransplantsTable implements TidyTable {
    private final Vocabulary vocabulary;

    TransplantsTable(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public String name() {
        return "transplants";
    }

    @Override
    public List<String> columns() {
        return List.of("study_id", "graft_no", "organ", "rel_day", "donor_type");
    }

    @Override
    public void write(Subject subject, TidyRows rows) {
        for (var graft : subject.course().transplants()) {
            rows.text(subject.studyId())
                    .whole((long) graft.graftNumber())
                    .text(graft.organ().code())
                    .whole(subject.day(graft.day()))
                    .text(vocabulary.told("donor_type", graft.donorType()))
                    .end();
        }
    }
}
