package org.catamnesis.cohort.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {
    /** Freireich 1963, the 6-MP arm; a plus means censored. */
    private static final List<FollowUp> MERCAPTOPURINE =
            people("6-MP", "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");

    private static final List<FollowUp> PLACEBO =
            people("placebo", "1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23");

    @Test
    void agreesWithTheLeukaemiaTrial() {
        List<SurvivalStep> curve = KaplanMeier.curve(MERCAPTOPURINE);
        assertEquals(0.8571, at(curve, 6).survival(), 5e-5);
        assertEquals(0.8067, at(curve, 7).survival(), 5e-5);
        assertEquals(0.7529, at(curve, 10).survival(), 5e-5);
        assertEquals(0.6902, at(curve, 13).survival(), 5e-5);
        assertEquals(0.6275, at(curve, 16).survival(), 5e-5);
        assertEquals(0.5378, at(curve, 22).survival(), 5e-5);
        assertEquals(0.4482, at(curve, 23).survival(), 5e-5);
        assertEquals(0.0963, at(curve, 10).standardError(), 5e-5);
        assertEquals(0.503, at(curve, 10).lower(), 5e-4);
        assertEquals(0.889, at(curve, 10).upper(), 5e-4);
    }

    @Test
    void theLogRankTestAgreesWithTheLeukaemiaTrial() {
        LogRank test = LogRank.of(
                Stream.concat(MERCAPTOPURINE.stream(), PLACEBO.stream()).toList());
        assertEquals(16.79, test.chiSquare(), 5e-3);
        assertEquals(1, test.degreesOfFreedom());
        assertEquals(4.2e-5, test.p(), 5e-7);
        // As R's survdiff prints them.
        LogRank.Group treated = test.groups().getFirst();
        assertEquals(List.of(21, 9), List.of(treated.records(), treated.observed()));
        assertEquals(19.25050094803113, treated.expected(), 1e-12);
        assertEquals(6.256960573675499, treated.variance(), 1e-12);
        assertEquals(5.458183658141817, treated.overExpected(), 1e-12);
        assertEquals(16.79294098921654, treated.overVariance(), 1e-12);
        assertEquals(9.774666631217768, test.groups().getLast().overExpected(), 1e-12);
    }

    @Test
    void eventsComeBeforeCensoringAndLimitsAreEmptyAtTheEnds() {
        assertEquals(
                List.of(
                        new SurvivalStep(1, 4, 0, 1, 1, 0.0, null, null),
                        new SurvivalStep(2, 3, 3, 0, 0, null, null, null)),
                KaplanMeier.curve(people("", "1+ 2 2 2")));
        SurvivalStep tie = KaplanMeier.curve(people("", "2+ 2 3+")).getFirst();
        assertEquals(new SurvivalStep(2, 3, 1, 1, 1 - 1 / 3.0, tie.standardError(), tie.lower(), tie.upper()), tie);
        List<SurvivalStep> tiny = KaplanMeier.curve(people("", "1 2+ 3 4+ 5"));
        assertEquals(0.8, at(tiny, 1).survival(), 1e-12);
        assertEquals(0.5333, at(tiny, 3).survival(), 5e-5);
        assertEquals(0, at(tiny, 5).survival());
    }

    @Test
    void thoseWhoEnterLateAreAtRiskFromThenOn() {
        List<SurvivalStep> curve = KaplanMeier.curve(List.of(
                new FollowUp("", 0, 2, true),
                new FollowUp("", 0, 6, false),
                new FollowUp("", 3, 5, true),
                new FollowUp("", 4, 7, false)));
        assertEquals(0.5, at(curve, 2).survival(), 1e-12);
        assertEquals(0.3333, at(curve, 5).survival(), 5e-5);
        assertEquals(
                List.of(2, 3, 2, 1), curve.stream().map(SurvivalStep::atRisk).toList());
        assertThrows(IllegalArgumentException.class, () -> new FollowUp("", 3, 3, true));
    }

    @Test
    void nobodyOneAndNobodyWithAnEvent() {
        assertEquals(List.of(), KaplanMeier.curve(List.of()));
        assertEquals(List.of(new SurvivalStep(4, 1, 1, 0, 0, null, null, null)), KaplanMeier.curve(people("", "4")));
        assertEquals(
                new LogRank(0, 0, 1, List.of(new LogRank.Group("only", 3, 3, 3, 0))),
                LogRank.of(people("only", "1 2 3")));
        assertEquals(
                new LogRank(0, 0, 1, List.of(new LogRank.Group("a", 2, 0, 0, 0), new LogRank.Group("b", 1, 0, 0, 0))),
                LogRank.of(Stream.concat(people("a", "1+ 2+").stream(), people("b", "3+").stream())
                        .toList()));
    }

    @Test
    void theIncidenceCountsWhoeverTheOtherEventTookAway() {
        List<IncidenceStep> first = CumulativeIncidence.curve(competing("1A 2B 3+ 4A 5+", "A", "B"));
        assertEquals(0.5, first.getLast().incidence(), 1e-12);
        assertEquals(
                0.2,
                CumulativeIncidence.curve(competing("1A 2B 3+ 4A 5+", "B", "A"))
                        .getLast()
                        .incidence(),
                1e-12);
        assertEquals(0.3, KaplanMeier.curve(people("", "1 2 3+ 4 5+")).getLast().survival(), 1e-12);
        assertEquals(3, first.get(2).atRisk());
        assertEquals(0.4 / Math.sqrt(5), first.get(2).standardError(), 1e-12);
    }

    /** {@code survfit(Surv(entry, time, factor), id = …, conf.type = "log-log")} of survival 3.5-3. */
    @Test
    void theIncidenceOfThoseWhoEnterLateHasTheJackknifeOfR() {
        List<IncidenceStep> curve = CumulativeIncidence.curve(List.of(
                new FollowUp("", 0, 3, true, false),
                new FollowUp("", 0, 5, false, true),
                new FollowUp("", 1, 4, true, false),
                new FollowUp("", 2, 6, false, false),
                new FollowUp("", 3.5, 7, true, false),
                new FollowUp("", 4.5, 8, false, true)));
        assertEquals(
                List.of(4, 4, 4, 3, 2, 1),
                curve.stream().map(IncidenceStep::atRisk).toList());
        double[][] told = {
            {0.25, 0.2165063509461096, 0.008947824416603172, 0.6653253427888653},
            {0.4375, 0.2198632387417233, 0.065784013566951113, 0.7779276099812855},
            {0.6484375, 0.2043233879784691, 0.164910254984871774, 0.9011210596056846}
        };
        for (int i = 0; i < 6; i++) {
            double[] expected = told[i == 0 ? 0 : i < 4 ? 1 : 2];
            assertEquals(expected[0], curve.get(i).incidence(), 1e-12);
            assertEquals(expected[1], curve.get(i).standardError(), 1e-12);
            assertEquals(expected[2], curve.get(i).lower(), 1e-12);
            assertEquals(expected[3], curve.get(i).upper(), 1e-12);
        }
    }

    @Test
    void timesThatDifferByRoundingAreOneTime() {
        List<FollowUp> people =
                List.of(FollowUp.of("", 0.1 + 0.2, true), FollowUp.of("", 0.3, true), FollowUp.of("", 1, false));
        assertEquals(2, KaplanMeier.curve(people).getFirst().events());
    }

    @Test
    void aCurveThatStaysAtOneHalfForAWhileHasItsMedianInTheMiddle() {
        assertEquals(
                2.5, MedianTime.of(KaplanMeier.curve(people("", "1 2 3 4"))).value());
        assertEquals(
                2, MedianTime.of(KaplanMeier.curve(people("", "1 2 3+ 4+"))).value());
    }

    private static List<FollowUp> competing(String times, String event, String other) {
        return Stream.of(times.split(" "))
                .map(time -> new FollowUp(
                        "",
                        Double.NEGATIVE_INFINITY,
                        Double.parseDouble(time.substring(0, 1)),
                        time.endsWith(event),
                        time.endsWith(other)))
                .toList();
    }

    private static SurvivalStep at(List<SurvivalStep> curve, double time) {
        return curve.stream().filter(step -> step.time() == time).findFirst().orElseThrow();
    }

    private static List<FollowUp> people(String group, String times) {
        return Stream.of(times.split(" "))
                .map(time -> FollowUp.of(group, Double.parseDouble(time.replace("+", "")), !time.endsWith("+")))
                .toList();
    }
}
