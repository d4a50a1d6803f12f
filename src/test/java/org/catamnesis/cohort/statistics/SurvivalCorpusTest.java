package org.catamnesis.cohort.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Public data against R 4.2.2, survival 3.5-3: {@code summary(survfit(Surv(time, event) ~ group, conf.type = "log-log"),
 * times)} and {@code survdiff}. The files stay where they are; without them there is nothing to compare.
 */
class SurvivalCorpusTest {
    private static final Path DATA = Path.of("../shared/corpus/longitudinal");

    @ParameterizedTest
    @CsvSource(textBlock = """
            survival_aml.csv,    time,  status=1,  x,       Maintained,    23,   0.6136363636364, 0.1526323310273, 0.26575204000129, 0.835299243250
            survival_aml.csv,    time,  status=1,  x,       Maintained,    161,  0.1840909090909, 0.1534927457863, 0.01173848012319, 0.525014842727
            survival_aml.csv,    time,  status=1,  x,       Nonmaintained, 43,   0.0972222222222, 0.0918663649675, 0.00574630569586, 0.348903861111
            survival_aml.csv,    time,  status=1,  x,       Nonmaintained, 45,   0,               ,                ,
            survival_lung.csv,   time,  status=2,  sex,     1,             310,  0.4033054015673, 0.0440536811499, 0.31679680296978, 0.4880501935623
            survival_lung.csv,   time,  status=2,  sex,     1,             883,  0.0357138702935, 0.0215977664663, 0.00860267883495, 0.0968278320086
            survival_lung.csv,   time,  status=2,  sex,     2,             500,  0.4110461351067, 0.0625843689164, 0.28832787501480, 0.5296426638980
            survival_kidney.csv, time,  status=1,  disease, AN,            30,   0.727272727273,  0.0949514487031, 0.49103334030399, 0.867113651453
            survival_kidney.csv, time,  status=1,  disease, Other,         152,  0.452673184939,  0.1111274750289, 0.23353325553389, 0.649264434380
            survival_pbc.csv,    time,  status=2,  trt,     1,             4000, 0.424749878232,  0.0603191674436, 0.305698118796,   0.538682612756
            survival_pbc.csv,    time,  status=2,  ,        all,           4191, 0.353395632733,  0.04876495569405, 0.259489574257,  0.448425065424
            JM_pbc2.csv,         years, status2=1, drug,    D-penicil,     10,   0.6018353136290, 0.01800420329064, 0.5655683448598, 0.6361017395219
            """)
    void curvesAreThoseOfR(
            String file,
            String time,
            String event,
            String by,
            String group,
            double at,
            double survival,
            Double error,
            Double lower,
            Double upper) {
        Assumptions.assumeTrue(Files.exists(DATA), "the corpus is not beside the checkout");
        List<FollowUp> people = Groups.of(
                        SurvivalTable.read(DATA.resolve(file), new SurvivalColumns(time, event, by, null))
                                .people())
                .get(group);
        SurvivalStep step = KaplanMeier.curve(people).stream()
                .filter(each -> each.time() <= at)
                .reduce((_, later) -> later)
                .orElseThrow();
        assertNear(survival, step.survival());
        assertNear(error, step.standardError());
        assertNear(lower, step.lower());
        assertNear(upper, step.upper());
    }

