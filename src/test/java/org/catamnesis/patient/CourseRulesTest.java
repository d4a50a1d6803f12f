package org.catamnesis.patient;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.Test;

class CourseRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final Transplant LIVER = graft(Organ.LIVER, 1, "2025-01-10");

    @Test
    void nothingHappensAfterDeath() {
        ClinicalEvent death = event(EventKind.DEATH, "2026-03-01");
        assertProblem(Problem.AFTER_DEATH, event(EventKind.INFECTION, "2026-03-02"), List.of(death), LIVER);
        assertProblem(
                Problem.AFTER_DEATH, event(EventKind.ADMISSION, "2026-02-20", "2026-03-04"), List.of(death), LIVER);
        assertFine(event(EventKind.ADMISSION, "2026-02-20", "2026-03-01"), List.of(death), LIVER);
        assertProblem(Problem.DEATH_KNOWN, event(EventKind.DEATH, "2026-03-02"), List.of(death), LIVER);
        assertProblem(
                Problem.DEATH_BEFORE_OTHERS,
                event(EventKind.DEATH, "2026-01-01"),
                List.of(event(EventKind.INFECTION, "2026-01-02")),
                LIVER);
        assertProblem(Problem.DEATH_BEFORE_OTHERS, event(EventKind.DEATH, "2024-01-01"), List.of(), LIVER);
        assertEquals(
                Problem.AFTER_DEATH,
                assertThrows(
                                ProblemException.class,
                                () -> CourseRules.check(graft(Organ.LIVER, 2, "2026-03-02"), List.of(death), TODAY))
                        .problem());
    }

    @Test
    void aGraftIsLostOnceAndAfterItWasTransplanted() {
        ClinicalEvent loss = event(EventKind.GRAFT_LOSS, "2025-06-01");
        assertProblem(Problem.GRAFT_LOSS_WITHOUT_GRAFT, event(EventKind.GRAFT_LOSS, "2025-01-09"), List.of(), LIVER);
        assertFine(loss, List.of(), LIVER);
        assertProblem(Problem.GRAFT_LOST_ALREADY, event(EventKind.GRAFT_LOSS, "2026-01-01"), List.of(loss), LIVER);
        Transplant second = graft(Organ.LIVER, 2, "2025-06-02");
        assertFine(event(EventKind.GRAFT_LOSS, "2026-01-01"), List.of(loss), LIVER, second);
        Transplant kidney = graft(Organ.KIDNEY, 1, "2025-01-10");
        assertFine(event(EventKind.GRAFT_LOSS, "2025-07-01"), List.of(loss), LIVER, kidney);
    }

    @Test
    void daysAreInOrderAndNotToCome() {
        assertProblem(Problem.DATE_IN_FUTURE, event(EventKind.OTHER, "2026-09-16"), List.of(), LIVER);
        assertProblem(
                Problem.ENDS_BEFORE_START, event(EventKind.ADMISSION, "2026-02-02", "2026-02-01"), List.of(), LIVER);
        assertFine(event(EventKind.ADMISSION, "2026-09-15", "2026-09-15"), List.of(), LIVER);
    }

    private static void assertFine(ClinicalEvent event, List<ClinicalEvent> others, Transplant... grafts) {
        assertDoesNotThrow(() -> CourseRules.check(event, others, List.of(grafts), TODAY));
    }

    private static void assertProblem(
            Problem expected, ClinicalEvent event, List<ClinicalEvent> others, Transplant... grafts) {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> CourseRules.check(event, others, List.of(grafts), TODAY));
        assertEquals(expected, refused.problem());
    }

    private static Transplant graft(Organ organ, int number, String day) {
        return new Transplant(number, 1, organ, number, LocalDate.parse(day), null);
    }

    private static ClinicalEvent event(EventKind kind, String day) {
        return event(kind, day, null);
    }

    private static ClinicalEvent event(EventKind kind, String day, String end) {
        LocalDate endDay = end == null ? null : LocalDate.parse(end);
        return new ClinicalEvent(0, 1, kind, null, null, LocalDate.parse(day), endDay, null, null);
    }
}
