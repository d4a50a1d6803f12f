package org.catamnesis.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.Comparator;
import org.catamnesis.medication.Dosing;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;
import org.junit.jupiter.api.Test;

class CriterionTest {
    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);
    private static final Range OPEN = Range.OPEN;
    private final Candidate candidate = candidate("deceased-brain", Observation.ALL);

    private static Candidate candidate(String donor, Observation observation) {
        Transplant index = new Transplant(1, 1, Organ.LIVER, 1, DAY, donor);
        return new Candidate(new Member(1, Sex.FEMALE, 1980, index), observation);
    }

    @Test
    void onlyADefinitionThatLetsNoChildInIsOneOfAdults() {
        Criterion adults = new Criterion.AgeAtIndex(new Range(18, null));
        Criterion anybody = new Criterion.AgeAtIndex(new Range(17, 90));
        Criterion women = new Criterion.OfSex(List.of(Sex.FEMALE));
        assertTrue(included(women, adults).adultsOnly());
        assertTrue(included(new Criterion.All(List.of(women, adults))).adultsOnly());
        assertTrue(included(new Criterion.Any(List.of(adults, adults))).adultsOnly());
        assertFalse(included(new Criterion.Any(List.of(women, adults))).adultsOnly());
        assertFalse(included(new Criterion.Not(adults)).adultsOnly());
        assertFalse(included(anybody).adultsOnly());
        assertFalse(included(new Criterion.AgeAtIndex(new Range(null, 40))).adultsOnly());
    }

    private static CohortDefinition included(Criterion... include) {
        return new CohortDefinition("x", 0, "x", null, 1, List.of(Organ.LIVER), List.of(include), List.of());
    }

    @Test
    void theFirstAndTheLastEventCountFromTheTransplantOn() {
        event(EventKind.REJECTION, -5);
        event(EventKind.REJECTION, 100);
        event(EventKind.REJECTION, 40);
        holds(new Criterion.HadEvent(EventKind.REJECTION, new Range(null, -1)));
        holds(new Criterion.HadEvent(EventKind.REJECTION, Occurrence.FIRST, new Range(40, 40)));
        fails(new Criterion.HadEvent(EventKind.REJECTION, Occurrence.FIRST, new Range(41, null)));
        fails(new Criterion.HadEvent(EventKind.REJECTION, Occurrence.FIRST, new Range(null, -1)));
        holds(new Criterion.HadEvent(EventKind.REJECTION, Occurrence.LAST, new Range(100, null)));
        fails(new Criterion.HadEvent(EventKind.REJECTION, Occurrence.LAST, new Range(null, 99)));
        fails(new Criterion.HadEvent(EventKind.DEATH, Occurrence.FIRST, OPEN));
    }

    @Test
    void anEventComesBeforeOrAfterAnotherByWholeDays() {
        event(EventKind.REJECTION, 40);
        event(EventKind.REJECTION, 100);
        event(EventKind.INFECTION, 40);
        event(EventKind.INFECTION, 70);
        holds(order(Occurrence.ANY, true, Occurrence.ANY, OPEN));
        holds(order(Occurrence.FIRST, false, Occurrence.LAST, OPEN));
        holds(order(Occurrence.FIRST, false, Occurrence.LAST, new Range(30, 30)));
        fails(order(Occurrence.FIRST, false, Occurrence.LAST, new Range(31, null)));
        fails(order(Occurrence.FIRST, true, Occurrence.ANY, OPEN));
        holds(order(Occurrence.FIRST, true, Occurrence.FIRST, new Range(0, 0)));
        fails(order(Occurrence.FIRST, true, Occurrence.FIRST, OPEN));
        holds(order(Occurrence.LAST, true, Occurrence.FIRST, new Range(60, 60)));
        fails(new Criterion.EventOrder(
                EventKind.REJECTION, Occurrence.ANY, true, EventKind.DEATH, Occurrence.ANY, OPEN));
        assertThrows(
                IllegalArgumentException.class, () -> order(Occurrence.ANY, true, Occurrence.ANY, new Range(-1, null)));
    }

    private static Criterion order(Occurrence which, boolean after, Occurrence other, Range apart) {
        return new Criterion.EventOrder(EventKind.REJECTION, which, after, EventKind.INFECTION, other, apart);
    }

    @Test
    void aDiagnosisIsMetByTheBeginningOfItsCodeAndOneWithoutADayOnlyAtAnyTime() {
        candidate.diagnoses.add(new Diagnosis(0, 1, null, "K70.3"));
        candidate.diagnoses.add(new Diagnosis(0, 1, DAY.plusDays(90), "c220"));
        holds(new Criterion.Diagnosed("K70", OPEN));
        holds(new Criterion.Diagnosed("K", OPEN));
        fails(new Criterion.Diagnosed("K70.30", OPEN));
        fails(new Criterion.Diagnosed("K70", new Range(null, 0)));
        holds(new Criterion.Diagnosed("C22.0", new Range(90, 90)));
        fails(new Criterion.Diagnosed("C22", new Range(91, null)));
        for (String wrong : List.of("", "k70", "70", "K7%", "K70.", "K70.12345"))
            assertThrows(IllegalArgumentException.class, () -> new Criterion.Diagnosed(wrong, OPEN), wrong);
    }

    @Test
    void everyDeceasedDonorIsDeceasedButNotTheOtherWayRound() {
        holds(new Criterion.FromDonor(List.of("deceased")));
        holds(new Criterion.FromDonor(List.of("living", "deceased-brain")));
        fails(new Criterion.FromDonor(List.of("deceased-cardiac")));
        assertFalse(new Criterion.FromDonor(List.of("deceased-brain")).holds(candidate("deceased", Observation.ALL)));
        assertFalse(new Criterion.FromDonor(List.of("deceased")).holds(candidate(null, Observation.ALL)));
        assertThrows(IllegalArgumentException.class, () -> new Criterion.FromDonor(List.of("mouse")));
    }

    @Test
    void onlyTransplantsBeforeTheDayAreEarlierOnes() {
        candidate.transplants.addAll(List.of(DAY, DAY.minusDays(1), DAY.minusDays(365), DAY.plusDays(7)));
        holds(new Criterion.EarlierTransplants(new Range(2, 2)));
        fails(new Criterion.EarlierTransplants(new Range(0, 1)));
        assertTrue(candidate.transplantedWithin(1));
        candidate.transplants.remove(DAY.minusDays(1));
        assertFalse(candidate.transplantedWithin(364));
        assertTrue(candidate.transplantedWithin(365));
    }

    @Test
    void aDayWithTwoDosesIsOneDayAndAnOpenEndGoesToTheLastContact() {
        dose(0, 9);
        dose(5, 14);
        dose(30, null);
        candidate.lastContact = DAY.plusDays(39);
        assertEquals(25, candidate.exposure("tacrolimus", OPEN));
        assertEquals(5, candidate.exposure("tacrolimus", new Range(10, 29)));
        assertEquals(1, candidate.exposure("tacrolimus", new Range(39, null)));
        holds(new Criterion.TookFor("tacrolimus", 25, OPEN));
        fails(new Criterion.TookFor("tacrolimus", 26, OPEN));
        fails(new Criterion.TookFor("sirolimus", 1, OPEN));
    }

    @Test
    void valuesAreHeldAgainstAThresholdInItsOwnUnit() {
        measured(10, null, 132.6, "umol/L");
        assertTrue(met(Comparator.AT_LEAST, 1.4999, "mg/dL"), "1.5 mg/dL are 132.6025 µmol/L at 113.12 g/mol");
        assertFalse(met(Comparator.AT_LEAST, 1.5, "mg/dL"));
        assertTrue(met(Comparator.AT_LEAST, 0.1326, "mmol/L"), "as many as 132.6 µmol/L, whatever binary says");
        assertFalse(met(Comparator.GREATER, 0.1326, "mmol/L"));
        assertTrue(met(Comparator.AT_MOST, 132.6, "umol/L"));
        assertFalse(met(Comparator.LESS, 132.6, "umol/L"));
        assertTrue(met(Comparator.LESS, 132.7, "umol/L"));
        fails(value(Comparator.AT_LEAST, 1, "g", Occasions.ONCE, OPEN));
        fails(new Criterion.HadValue("NO-SUCH", threshold(Comparator.AT_LEAST, 1, "1"), Occasions.ONCE, OPEN));
    }

    @Test
    void aBoundIsCountedOnlyWhereItIsSure() {
        var analyte = AnalyteCatalogue.standard().byCode("CREA").orElseThrow();
        record Case(Comparator printed, double value, Comparator asked, double number, boolean met) {}
        for (Case each : List.of(
                new Case(Comparator.LESS, 5, Comparator.LESS, 5, true),
                new Case(Comparator.LESS, 5, Comparator.LESS, 4, false),
                new Case(Comparator.AT_MOST, 5, Comparator.LESS, 5, false),
                new Case(Comparator.AT_MOST, 5, Comparator.AT_MOST, 5, true),
                new Case(Comparator.LESS, 5, Comparator.AT_LEAST, 1, false),
                new Case(Comparator.GREATER, 900, Comparator.AT_LEAST, 900, true),
                new Case(Comparator.GREATER, 900, Comparator.GREATER, 900, true),
                new Case(Comparator.AT_LEAST, 900, Comparator.GREATER, 900, false),
                new Case(Comparator.GREATER, 900, Comparator.LESS, 1000, false))) {
            var reading = new Reading(DAY, each.printed(), each.value(), "umol/L");
            assertEquals(
                    Optional.of(each.met()),
                    threshold(each.asked(), each.number(), "umol/L").holds(analyte, reading),
                    each::toString);
        }
        var notDetected = new Reading(DAY, Comparator.LESS, null, null);
        assertEquals(
                Optional.of(true), threshold(Comparator.LESS, 0.1, "umol/L").holds(analyte, notDetected));
        assertEquals(
                Optional.of(false),
                threshold(Comparator.AT_LEAST, 0.1, "umol/L").holds(analyte, notDetected));
    }

    @Test
    void howOftenIsAskedOfAllOrOfTheFirstOrLastMeasurements() {
        double[] values = {150, 90, 150, 90, 150};
        for (int i = 0; i < values.length; i++) measured(i * 10, null, values[i], "umol/L");
        Range all = OPEN;
        assertTrue(often(new Occasions(3, Occurrence.ANY, 0), all));
        assertFalse(often(new Occasions(4, Occurrence.ANY, 0), all));
        assertTrue(often(new Occasions(2, Occurrence.LAST, 3), all));
        assertFalse(often(new Occasions(2, Occurrence.LAST, 2), all));
        assertTrue(often(new Occasions(1, Occurrence.FIRST, 1), all));
        assertFalse(often(new Occasions(2, Occurrence.FIRST, 2), all));
        assertTrue(often(new Occasions(1, Occurrence.LAST, 9), new Range(40, 40)));
        assertFalse(often(new Occasions(2, Occurrence.LAST, 9), new Range(40, null)));
        assertThrows(IllegalArgumentException.class, () -> new Occasions(3, Occurrence.LAST, 2));
        assertThrows(IllegalArgumentException.class, () -> new Occasions(0, Occurrence.ANY, 0));
    }

    @Test
    void theTimeOfSomebodyEndsAsTheStudySays() {
        LocalDate closing = DAY.plusDays(500);
        assertEquals(400, followed(new Observation(Censoring.LAST_CONTACT, null, 0, 0), false));
        assertEquals(400, followed(new Observation(Censoring.CLOSING_DATE, closing, 0, 0), false));
        assertEquals(399, followed(new Observation(Censoring.CLOSING_DATE, DAY.plusDays(399), 0, 0), false));
        assertEquals(350, followed(new Observation(Censoring.CLOSING_DATE, closing, 0, 0), true));
        assertEquals(200, followed(new Observation(Censoring.GRAFT_LOSS, null, 0, 0), true));
        assertThrows(IllegalArgumentException.class, () -> new Observation(Censoring.CLOSING_DATE, null, 0, 0));
    }

    private static long followed(Observation observation, boolean died) {
        Candidate one = candidate("living", observation);
        one.lastContact = DAY.plusDays(400);
        if (died) {
            one.events.add(event(EventKind.GRAFT_LOSS, DAY.plusDays(200)));
            one.events.add(event(EventKind.DEATH, DAY.plusDays(350)));
        }
        assertEquals(died || one.followUpDays() >= 450, one.followedFor(450));
        return one.followUpDays();
    }

    private void holds(Criterion criterion) {
        assertTrue(criterion.holds(candidate), criterion::toString);
        assertFalse(new Criterion.Not(criterion).holds(candidate), criterion::toString);
    }

    private void fails(Criterion criterion) {
        assertFalse(criterion.holds(candidate), criterion::toString);
    }

    private void event(EventKind kind, int day) {
        candidate.events.add(event(kind, DAY.plusDays(day)));
    }

    private static ClinicalEvent event(EventKind kind, LocalDate day) {
        return new ClinicalEvent(0, 1, kind, null, null, day, null, null, null);
    }

    private void dose(int from, Integer to) {
        LocalDate end = to == null ? null : DAY.plusDays(to);
        candidate.dosings.add(new Dosing(0, 1, "tacrolimus", null, DAY.plusDays(from), end, 1, "mg", 2, null, null));
    }

    private void measured(int day, Comparator comparator, Double number, String ucum) {
        candidate
                .values
                .computeIfAbsent("CREA", _ -> new ArrayList<>())
                .add(new Reading(DAY.plusDays(day), comparator, number, ucum));
    }

    private static Threshold threshold(Comparator comparator, double number, String unit) {
        return new Threshold(comparator, number, unit);
    }

    private static Criterion value(Comparator comparator, double number, String unit, Occasions occasions, Range days) {
        return new Criterion.HadValue("CREA", threshold(comparator, number, unit), occasions, days);
    }

    private boolean met(Comparator comparator, double number, String unit) {
        return value(comparator, number, unit, Occasions.ONCE, OPEN).holds(candidate);
    }

    private boolean often(Occasions occasions, Range days) {
        return value(Comparator.AT_LEAST, 133, "umol/L", occasions, days).holds(candidate);
    }
}
