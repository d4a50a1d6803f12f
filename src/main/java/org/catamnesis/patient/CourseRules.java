package org.catamnesis.patient;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** What cannot be true of one person's course; said before it is written. */
final class CourseRules {
    private CourseRules() {}

    /**
     * @param others what else is known to have happened
     * @throws ProblemException when the event does not fit them or the grafts, or lies in the future
     */
    static void check(ClinicalEvent event, List<ClinicalEvent> others, List<Transplant> grafts, LocalDate today) {
        if (event.endDay() != null && event.endDay().isBefore(event.day())) throw problem(Problem.ENDS_BEFORE_START);
        if (last(event).isAfter(today)) throw problem(Problem.DATE_IN_FUTURE);
        Optional<ClinicalEvent> death = death(others);
        if (event.kind() == EventKind.DEATH) checkDeath(event, death, others, grafts);
        else if (death.filter(known -> last(event).isAfter(known.day())).isPresent())
            throw problem(Problem.AFTER_DEATH);
        if (event.kind() == EventKind.GRAFT_LOSS) checkLoss(event, others, grafts);
    }

    /** A graft lies neither in the future nor after death, and nobody is discharged before it. */
    static void check(Transplant graft, List<ClinicalEvent> events, LocalDate today) {
        LocalDate discharged = graft.details().discharged();
        if (discharged != null && discharged.isBefore(graft.day())) throw problem(Problem.ENDS_BEFORE_START);
        LocalDate last = discharged == null ? graft.day() : discharged;
        if (last.isAfter(today)) throw problem(Problem.DATE_IN_FUTURE);
        if (death(events).filter(known -> last.isAfter(known.day())).isPresent()) throw problem(Problem.AFTER_DEATH);
    }

    private static void checkDeath(
            ClinicalEvent event, Optional<ClinicalEvent> known, List<ClinicalEvent> others, List<Transplant> grafts) {
        if (known.isPresent()) throw problem(Problem.DEATH_KNOWN);
        boolean later = others.stream().anyMatch(other -> last(other).isAfter(event.day()))
                || grafts.stream().anyMatch(graft -> graft.day().isAfter(event.day()));
        if (later) throw problem(Problem.DEATH_BEFORE_OTHERS);
    }

    /** Each graft is lost once; grafts of one day, such as liver and kidney, one after the other. */
    private static void checkLoss(ClinicalEvent event, List<ClinicalEvent> others, List<Transplant> grafts) {
        LocalDate newest = newest(grafts, event.day()).orElseThrow(() -> problem(Problem.GRAFT_LOSS_WITHOUT_GRAFT));
        long transplanted =
                grafts.stream().filter(graft -> graft.day().equals(newest)).count();
        long lost = others.stream()
                .filter(other -> other.kind() == EventKind.GRAFT_LOSS)
                .filter(other ->
                        newest(grafts, other.day()).filter(newest::equals).isPresent())
                .count();
        if (lost >= transplanted) throw problem(Problem.GRAFT_LOST_ALREADY);
    }

    private static Optional<LocalDate> newest(List<Transplant> grafts, LocalDate until) {
        return grafts.stream()
                .map(Transplant::day)
                .filter(day -> !day.isAfter(until))
                .max(Comparator.naturalOrder());
    }

    private static Optional<ClinicalEvent> death(List<ClinicalEvent> events) {
        return events.stream().filter(event -> event.kind() == EventKind.DEATH).findFirst();
    }

    private static LocalDate last(ClinicalEvent event) {
        return event.endDay() == null ? event.day() : event.endDay();
    }

    private static ProblemException problem(Problem problem) {
        return new ProblemException(problem);
    }
}
