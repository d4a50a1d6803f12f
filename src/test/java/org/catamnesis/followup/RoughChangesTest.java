package org.catamnesis.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
import org.catamnesis.lab.UnsignedResult;
import org.catamnesis.medication.TargetRules;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;
import org.junit.jupiter.api.Test;

/** What is new of patients whose records are not as records should be. */
class RoughChangesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final LocalDateTime MORNING = TODAY.minusDays(1).atTime(8, 0);

    @Test
    void aDayInTheFutureIsNoNewestValue() {
        LabResult now = creatinine(1, "99", "μmol/L", MORNING);
        LabResult later = creatinine(2, "88", "μmol/L", TODAY.plusYears(10).atStartOfDay());
        assertEquals(List.of(now), newest(now, later));
    }

    @Test
    void oneOfTheSameMomentIsNotTheOneBefore() {
        LabResult one = creatinine(1, "99", "μmol/L", MORNING);
        LabResult twice = creatinine(2, "99", "μmol/L", MORNING);
        assertEquals(
                Optional.empty(), changes(CareNews.NONE, one, twice).of(twice).before());
    }

    @Test
    void unitsThatCannotBeComparedGiveNoPercent() {
        LabResult one = creatinine(1, "99", "μmol/L", MORNING.minusDays(9));
        LabResult other = creatinine(2, "12", "pieces", MORNING);
        Change.Result change = changes(CareNews.NONE, one, other).of(other);
        assertEquals(Optional.of(one), change.before());
        assertTrue(Double.isNaN(change.percent()));
    }

    @Test
    void whatIsNotMappedStandsAlone() {
        LabResult unknown = new LabResult(
                3,
                1,
                null,
                creatinine(3, "1", "AU", MORNING).measurement(),
                Sampling.at(MORNING),
                Provenance.MANUAL,
                null);
        Change.Result change = changes(CareNews.NONE, unknown).of(unknown);
        assertEquals(Optional.empty(), change.before());
        assertEquals(List.of(), newest(unknown));
    }

    @Test
    void withoutAnyVisitEverythingIsNew() {
        LabResult old = creatinine(1, "132", "μmol/L", MORNING.minusYears(40));
        assertEquals(
                1, changes(CareNews.NONE, old).between(LocalDate.MIN, TODAY).size());
        assertEquals(List.of(), changes(CareNews.NONE).between(LocalDate.MIN, TODAY));
    }

    @Test
    void aSecondGraftStartsTheCountAnew() {
        LabResult first = creatinine(1, "90", "μmol/L", TODAY.minusDays(300).atTime(8, 0));
        LabResult last = creatinine(2, "132", "μmol/L", MORNING);
        ResultGrades grades = grades(first, last);
        assertEquals(1, grades.graftOn(TODAY.minusDays(300)).orElseThrow().graftNumber());
        assertEquals(2, grades.graftOn(TODAY).orElseThrow().graftNumber());
        assertEquals(
                Optional.of(first), changes(CareNews.NONE, first, last).of(last).before());
    }

    @Test
    void whatWaitsAndWhatDoesNotAreToldApart() {
        LabResult waiting = creatinine(1, "132", "μmol/L", MORNING);
        LabResult other = creatinine(2, "99", "μmol/L", MORNING.minusDays(1));
        CareNews news = new CareNews(List.of(new UnsignedResult(waiting, MORNING)), List.of(), List.of(), List.of());
        assertTrue(news.waits(waiting));
        assertEquals(false, news.waits(other));
        assertEquals(Optional.empty(), news.signed(other));
    }

    private static List<LabResult> newest(LabResult... results) {
        return changes(CareNews.NONE, results).newest().stream()
                .map(Change.Result::result)
                .toList();
    }

    private static Changes changes(CareNews news, LabResult... results) {
        return new Changes(grades(results), news, TODAY);
    }

    private static ResultGrades grades(LabResult... results) {
        var patient = new Patient(1, Demographics.of("测试", Sex.MALE, null), "ce shi", List.of(), 1);
        var grafts = List.of(
                new Transplant(1, 1, Organ.KIDNEY, 1, TODAY.minusDays(400), "deceased-brain"),
                new Transplant(2, 1, Organ.KIDNEY, 2, TODAY.minusDays(30), "deceased-brain"));
        var chart = new PatientChart(patient, grafts, List.of(results), List.of(), List.of(), List.of(), List.of());
        return new ResultGrades(chart, CourseOnFile.CATALOGUE, TargetRules.shipped());
    }

    private static LabResult creatinine(long id, String value, String unit, LocalDateTime at) {
        String ucum = unit.equals("μmol/L") ? "umol/L" : null;
        var measured =
                new Measurement("肌酐", ResultValue.parse(value), unit, ucum, ReferenceInterval.parse("57-97"), null);
        return new LabResult(id, 1, "CREA", measured, Sampling.at(at), Provenance.MANUAL, null);
    }
}
