package org.catamnesis.followup.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.BaselineOverride;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
import org.catamnesis.lab.index.Missing;
import org.catamnesis.lab.index.Outcome;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.TargetRules;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;
import org.junit.jupiter.api.Test;

class IndicatorsTest {
    private static final LocalDate DAY_ZERO = LocalDate.of(2025, 1, 10);
    private static final AnalyteCatalogue CATALOGUE = AnalyteCatalogue.standard();
    private final List<LabResult> results = new ArrayList<>();
    private final List<Dosing> dosings = new ArrayList<>();
    private final List<ClinicalEvent> events = new ArrayList<>();
    private final List<BaselineOverride> baselines = new ArrayList<>();
    private Sex sex = Sex.MALE;

    private LocalDateTime day(int number) {
        return DAY_ZERO.plusDays(number).atTime(8, 0);
    }

    private void result(String analyte, LocalDateTime at, String value, String unit) {
        String ucum = CATALOGUE.byCode(analyte).orElseThrow().unitOf(unit).orElse(null);
        var measurement = new Measurement(analyte, ResultValue.parse(value), unit, ucum, ReferenceInterval.NONE, null);
        results.add(
                new LabResult(results.size() + 1, 1, analyte, measurement, Sampling.at(at), Provenance.MANUAL, null));
    }

    private void dose(int from, Integer to, double daily, String formulation) {
        dosings.add(new Dosing(
                dosings.size() + 1,
                1,
                "tacrolimus",
                formulation,
                DAY_ZERO.plusDays(from),
                to == null ? null : DAY_ZERO.plusDays(to),
                daily / 2,
                "mg",
                2,
                null,
                null));
    }

    private ResultGrades grades(Organ organ) {
        var demographics = Demographics.of("Test", sex, LocalDate.of(1980, 1, 9));
        var patient = new Patient(1, demographics, "test", List.of(), 1);
        var graft = new Transplant(1, 1, organ, 1, DAY_ZERO, null);
        var chart = new PatientChart(
                patient,
                List.of(graft),
                results,
                dosings,
                events,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                baselines);
        return new ResultGrades(chart, CATALOGUE, TargetRules.shipped());
    }

    private IndicatorSeries course(String id, Organ organ) {
        return Indicators.course(id, grades(organ)).orElseThrow();
    }

    @Test
    void aRateStandsAtTheTimeOfItsCreatinineWithItsInputs() {
        result("CREA", day(0), "120", "μmol/L");
        IndicatorSeries series = course("EGFR-CKDEPI-2021-CR", Organ.LIVER);
        IndicatorPoint point = series.points().getFirst();
        assertEquals(65.55, point.value(), 0.005);
        assertEquals(List.of(1L), point.inputs());
        assertEquals(day(0), point.at());
        assertEquals(
                List.of("CREA", "age", "sex"),
                point.used().stream().map(UsedInput::what).toList());
        assertEquals("mL/min/{1.73_m2}", series.unit());
    }

    @Test
    void whereThereIsNoValueTheReasonIsThere() {
        sex = Sex.UNKNOWN;
        result("CREA", day(0), "120", "μmol/L");
        IndicatorSeries series = course("EGFR-CKDEPI-2021-CR", Organ.LIVER);
        List<Missing> reasons = List.of(new Missing(Missing.Reason.NO_SEX, ""));
        assertEquals(List.of(new IndicatorGap(day(0), reasons)), series.gaps());
        assertEquals(reasons, series.missing());
        assertTrue(series.points().isEmpty());
    }

    @Test
    void aUnitThatDoesNotConvertIsNoCreatinine() {
        result("CREA", day(0), "1.2", "U/L");
        assertEquals(
                List.of(new Missing(Missing.Reason.UNIT, "CREA")),
                course("EGFR-CKDEPI-2021-CR", Organ.LIVER).missing());
    }

    @Test
    void aTroughTellsOfTheDoseOfTheDayBefore() {
        dose(0, 9, 6, "IR");
        dose(10, null, 5, "IR");
        result("TAC", day(10), "8.0", "ng/mL");
        result("TAC", day(11), "4.2", "ng/mL");
        assertEquals(
                List.of(8.0 / 6, 4.2 / 5),
                course("TAC-C-D", Organ.LIVER).points().stream()
                        .map(IndicatorPoint::value)
                        .toList());
    }

    @Test
    void troughsVaryFromTheFifthOnAfterMonthSix() {
        String[] levels = {"5", "7", "6", "8", "4"};
        result("TAC", day(170), "20", "ng/mL");
        for (int i = 0; i < levels.length; i++) result("TAC", day(210 + 7 * i), levels[i], "ng/mL");
        IndicatorSeries series = course("TAC-CV", Organ.KIDNEY);
        assertEquals(1, series.points().size());
        assertEquals(26.35, series.points().getFirst().value(), 0.005);
        assertEquals(List.of(6L, 5L, 4L, 3L, 2L), series.points().getFirst().inputs());
        assertEquals(
                new IndicatorGap(day(231), List.of(new Missing(Missing.Reason.TOO_FEW, "4"))),
                series.gaps().getLast());
    }

