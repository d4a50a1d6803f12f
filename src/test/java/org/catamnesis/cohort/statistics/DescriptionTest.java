package org.catamnesis.cohort.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.catamnesis.cohort.privacy.SmallCells;
import org.catamnesis.cohort.tidy.ToldTable;
import org.catamnesis.plot.Palette;
import org.catamnesis.plot.SvgSurface;
import org.junit.jupiter.api.Test;

class DescriptionTest {
    @Test
    void quartilesAndDifferencesAreThoseOfTheSpecification() {
        Distribution spread = Distribution.of(new double[] {20, 4, 2, 4, 5, 9, 7});
        assertEquals(List.of(4.0, 5.0, 8.0), List.of(spread.q1(), spread.median(), spread.q3()));
        double difference = MeanDifference.of(
                Distribution.of(new double[] {50, 55, 60, 65}), Distribution.of(new double[] {45, 50, 55, 58}));
        assertEquals(0.902, difference, 5e-4);
        // Yang and Dalton for two levels is (p − q) / sqrt((p(1 − p) + q(1 − q)) / 2).
        assertEquals(
                0.4 / Math.sqrt(0.23),
                MeanDifference.of(new int[] {7, 3}, new int[] {3, 7}) * Math.sqrt(0.21 / 0.23),
                1e-12);
        assertEquals(0, MeanDifference.of(new int[] {5, 5}, new int[] {10, 10}));
        assertEquals(
                Double.POSITIVE_INFINITY,
                MeanDifference.of(new int[] {5, 0, 2}, new int[] {0, 7, 0}),
                "nothing shared");
        assertEquals(Double.NaN, MeanDifference.of(new int[] {5, 0}, new int[] {0, 0}), "nobody");
        Distribution same = Distribution.of(new double[] {0, 0});
        assertEquals(0, MeanDifference.of(same, Distribution.of(new double[] {0, 0, 0})));
        assertEquals(Double.POSITIVE_INFINITY, MeanDifference.of(same, Distribution.of(new double[] {1, 1})));
        assertEquals(Double.NaN, MeanDifference.of(same, Distribution.of(new double[] {1})));
    }

    @Test
    void groupsThatHardlyOverlapAreSaidToBeFarApart() {
        PatientRows rows = new PatientRows(List.of("organ", "aetiology_group", "age_band", "entry_day"));
        for (int i = 0; i < 12; i++)
            rows.add(new Object[] {
                i < 6 ? "liver" : "kidney",
                i < 6 ? "hepatitis-b" : i < 9 ? "cystic" : "glomerular",
                "*",
                i < 6 ? 0L : 4L
            });
        TableOne table = TableOne.of(rows, "organ", new SmallCells(1));
        assertEquals(
                List.of("", "", "", ">3", "", "", "", ">3", "", ""),
                table.lines().stream().map(TableOne.Line::difference).toList());
        assertEquals(
                new TableOne.Line(
                        "age_band", "*", TableOne.Measure.SHARE, List.of("12 (100.0)", "6 (100.0)", "6 (100.0)"), ""),
                table.lines().get(1));
        String page = TableOnePage.html(table);
        assertTrue(page.contains("not told · 未提供") && page.contains("<td class=\"n\">&gt;3</td>"), page);
        assertTrue(!page.contains("missing · 缺失"), page);
    }

    @Test
    void sharesHaveTheIntervalOfWilson() {
        assertShare(0.7445, 0.8911, Proportion.of(83, 100), 5e-5);
        assertShare(0.437, 0.970, Proportion.of(5, 6), 6e-4);
        assertShare(0, 0.2425, Proportion.of(0, 12), 5e-5);
        assertEquals(new Proportion(0, 0, null, null, null), Proportion.of(0, 0));
    }

    private static void assertShare(double lower, double upper, Proportion share, double precision) {
        assertEquals(lower, share.lower(), precision);
        assertEquals(upper, share.upper(), precision);
    }

    @Test
    void aChangeOfMeansIsSaidWithAnIntervalThatComesAgain() {
        double[] before = {20, 30, 40};
        double[] after = {45, 50, 58};
        RelativeChange change = RelativeChange.of(before, after, 1);
        assertEquals(0.70, change.value(), 1e-12);
        assertTrue(change.lower() < 0.70 && 0.70 < change.upper());
        assertEquals(change, RelativeChange.of(before, after, 1));
        assertEquals(new RelativeChange(0, 0, null, null, null), RelativeChange.of(new double[0], new double[0], 1));
    }