    @Test
    void delayedEntryIsThatOfR() {
        Assumptions.assumeTrue(Files.exists(DATA), "the corpus is not beside the checkout");
        SurvivalTable table = SurvivalTable.read(
                DATA.resolve("survival_pbcseq.csv"), new SurvivalColumns("futime", "status=2", null, "day"));
        List<SurvivalStep> curve = KaplanMeier.curve(table.people());
        SurvivalStep late = curve.stream()
                .filter(step -> step.time() <= 4000)
                .reduce((_, later) -> later)
                .orElseThrow();
        assertNear(0.4078965510082, late.survival());
        assertNear(0.01470094594504, late.standardError());
        assertNear(0.3789931248723, late.lower());
        assertNear(0.4365669865733, late.upper());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            survival_aml.csv,    time,  status=1,  x,       3.3963886989776,  1, 0.0653393220405
            survival_lung.csv,   time,  status=2,  sex,     10.3267419548856, 1, 0.00131116452036
            survival_lung.csv,   time,  status=2,  ph.ecog, 21.962131682476,  3, 6.64253535580e-05
            survival_kidney.csv, time,  status=1,  disease, 2.6672429977277,  3, 0.445822736459912
            survival_pbc.csv,    time,  status=2,  trt,     0.101705474004902, 1, 0.749792518855271
            JM_pbc2.csv,         years, status2=1, drug,    0.000697419053724541, 1, 0.978931360742813
            """)
    void testsAreThoseOfR(String file, String time, String event, String by, double chiSquare, int freedom, double p) {
        Assumptions.assumeTrue(Files.exists(DATA), "the corpus is not beside the checkout");
        LogRank test = LogRank.of(SurvivalTable.read(DATA.resolve(file), new SurvivalColumns(time, event, by, null))
                .people());
        assertEquals(freedom, test.degreesOfFreedom());
        assertEquals(chiSquare, test.chiSquare(), 1e-9 * chiSquare);
        assertEquals(p, test.p(), 1e-9);
    }

    /** {@code survfit(Surv(time, factor(status, 0:2)) ~ sex, pbc, conf.type = "log-log")}, transplantation. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            m, 1000, 0.04545454545455, 0.031402239986716, 0.008311232870816, 0.13606478679307
            f, 3000, 0.06898392548365, 0.015416904566171, 0.042859635630538, 0.10332722223735
            """)
    void incidencesAreThoseOfR(String sex, double at, double incidence, double error, double lower, double upper) {
        Assumptions.assumeTrue(Files.exists(DATA), "the corpus is not beside the checkout");
        SurvivalTable table = SurvivalTable.read(
                DATA.resolve("survival_pbc.csv"), new SurvivalColumns("time", "status=1", "status=2", "sex", null));
        IncidenceStep step = CumulativeIncidence.curve(Groups.of(table.people()).get(sex)).stream()
                .filter(each -> each.time() <= at)
                .reduce((_, later) -> later)
                .orElseThrow();
        assertNear(incidence, step.incidence());
        assertNear(error, step.standardError());
        assertNear(lower, step.lower());
        assertNear(upper, step.upper());
    }

    /** {@code summary(survfit(…, conf.type = "log-log"))$table}, reversed as well. */
    @Test
    void mediansAreThoseOfR() {
        Assumptions.assumeTrue(Files.exists(DATA), "the corpus is not beside the checkout");
        List<FollowUp> lung = people("survival_lung.csv", "status=2", null);
        assertEquals(new MedianTime(310.0, 284.0, 361.0), MedianTime.of(KaplanMeier.curve(lung)));
        assertEquals(new MedianTime(588.0, 511.0, 821.0), MedianTime.of(KaplanMeier.followUp(lung)));
        var aml = Groups.of(people("survival_aml.csv", "status=1", "x"));
        assertEquals(new MedianTime(31.0, 13.0, null), MedianTime.of(KaplanMeier.curve(aml.get("Maintained"))));
        assertEquals(new MedianTime(23.0, 5.0, 33.0), MedianTime.of(KaplanMeier.curve(aml.get("Nonmaintained"))));
        assertEquals(
                new MedianTime(null, 159.0, null),
                MedianTime.of(KaplanMeier.followUp(people("survival_kidney.csv", "status=1", null))));
    }

    /** The sums of {@code survdiff} over the risk sets of R, which has no delayed entry there. */
    @Test
    void theTestWithDelayedEntryIsThatOfItsRiskSets() {
        Assumptions.assumeTrue(Files.exists(DATA), "the corpus is not beside the checkout");
        SurvivalTable table = SurvivalTable.read(
                DATA.resolve("survival_pbcseq.csv"), new SurvivalColumns("futime", "status=2", "trt", "day"));
        assertEquals(0.114401072128067, LogRank.of(table.people()).chiSquare(), 1e-12);
    }

    private static List<FollowUp> people(String file, String event, String by) {
        return SurvivalTable.read(DATA.resolve(file), new SurvivalColumns("time", event, by, null))
                .people();
    }

    private static void assertNear(Double expected, Double actual) {
        if (expected == null) assertEquals(null, actual);
        else assertEquals(expected, actual, 1e-10);
    }
}