    @Test
    void anotherFormulationBeginsANewCount() {
        dose(180, 224, 4, "IR");
        dose(225, null, 4, "ER");
        for (int i = 0; i < 6; i++) result("TAC", day(210 + 7 * i), "5", "ng/mL");
        assertTrue(course("TAC-CV", Organ.KIDNEY).points().isEmpty());
    }

    @Test
    void timeInRangeIsHeldAgainstTheTargetOfEachDay() {
        // Kidney, by hand: 6 is within the targets of both periods, whatever their bounds are, all the time.
        result("TAC", day(100), "7", "ng/mL");
        result("TAC", day(130), "7", "ng/mL");
        assertEquals(
                List.of(100.0),
                course("TAC-TTR", Organ.KIDNEY).points().stream()
                        .map(IndicatorPoint::value)
                        .toList());
    }

    @Test
    void theBaselineIsOfTheGraftThatWasThere() {
        result("CREA", day(-5), "600", "μmol/L");
        result("CREA", day(12), "120", "μmol/L");
        result("CREA", day(14), "1.81", "mg/dL");
        IndicatorSeries series = course("CREA-BASELINE", Organ.KIDNEY);
        assertEquals(
                List.of(120.0),
                series.points().stream().map(IndicatorPoint::value).toList());
        assertEquals(day(14), series.points().getFirst().at());
        assertEquals(
                List.of(Missing.Reason.NO_TRANSPLANT, Missing.Reason.NO_BASELINE),
                series.missing().stream().map(Missing::reason).toList());
    }

    private void dialysed(String subtype, int from, Integer to) {
        LocalDate end = to == null ? null : DAY_ZERO.plusDays(to);
        events.add(new ClinicalEvent(
                events.size() + 1, 1, EventKind.DIALYSIS, subtype, null, DAY_ZERO.plusDays(from), end, null, null));
    }

    private List<Integer> days(IndicatorSeries series) {
        return series.points().stream()
                .map(point -> (int) ChronoUnit.DAYS.between(DAY_ZERO, point.at().toLocalDate()))
                .toList();
    }

    private void creatinines(int... days) {
        for (int day : days) result("CREA", day(day), "120", "μmol/L");
    }

    @Test
    void noRateStandsWhereAMachineDoesTheWorkOfTheKidney() {
        creatinines(2, 3, 4, 6, 8, 12, 20, 25, 30, 300);
        dialysed("haemodialysis", 3, null);
        dialysed("haemodialysis", 5, null);
        dialysed("continuous-replacement", 20, 21);
        dialysed("maintenance-haemodialysis", 28, null);
        IndicatorSeries rates = course("EGFR-CKDEPI-2021-CR", Organ.LIVER);
        assertEquals(List.of(2, 4, 12), days(rates));
        assertEquals(List.of(new Missing(Missing.Reason.ON_DIALYSIS, "")), rates.missing());
    }

    @Test
    void maintenanceEndsWithTheNextKidneyAndAtItsLastDay() {
        creatinines(-30, -3, 10);
        dialysed("peritoneal-dialysis", -400, null);
        assertEquals(List.of(10), days(course("EGFR-CKDEPI-2021-CR", Organ.KIDNEY)));
        assertEquals(List.of(), days(course("EGFR-CKDEPI-2021-CR", Organ.LIVER)));
        events.clear();
        dialysed("maintenance-haemodialysis", -400, -20);
        assertEquals(List.of(-3, 10), days(course("EGFR-CKDEPI-2021-CR", Organ.LIVER)));
    }

    /** By hand: 10 (0.957 ln 4 + 0.378 ln 4.2 + 1.120 ln 1.6 + 0.643) = 30.39; MELD 3.0 of 3.0 mg/dL 32.37. */
    @Test
    void twoDialysesInAWeekOrAContinuousOneRaiseTheScoreOfTheLiver() {
        for (int day : new int[] {-40, -30, -20, -10}) {
            result("CREA", day(day), "1.9", "mg/dL");
            result("TBIL", day(day), "4.2", "mg/dL");
            result("INR", day(day), "1.6", "");
        }
        dialysed("haemodialysis", -31, null);
        dialysed("haemodialysis", -23, null);
        dialysed("haemodialysis", -20, null);
        dialysed("continuous-replacement", -15, null);
        IndicatorSeries scores = course("MELD-UNOS-2016", Organ.LIVER);
        assertEquals(
                List.of(23.0, 23.0, 30.0, 30.0),
                scores.points().stream().map(IndicatorPoint::value).toList());
        assertEquals(
                new UsedInput("dialysis", 1, "", null, DAY_ZERO.minusDays(10)),
                scores.points().getLast().used().getLast());
    }