    @Test
    void medicationDaysAreComparedInWhateverOrderPatientsCome() {
        MedicationDays days = new MedicationDays(7);
        MedicationDays again = new MedicationDays(7);
        for (int i = 0; i < 9; i++) {
            days.patient(20 + i, 40 + i * i);
            again.patient(28 - i, 40 + (8 - i) * (8 - i));
        }
        days.missing();
        again.missing();
        assertEquals(days.value(), again.value());
        assertEquals(
                List.of("medication-days-95", 9, 1),
                List.of(
                        days.value().metric(),
                        days.value().patients(),
                        days.value().missing()));
        assertEquals(
                new MetricValue("medication-days-95", "", null, null, 0, 0, null, null, null, "bootstrap"),
                new MedicationDays(1).value());
    }

    @Test
    void whoeverWasUnderweightAndWeighsMoreCounts() {
        WeightGain weight = new WeightGain();
        weight.patient(true);
        weight.patient(false);
        weight.missing("no-later-value");
        weight.missing("not-underweight");
        Proportion half = Proportion.of(1, 2);
        assertEquals(
                new MetricValue("underweight-gained", "", 1.0, 2.0, 2, 1, 0.5, half.lower(), half.upper(), "wilson"),
                weight.value());
    }

    @Test
    void transitionsAreSharesOfWhereTheyBegan() {
        TroughControl troughs = new TroughControl();
        for (double last : new double[] {7, 12}) {
            troughs.level(10, 3, 5, 10);
            troughs.level(200, last, 5, 10);
            troughs.patient();
        }
        troughs.level(10, 7, 5, 10);
        troughs.patient();
        troughs.patient();
        MetricValue first = troughs.values().get(1);
        assertEquals(
                List.of("below>within", 1.0, 2.0, 1),
                List.of(first.part(), first.numerator(), first.denominator(), first.missing()));
        assertEquals(9, troughs.values().size());
    }

    @Test
    void levelsOfWhichTheirRowDoesNotSayHowTheyStoodAreNoneOfTheTransitions() {
        var table = new ToldTable("troughs", List.of("rel_day", "value_num", "target_low", "target_high", "in_target"));
        StatisticsSink sink = new StatisticsSink(1);
        sink.row(table, new Object[] {0L, 30.0, 5.0, 10.0, null});
        sink.row(table, new Object[] {10L, 3.0, 5.0, 10.0, false});
        sink.row(table, new Object[] {90L, 7.0, 5.0, 10.0, true});
        sink.endOfSubject();
        assertEquals(
                List.of("below>within"),
                sink.statistics().metrics().stream()
                        .filter(metric -> metric.part().contains(">") && metric.numerator() > 0)
                        .map(MetricValue::part)
                        .toList());
    }

    @Test
    void theBaselineTableHidesSmallCountsWhereItMust() {
        PatientRows rows = rows();
        TableOne open = TableOne.of(rows, "organ", new SmallCells(1));
        assertEquals(List.of("kidney", "liver"), open.groups());
        assertEquals(
                new TableOne.Line("patients", null, TableOne.Measure.PATIENTS, List.of("50", "20", "30"), ""),
                open.lines().getFirst());
        assertEquals(
                List.of("45 (90.0)", "18 (90.0)", "27 (90.0)"),
                open.lines().get(2).cells());
        TableOne closed = TableOne.of(rows, "organ", new SmallCells(11));
        assertEquals(List.of("<11", "<11", "<11"), closed.lines().get(1).cells());
        assertTrue(closed.lines().stream().noneMatch(line -> line.cells().contains("45 (90.0)")));
    }

    @Test
    void aGroupThatIsNotToldCannotBeWorkedOutOfAnyVariableNorOfTheFigure() {
        PatientRows rows = rows();
        for (long i = 0; i < 3; i++) rows.add(new Object[] {"male", "heart", 0L, 900L, 0L, 4.0});
        TableOne table = TableOne.of(rows, "organ", new SmallCells(11));
        assertEquals(List.of("heart", "kidney", "liver"), table.groups());
        assertEquals(List.of("53", "<11", "*", "30"), table.lines().getFirst().cells());
        for (TableOne.Line line : table.lines()) {
            if (line.measure() == TableOne.Measure.SHARE)
                assertTrue(line.cells().stream().noneMatch(cell -> cell.contains("(")), line::toString);
            if (line.measure() == TableOne.Measure.MEAN)
                assertEquals(List.of("", "", ""), line.cells().subList(1, 4));
        }
        List<Double> times = List.of(0.0, 365.25, 366.0);
        assertEquals(
                List.of(List.of("", "", ""), List.of("", "", ""), List.of("30", "<11", "")),
                new RiskTable(rows, Endpoint.PATIENT, "organ", new SmallCells(11)).texts(times));
        assertEquals(
                List.of(List.of("53", "*", "")),
                new RiskTable(rows, Endpoint.PATIENT, null, new SmallCells(11)).texts(times));
    }

