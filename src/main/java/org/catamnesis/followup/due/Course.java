package org.catamnesis.followup.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catamnesis.followup.VisitKind;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Transplant;

/**
 * What is known by a day of the time since the graft that is followed.
 *
 * @param begin when follow-up began: the discharge after the transplant, or the day of it where no stay is on file
 * @param discharges of later stays, rising
 * @param inHospitalSince null for one who is at home
 */
record Course(Transplant graft, LocalDate begin, List<LocalDate> discharges, LocalDate inHospitalSince) {
    private record Stay(LocalDate from, LocalDate to) {}

    /** Empty before the first transplant, after death, after the loss of the newest graft, and when the clinic follows no more. */
    static Optional<Course> of(DueFacts facts, LocalDate day) {
        if (facts.diedBy(day) || !facts.followedOn(day).state().followed()) return Optional.empty();
        return facts.graftOn(day)
                .filter(graft -> facts.lost(graft, day).isEmpty())
                .map(graft -> of(graft, facts, day));
    }

    private static Course of(Transplant graft, DueFacts facts, LocalDate day) {
        LocalDate begin = graft.day();
        LocalDate inside = null;
        List<LocalDate> later = new ArrayList<>();
        LocalDate written = graft.details().discharged();
        if (written != null && written.isAfter(day)) inside = graft.day();
        for (Stay stay : stays(facts, day)) {
            if (stay.to() != null && stay.to().isBefore(graft.day())) continue;
            boolean operation = !stay.from().isAfter(graft.day());
            if (operation && written != null) continue;
            if (stay.to() == null) inside = stay.from();
            else if (operation) begin = stay.to();
            else later.add(stay.to());
        }
        if (written != null && inside == null) begin = written;
        return new Course(graft, begin, later, inside);
    }

    private static List<Stay> stays(DueFacts facts, LocalDate day) {
        List<Stay> stays = new ArrayList<>();
        for (ClinicalEvent event : facts.events()) {
            if (event.kind() != EventKind.ADMISSION || event.day().isAfter(day)) continue;
            LocalDate end = event.endDay() == null ? found(event.day(), facts, day) : event.endDay();
            stays.add(new Stay(event.day(), end == null || end.isAfter(day) ? null : end));
        }
        return stays;
    }

    /** Where nobody wrote when a stay ended: the discharge after it, else the first time that the patient came from home. */
    private static LocalDate found(LocalDate admitted, DueFacts facts, LocalDate day) {
        LocalDate discharge = facts.events().stream()
                .filter(event -> event.kind() == EventKind.DISCHARGE)
                .map(ClinicalEvent::day)
                .filter(one -> !one.isBefore(admitted) && !one.isAfter(day))
                .findFirst()
                .orElse(null);
        LocalDate came = facts.visits().stream()
                .filter(visit -> visit.attended() && visit.kind().equals(VisitKind.OUTPATIENT.code()))
                .map(Attendance::day)
                .filter(one -> one.isAfter(admitted) && !one.isAfter(day))
                .findFirst()
                .orElse(null);
        return discharge == null || came != null && came.isBefore(discharge) ? came : discharge;
    }
}