    @Test
    void anInjuryIsStageThreeOnceDialysisBeganAndNoneWhereItGoesOnForYears() {
        result("CREA", day(100), "90", "μmol/L");
        result("CREA", day(104), "100", "μmol/L");
        result("CREA", day(105), "40", "μmol/L");
        dialysed("continuous-replacement", 105, 106);
        assertEquals(
                List.of("", "stage-3"),
                course("AKI-KDIGO-2012", Organ.LIVER).points().stream()
                        .map(IndicatorPoint::grade)
                        .toList());
        assertEquals(List.of(104), days(course("AKI-RATIO-NHS", Organ.LIVER)));
        result("CREA", day(114), "95", "μmol/L");
        assertEquals(
                List.of(),
                course("AKI-RATIO-NHS", Organ.LIVER).points().stream()
                        .filter(point -> !point.grade().isEmpty())
                        .toList(),
                "what dialysis lowered is no reference");
        events.clear();
        dialysed("maintenance-haemodialysis", 50, null);
        assertEquals(List.of(), days(course("AKI-KDIGO-2012", Organ.LIVER)));
    }

    @Test
    void insulinIsKnownToTheCalculation() {
        dosings.add(new Dosing(1, 1, "insulin-glargine", null, DAY_ZERO, null, 10, "U", 1, null, null));
        assertEquals(
                List.of("", "", "45", "1"),
                calculation("HOMA-IR").fields().stream()
                        .map(Calculation.Field::text)
                        .toList());
        assertEquals("0", calculation("MELD-UNOS-2016").fields().getLast().text());
    }

    @Test
    void theShareOfFev1IsOfLungs() {
        result("FEV1", day(50), "3.0", "L");
        result("FEV1", day(80), "2.8", "L");
        assertEquals(List.of(80), days(course("FEV1-BASELINE", Organ.LUNG)));
        assertEquals(
                List.of(new Missing(Missing.Reason.OTHER_ORGAN, "")),
                course("FEV1-BASELINE", Organ.KIDNEY).missing());
    }

    @Test
    void theBaselineThatADoctorSetCountsFromItsFirstDayForThisGraft() {
        result("CREA", day(12), "120", "μmol/L");
        result("CREA", day(14), "160", "μmol/L");
        result("CREA", day(20), "161", "μmol/L");
        baselines.add(baseline(1, -100, 300, "umol/L"));
        baselines.add(baseline(2, 15, 1.5, "mg/dL"));
        IndicatorSeries series = course("CREA-BASELINE", Organ.KIDNEY);
        assertEquals(
                List.of(120.0, 132.6),
                series.points().stream()
                        .map(point -> Math.round(point.value() * 10) / 10.0)
                        .toList());
        UsedInput used = series.points().getLast().used().getLast();
        assertEquals(132.6, used.value(), 0.05);
        assertEquals(new UsedInput("own-baseline", used.value(), "umol/L", null, DAY_ZERO.plusDays(15)), used);
    }

    private static BaselineOverride baseline(long id, int from, double value, String unit) {
        return new BaselineOverride(
                id, 1, "CREA", value, unit, DAY_ZERO.plusDays(from), "why", "Dr. Test", DAY_ZERO.atStartOfDay());
    }

    private Calculation calculation(String id) {
        var formula = Indicators.byId(id).orElseThrow().formula();
        return new Calculation(formula, grades(Organ.LIVER), DAY_ZERO.plusDays(20));
    }

    @Test
    void aCalculationIsFilledFromTheRecordAndTheRestByHand() {
        result("TBIL", day(3), "2.34", "mg/dL");
        result("ALB", day(4), "30", "g/L");
        result("INR", day(30), "9", "");
        Calculation childPugh = calculation("CHILD-PUGH");
        assertEquals(
                List.of("40.02", "30", "", "45", "", ""),
                childPugh.fields().stream().map(Calculation.Field::text).toList());
        assertEquals(DAY_ZERO.plusDays(3), childPugh.fields().getFirst().day());
        assertEquals(
                List.of(
                        new Missing(Missing.Reason.NO_INPUT, "INR"),
                        new Missing(Missing.Reason.ASK, "ascites"),
                        new Missing(Missing.Reason.ASK, "encephalopathy")),
                childPugh.compute(Map.of("TBIL", "40.02", "ALB", "30")).reasons());
        assertEquals(
                new Outcome.Value(9, "B"),
                childPugh.compute(
                        Map.of("TBIL", "40", "ALB", "30", "INR", "1.8", "ascites", "1", "encephalopathy", "0")));
    }

    @Test
    void whatIsTypedMayBeABoundAndWhatCannotBeReadIsMissing() {
        Calculation meld = calculation("MELD-UNOS-2016");
        Map<String, String> typed = Map.of("CREA", "<80", "TBIL", "<10", "INR", "1.0", "age", "50", "dialysis", "0");
        assertEquals(new Outcome.Value(6, ""), meld.compute(typed));
        Map<String, String> words = Map.of("CREA", "?", "TBIL", "10", "INR", "1.0", "age", "50", "dialysis", "0");
        assertEquals(
                List.of(new Missing(Missing.Reason.NO_INPUT, "CREA")),
                meld.compute(words).reasons());
    }
}