    @Test
    void aMetricIsToldOnlyWhereItsRowAndTheMissingAllowIt() {
        Transitions states = new Transitions(List.of("low", "high"));
        for (int i = 0; i < 60; i++) states.add(i < 35 ? "low" : "high", i % 12 == 0 ? "low" : "high");
        List<ToldMetric> told = ToldMetric.of(states.values("m"), 60, new SmallCells(11));
        assertEquals(
                List.of("35", "35", "25", "25"),
                told.stream().map(ToldMetric::patients).toList());
        assertTrue(told.stream().allMatch(each -> each.value().value() == null));
        assertEquals(
                List.of("*", "*", "*", "*"),
                ToldMetric.of(states.values("m"), 63, new SmallCells(11)).stream()
                        .map(ToldMetric::missing)
                        .toList());
        MetricValue days = new MetricValue("d", "", 51.0, 30.0, 40, 3, 0.7, 0.6, 0.8, "bootstrap");
        assertEquals(List.of(new ToldMetric(days, "*", "<11")), ToldMetric.of(List.of(days), 43, new SmallCells(11)));
        MetricValue year = new MetricValue("s", "1y", 12.0, 40.0, 60, 0, 0.7977, 0.61234, 0.9, "log-log");
        assertEquals(
                new ToldMetric(new MetricValue("s", "1y", null, null, 60, 0, 0.8, 0.61, 0.9, "log-log"), "60", "0"),
                ToldMetric.of(List.of(year), 60, new SmallCells(11)).getFirst());
    }

    @Test
    void aFigureShowsCurvesLimitsCensoringAndNumbersAtRisk() {
        PatientRows rows = rows();
        var words = new StatisticsWords(new org.catamnesis.language.Messages(org.catamnesis.language.Language.ENGLISH));
        SurvivalFigure figure = words.figure(rows, Endpoint.PATIENT, "organ", false, new SmallCells(1));
        SvgSurface svg = new SvgSurface(700, figure.height(280));
        figure.draw(svg, 700, figure.height(280), Palette.light());
        String drawn = svg.svg();
        for (String part : List.of(
                ">Liver<", ">Kidney<", ">At risk<", ">30<", ">20<", "<polygon", "<polyline", ">Patient survival<"))
            assertTrue(drawn.contains(part), part);
        assertTrue(drawn.contains(">100%<") && drawn.contains("Log-rank p"), drawn);
        PatientRows rejections =
                new PatientRows(List.of("organ", "entry_day", "rejection_time", "rejection_event", "death_event"));
        for (long i = 1; i <= 40; i++)
            rejections.add(new Object[] {"liver", 0L, 10 * i, i == 3 ? 1L : 0L, i == 5 ? 1L : 0L});
        SurvivalFigure rising = words.figure(rejections, Endpoint.REJECTION, null, true, new SmallCells(1));
        SvgSurface risen = new SvgSurface(700, rising.height(280));
        rising.draw(risen, 700, rising.height(280), Palette.light());
        assertTrue(
                risen.svg().contains(">Cumulative incidence of rejection<")
                        && risen.svg().contains(">20%<")
                        && !risen.svg().contains(">25%<"),
                risen::svg);
        assertEquals(
                1 / 38.0, rising.curves().getFirst().steps().get(2).survival(), 1e-12, "not one minus the survival");
        SurvivalFigure quarters = words.figure(rows, Endpoint.PATIENT, null, false, new SmallCells(11));
        SvgSurface told = new SvgSurface(700, quarters.height(280));
        quarters.draw(told, 700, quarters.height(280), Palette.light());
        assertTrue(
                told.svg().contains("<circle") && !told.svg().contains("<polyline"),
                "of heights at the ends of quarters no step is drawn");
        assertTrue(told.svg().contains(">Heights are told at ends of quarters alone;"), told.svg());

        SurvivalFigure empty =
                words.figure(new PatientRows(rows.columns()), Endpoint.PATIENT, null, false, new SmallCells(1));
        empty.draw(new SvgSurface(700, 300), 700, 300, Palette.dark());
        assertEquals(List.of(), empty.curves());
    }

    @Test
    void everyMetricIsDefinedInBothLanguages() {
        assertEquals(6, MetricDefinition.all().size());
        assertTrue(MetricDefinition.of("patient-survival").definitionChinese().contains("Kaplan-Meier"));
    }

    private static PatientRows rows() {
        PatientRows rows =
                new PatientRows(List.of("sex", "organ", "entry_day", "death_time", "death_event", "crea_m1"));
        for (long i = 0; i < 50; i++) {
            rows.add(new Object[] {
                i % 10 == 0 ? "female" : "male",
                i < 30 ? "liver" : "kidney",
                0L,
                100 + 10 * i,
                i % 4 == 0 ? 1L : 0L,
                (double) i
            });
        }
        return rows;
    }
}
