package org.catamnesis.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.catamnesis.followup.Visit;
import org.catamnesis.medication.Dosing;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantDetails;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final Observation CLOSED = new Observation(Censoring.CLOSING_DATE, DAY.plusDays(100), 0, 0);

    @Test
    void whatEndedAfterTheClosingDateGoesOnAndNothingSaysWhyItEndedLater() {
        Course later = course(DAY.plusDays(101), "adverse", "words");
        Course open = course(null, null, null);
        assertEquals(open.observed(CLOSED), later.observed(CLOSED));
        Course before = course(DAY.plusDays(100), "adverse", "words");
        assertEquals(before.dosings(), before.observed(CLOSED).dosings());
        assertEquals(before.events(), before.observed(CLOSED).events());
        assertEquals(before.transplants(), before.observed(CLOSED).transplants());
    }

    @Test
    void nobodysTimeReachesTheClosingDateUnlessSomethingWasRecordedOnIt() {
        assertEquals(90, course(null, null, null).observed(CLOSED).followUpDays());
        Observation earlier = new Observation(Censoring.CLOSING_DATE, DAY.plusDays(89), 0, 0);
        assertEquals(10, course(null, null, null).observed(earlier).followUpDays());
        Observation lastDay = new Observation(Censoring.CLOSING_DATE, DAY.plusDays(90), 0, 0);
        assertEquals(90, course(null, null, null).observed(lastDay).followUpDays());
    }

    /** One dose, one event and one stay from the beginning to a day, and visits on days 90 and 200. */
    private static Course course(LocalDate end, String code, String words) {
        var details = new TransplantDetails(40, "D+/R-", null, true, "O/O", 300, end);
        Transplant index = new Transplant(1, 1, Organ.LIVER, 1, DAY, "living");
        return new Course(
                new Member(1, Sex.FEMALE, 1980, index),
                List.of(new Transplant(1, 1, Organ.LIVER, 1, DAY, "living", details)),
                List.of(),
                List.of(new ClinicalEvent(1, 1, EventKind.INFECTION, "cmv", "2", DAY.plusDays(10), end, true, null)),
                List.of(visit(90), visit(200)),
                List.of(),
                List.of(new Dosing(1, 1, "tacrolimus", null, DAY, end, 2, "mg", 2, "oral", code, null, null, words)));
    }

    private static Visit visit(int day) {
        return new Visit(0, 1, DAY.plusDays(day), null, "outpatient", true, null);
    }
}
