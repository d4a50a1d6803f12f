package org.catamnesis.cohort.tidy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.catamnesis.cohort.Course;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantDetails;

/** One row a graft. */
final class TransplantsTable implements TidyTable {
    private static final Set<String> INDUCTION = Set.of("basiliximab", "antithymocyte-globulin", "rituximab");
    private static final int LATEST = 14;
    private static final int DECADE = 10;
    private final Telling telling;

    TransplantsTable(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String name() {
        return "transplants";
    }

    @Override
    public List<String> columns() {
        return telling.columns(
                "study_id",
                "graft_no",
                "organ",
                "rel_day|date",
                "donor_type",
                "donor_age_band",
                "cold_ischaemia_min",
                "abo_match",
                "cmv_status",
                "ebv_status",
                "donor_anti_hbc",
                "induction",
                "discharge_day|discharge_date");
    }

    @Override
    public void write(Subject subject, TidyRows rows) {
        for (Transplant graft : subject.course().transplants()) {
            TransplantDetails details = graft.details();
            Integer ischaemia = subject.ischaemia(details.coldIschaemiaMinutes());
            rows.text(subject.studyId())
                    .whole((long) graft.graftNumber())
                    .text(graft.organ().code())
                    .day(subject, graft.day())
                    .text(telling.told("donor_type", graft.donorType()))
                    .text(decade(details.donorAge()))
                    .whole(ischaemia == null ? null : (Long) ischaemia.longValue())
                    .text(BloodGroups.match(details.abo()))
                    .text(telling.told("serostatus", details.cmv()))
                    .text(telling.told("serostatus", details.ebv()))
                    .yes(details.donorAntiHbc())
                    .text(induction(subject.course(), graft))
                    .day(subject, details.discharged())
                    .end();
        }
    }

    private static String decade(Integer age) {
        if (age == null) return null;
        int low = Math.floorDiv(age, DECADE) * DECADE;
        return low >= 70 ? "70+" : low + "-" + (low + DECADE - 1);
    }

    /** Null where no dose at the operation is on file. */
    static String induction(Course course, Transplant graft) {
        Set<String> drugs = course.dosings().stream()
                .filter(dosing -> INDUCTION.contains(dosing.drug()))
                .filter(dosing -> {
                    long day = graft.dayOf(dosing.startDay());
                    return day >= -2 && day <= LATEST;
                })
                .map(dosing -> dosing.drug())
                .collect(Collectors.toCollection(TreeSet::new));
        return drugs.isEmpty() ? null : String.join(" ", drugs);
    }
}
