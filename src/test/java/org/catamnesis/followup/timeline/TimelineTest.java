package org.catamnesis.followup.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.Visit;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.Dosing;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;
import org.catamnesis.plot.TimeAxis;
import org.catamnesis.plot.course.Course;
import org.catamnesis.plot.course.CourseItem;
import org.catamnesis.plot.course.CourseLane;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate ZERO = LocalDate.of(2025, 7, 30);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private final Messages english = new Messages(Language.ENGLISH);

    @Test
    void everythingThatHappenedStandsInTheOrderOfTime() {
        assertEquals(
                List.of(
                        "2025-07-30 OPERATIONS Liver transplant 1  DBD",
                        "2025-07-30 ADMISSIONS Admission  19 days",
                        "2025-07-31 DOSES Tacrolimus  3 mg q12h",
                        "2025-09-28 DOSES Tacrolimus  1.5 mg q12h",
                        "2025-12-14 REJECTIONS Rejection RAI 5  biopsy-proven",
                        "2026-06-15 VISITS Missed visit  clinic",
                        "2026-09-14 EVENTS Death"),
                new Timeline(course(), english)
                        .entries().stream()
                                .map(entry -> entry.from() + " " + entry.lane() + " " + entry.text())
                                .toList());
    }

    @Test
    void dosesAreBarsByDrugAsHighAsTheirShareOfTheHighest() {
        Course course = drawn(EnumSet.of(TimelineLane.DOSES));
        CourseLane tacrolimus = course.lanes().getFirst();
        assertEquals("Tacrolimus", tacrolimus.name());
        assertEquals(
                List.of(1.0, 0.5),
                tacrolimus.items().stream().map(CourseItem::level).toList());
        assertEquals(
                TODAY.plusDays(1).toEpochDay(), tacrolimus.items().getLast().to(), "what goes on is drawn up to today");
    }

    @Test
    void aMissedVisitAndWhatEveryoneMustKnowDifferInShape() {
        Course course = drawn(EnumSet.allOf(TimelineLane.class));
        assertEquals(
                List.of("Transplants", "Admissions", "Rejections", "Other events", "Visits", "Tacrolimus"),
                course.lanes().stream().map(CourseLane::name).toList());
        assertEquals(
                List.of(
                        CourseItem.Shape.MAJOR,
                        CourseItem.Shape.MARK,
                        CourseItem.Shape.MARK,
                        CourseItem.Shape.MAJOR,
                        CourseItem.Shape.MISSED,
                        CourseItem.Shape.BAR),
                course.lanes().stream()
                        .map(lane -> lane.items().getFirst().shape())
                        .toList());
    }

    @Test
    void anEndBeforeTheBeginningIsASingleDay() {
        TimelineEntry wrong = new TimelineEntry(
                TimelineLane.ADMISSIONS, 1, TODAY, TODAY.minusDays(3), false, "Admission", "", 1, 0, false);
        assertEquals(TODAY, wrong.end(TODAY));
        assertEquals(
                TODAY.plusDays(9),
                new TimelineEntry(TimelineLane.DOSES, 1, TODAY.plusDays(9), null, true, "Tacrolimus", "", 0, 1, false)
                        .end(TODAY));
    }

    private Course drawn(EnumSet<TimelineLane> shown) {
        return new TimelineCourse(new Timeline(course(), english).entries(), english, TODAY)
                .of(shown, TimeAxis.calendar());
    }

    private static PatientChart course() {
        return new PatientChart(
                new Patient(7, Demographics.of("测试甲", Sex.MALE, LocalDate.of(1980, 2, 3)), "ce shi jia", List.of(), 1),
                List.of(new Transplant(1, 7, Organ.LIVER, 1, ZERO, "deceased-brain")),
                List.of(),
                List.of(dosing(1, ZERO.plusDays(1), ZERO.plusDays(59), 3), dosing(2, ZERO.plusDays(60), null, 1.5)),
                List.of(
                        event(1, EventKind.ADMISSION, null, ZERO, ZERO.plusDays(19), null),
                        event(2, EventKind.REJECTION, "RAI 5", ZERO.plusDays(137), null, true),
                        event(3, EventKind.DEATH, null, LocalDate.of(2026, 9, 14), null, null)),
                List.of(new Visit(1, 7, LocalDate.of(2026, 6, 15), null, "outpatient", false, null)),
                List.of());
    }

    private static ClinicalEvent event(
            long id, EventKind kind, String grade, LocalDate day, LocalDate end, Boolean proven) {
        return new ClinicalEvent(id, 7, kind, null, grade, day, end, proven, null);
    }

    private static Dosing dosing(long id, LocalDate from, LocalDate to, double dose) {
        return new Dosing(id, 7, "tacrolimus", null, from, to, dose, "mg", 2, "oral", null);
    }
}
