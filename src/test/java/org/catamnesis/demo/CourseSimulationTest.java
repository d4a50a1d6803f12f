package org.catamnesis.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.catamnesis.medication.Dosing;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;
import org.junit.jupiter.api.Test;

class CourseSimulationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final List<DemoCourse> COURSES = courses(new CourseSimulation(1, TODAY, 1), 400);

    private static List<DemoCourse> courses(CourseSimulation simulation, int count) {
        return IntStream.range(0, count).mapToObj(simulation::course).toList();
    }

    @Test
    void theSameSeedAndNumberGiveTheSamePatientHoweverManyThereAre() {
        DemoCourse alone = new CourseSimulation(1, TODAY, 1).course(37);
        assertEquals(COURSES.get(37), alone);
        assertNotEquals(COURSES.get(37), new CourseSimulation(2, TODAY, 1).course(37));
    }

    @Test
    void aboutSixInTenAreLiversAndAFewAreSecondGraftsOrHearts() {
        double livers = share(course -> first(course).organ() == Organ.LIVER);
        double kidneys = share(course -> first(course).organ() == Organ.KIDNEY);
        assertTrue(livers > 0.5 && livers < 0.68, "livers " + livers);
        assertTrue(kidneys > 0.3 && kidneys < 0.48, "kidneys " + kidneys);
        assertTrue(COURSES.stream().anyMatch(course -> course.transplants().size() == 2));
        assertTrue(COURSES.stream().anyMatch(course -> first(course).organ() == Organ.HEART));
    }

    @Test
    void nothingHappensAfterTodayOrAfterDeath() {
        assertTrue(COURSES.stream().anyMatch(course -> death(course).isPresent()));
        for (DemoCourse course : COURSES) {
            LocalDate last = death(course).orElse(TODAY);
            for (LocalDate day : days(course)) assertFalse(day.isAfter(last), course.person() + " on " + day);
            if (death(course).isPresent())
                assertTrue(course.dosings().stream().allMatch(dosing -> dosing.endDay() != null));
        }
    }

    private static List<LocalDate> days(DemoCourse course) {
        List<LocalDate> days = new java.util.ArrayList<>();
        course.samples().forEach(sample -> days.add(sample.collectedAt().toLocalDate()));
        course.visits().forEach(visit -> days.add(visit.day()));
        course.events().forEach(event -> days.add(event.day()));
        course.events().stream()
                .map(ClinicalEvent::endDay)
                .filter(java.util.Objects::nonNull)
                .forEach(days::add);
        course.dosings().forEach(dosing -> days.add(dosing.startDay()));
        course.transplants().forEach(transplant -> days.add(transplant.day()));
        return days;
    }

    @Test
    void aLiverRecoversAndAKidneyBeginsToWork() {
        double before = median(Organ.LIVER, DemoAnalyte.ALT, 1, 3);
        double after = median(Organ.LIVER, DemoAnalyte.ALT, 30, 90);
        assertTrue(before > 5 * after, before + " to " + after);
        assertTrue(median(Organ.LIVER, DemoAnalyte.TBIL, -1, 3) > 4 * median(Organ.LIVER, DemoAnalyte.TBIL, 60, 200));
        assertTrue(median(Organ.KIDNEY, DemoAnalyte.CREA, -1, 0) > 5 * median(Organ.KIDNEY, DemoAnalyte.CREA, 30, 90));
        double settled = median(Organ.LIVER, DemoAnalyte.ALT, 365, 3000);
        assertTrue(settled > 12 && settled < 35, "settled " + settled);
    }

    @Test
    void rejectionRaisesTheEnzymesAndThePulseBringsThemDown() {
        int seen = 0;
        for (DemoCourse course : COURSES) {
            if (first(course).organ() != Organ.LIVER || course.transplants().size() > 1) continue;
            for (ClinicalEvent event : course.events()) {
                if (event.kind() != EventKind.REJECTION || first(course).dayOf(event.day()) < 60) continue;
                double then = on(course, DemoAnalyte.ALT, event.day(), event.day());
                double usual = on(
                        course,
                        DemoAnalyte.ALT,
                        event.day().plusDays(45),
                        event.day().plusDays(500));
                if (Double.isNaN(usual)) continue;
                seen++;
                assertTrue(then > 2 * usual, course.person().mrn() + ": " + then + " against " + usual);
                assertTrue(course.dosings().stream()
                        .anyMatch(d -> d.drug().equals("methylprednisolone")
                                && d.startDay().equals(event.day())));
            }
        }
        assertTrue(seen > 4, "rejections " + seen);
    }

    @Test
    void theDoseFollowsTheTroughAndTheTroughFindsItsCorridor() {
        int answered = 0;
        for (DemoCourse course : COURSES) {
            for (Dosing dosing : course.dosings()) {
                if (!dosing.drug().equals(Titration.DRUG) || !"level-low".equals(dosing.stopReason())) continue;
                answered++;
                double level = on(course, DemoAnalyte.TAC, dosing.endDay(), dosing.endDay());
                int day = (int) course.transplants().stream()
                        .mapToLong(transplant -> transplant.dayOf(dosing.endDay()))
                        .filter(days -> days >= 0)
                        .min()
                        .orElseThrow();
                assertTrue(level < Corridor.of(first(course).organ(), day).low(), "raised at " + level);
                Dosing next = next(course, dosing);
                assertTrue(next.dailyDose() > dosing.dailyDose(), dosing + " then " + next);
            }
        }
        assertTrue(answered > 200, "answered " + answered);
        double later = median(Organ.LIVER, DemoAnalyte.TAC, 366, 3000);
        assertTrue(later > 4 && later < 6.5, "later " + later);
    }

    private static Dosing next(DemoCourse course, Dosing dosing) {
        return course.dosings().stream()
                .filter(other -> other.drug().equals(dosing.drug()))
                .filter(other -> other.startDay().equals(dosing.endDay().plusDays(1)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void partsNeverExceedTheirWhole() {
        for (DemoCourse course : COURSES) {
            for (DemoSample sample : course.samples()) {
                assertTrue(value(sample, DemoAnalyte.DBIL, 0) <= value(sample, DemoAnalyte.TBIL, 1e9));
                double cells = value(sample, DemoAnalyte.NEUT, 0) + value(sample, DemoAnalyte.LYMPH, 0);
                assertTrue(cells <= value(sample, DemoAnalyte.WBC, 1e9));
            }
        }
    }

    @Test
    void virusCopiesRiseAndFallAndAlphaFetoproteinRisesWithRecurrence() {
        Set<EventKind> kinds = COURSES.stream()
                .flatMap(course -> course.events().stream())
                .map(ClinicalEvent::kind)
                .collect(Collectors.toCollection(TreeSet::new));
        // A stay tells its last day itself; a discharge alone comes from other systems' files.
        Set<EventKind> all = new TreeSet<>(Set.of(EventKind.values()));
        all.remove(EventKind.DISCHARGE);
        assertEquals(all, kinds);
        assertTrue(highest("cytomegalovirus", DemoAnalyte.CMV) > 1000);
        assertTrue(highest("hepatocellular-recurrence", DemoAnalyte.AFP) > 100);
    }

    private static double highest(String subtype, DemoAnalyte analyte) {
        return COURSES.stream()
                .filter(course -> course.events().stream().anyMatch(event -> subtype.equals(event.subtype())))
                .flatMap(course -> course.samples().stream())
                .mapToDouble(sample -> value(sample, analyte, 0))
                .max()
                .orElseThrow();
    }

    @Test
    void someVisitsAreMissedAndSomePatientsAreLost() {
        long missed = COURSES.stream()
                .flatMap(course -> course.visits().stream())
                .filter(visit -> !visit.attended())
                .count();
        long all = COURSES.stream().mapToLong(course -> course.visits().size()).sum();
        assertTrue(missed * 100 > all && missed * 8 < all, missed + " of " + all);
        assertTrue(COURSES.stream()
                .flatMap(course -> course.events().stream())
                .anyMatch(event -> "lost-to-follow-up".equals(event.subtype())));
    }

    @Test
    void aPatientHasFourToSixHundredResults() {
        int results =
                COURSES.stream().limit(300).mapToInt(DemoCourse::resultCount).sum();
        assertTrue(results > 300 * 400 && results < 300 * 600, "results " + results);
    }

    private static double share(java.util.function.Predicate<DemoCourse> which) {
        return COURSES.stream().filter(which).count() / (double) COURSES.size();
    }

    private static Transplant first(DemoCourse course) {
        return course.transplants().getFirst();
    }

    private static Optional<LocalDate> death(DemoCourse course) {
        return course.events().stream()
                .filter(event -> event.kind() == EventKind.DEATH)
                .map(ClinicalEvent::day)
                .findFirst();
    }

    /** The median over all first grafts of this organ between two days. */
    private static double median(Organ organ, DemoAnalyte analyte, int from, int to) {
        return median(COURSES.stream()
                .filter(course ->
                        first(course).organ() == organ && course.transplants().size() == 1)
                .flatMap(course -> course.samples().stream().filter(sample -> {
                    long day = first(course).dayOf(sample.collectedAt().toLocalDate());
                    return day >= from && day <= to;
                }))
                .mapToDouble(sample -> value(sample, analyte, Double.NaN))
                .filter(value -> !Double.isNaN(value))
                .boxed()
                .toList());
    }

    private static double on(DemoCourse course, DemoAnalyte analyte, LocalDate from, LocalDate to) {
        return median(course.samples().stream()
                .filter(sample -> !sample.collectedAt().toLocalDate().isBefore(from)
                        && !sample.collectedAt().toLocalDate().isAfter(to))
                .mapToDouble(sample -> value(sample, analyte, Double.NaN))
                .filter(value -> !Double.isNaN(value))
                .boxed()
                .toList());
    }

    private static double median(List<Double> values) {
        return values.isEmpty()
                ? Double.NaN
                : values.stream().sorted(Comparator.naturalOrder()).toList().get(values.size() / 2);
    }

    private static double value(DemoSample sample, DemoAnalyte analyte, double missing) {
        return sample.readings().stream()
                .filter(reading -> reading.analyte() == analyte)
                .mapToDouble(DemoReading::value)
                .findFirst()
                .orElse(missing);
    }
}
