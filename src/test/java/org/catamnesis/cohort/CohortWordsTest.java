package org.catamnesis.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import org.catamnesis.lab.Comparator;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.junit.jupiter.api.Test;

class CohortWordsTest {
    private final CohortWords english = new CohortWords(new Messages(Language.ENGLISH));
    private final CohortWords chinese = new CohortWords(new Messages(Language.CHINESE));

    private static final CohortDefinition LATE_DYSFUNCTION = new CohortDefinition(
            "late dysfunction",
            2,
            "trial",
            null,
            "A. Author",
            1,
            List.of(Organ.LIVER),
            new Observation(Censoring.GRAFT_LOSS, LocalDate.of(2024, 12, 31), 365, 180),
            List.of(
                    new Criterion.Consented(ConsentFor.PROJECT),
                    new Criterion.HadValue(
                            "CREA",
                            new Threshold(Comparator.AT_LEAST, 133, "umol/L"),
                            new Occasions(2, Occurrence.LAST, 3),
                            new Range(90, 365)),
                    new Criterion.Any(List.of(
                            new Criterion.TookFor("tacrolimus", 90, new Range(0, null)),
                            new Criterion.Diagnosed("K70", Range.OPEN)))),
            List.of(
                    new Criterion.EventOrder(
                            EventKind.REJECTION,
                            Occurrence.FIRST,
                            true,
                            EventKind.INFECTION,
                            Occurrence.ANY,
                            new Range(1, 30)),
                    new Criterion.EarlierTransplants(new Range(1, null))));

    @Test
    void theDefinitionReadsLikeAMethodsSection() {
        assertEquals(
                "Patients with a first liver transplant, with consent to this project or to research in general, not"
                        + " withdrawn, creatinine (CREA) ≥ 133 µmol/L in at least 2 of the last 3 measurements from day 90 to"
                        + " day 365, (tacrolimus taken on at least 90 days from day 0 on or diagnosis K70 (ICD-10) at any"
                        + " time), without first rejection after infection (days between: 1 to 30) or earlier transplants: 1"
                        + " or more. There was no other transplant in the 365 days before. Patients were followed for at"
                        + " least 180 days, or until death or loss of the graft. Data after 2024-12-31 were not used."
                        + " Follow-up ended at the loss of the graft or at the last contact, whichever came first.",
                english.sentence(LATE_DYSFUNCTION));
        assertEquals(
                "首次肝移植患者，纳入：已同意本项目或一般科研使用且未撤回，术后第 90～365 天肌酐（CREA） ≥ 133 µmol/L（后 3 次检测中至少 2 次），"
                        + "（术后第 0 天起使用他克莫司至少 90 天或任意时间诊断为 K70（ICD-10）），排除：首次排斥反应晚于感染（相隔天数 1～30）或既往移植次数 ≥1。"
                        + "此前 365 天内无其他移植。患者随访至少 180 天，或随访至死亡或移植物失功。不使用 2024-12-31 之后的数据。"
                        + "随访止于移植物失功或末次随访，以先发生者为准。",
                chinese.sentence(LATE_DYSFUNCTION));
    }

    @Test
    void everyPartHasWordsInBothLanguagesWithNothingLeftOpen() {
        RandomCriteria random = new RandomCriteria(7);
        for (int i = 0; i < 300; i++) {
            Criterion one = random.tree(2);
            for (CohortWords words : List.of(english, chinese)) {
                String said = words.words(one);
                assertFalse(said.contains("cohort.") || said.contains("{") || said.contains("null"), said);
            }
        }
        for (Censoring censoring : Censoring.values()) {
            var observation = new Observation(censoring, LocalDate.of(2024, 12, 31), 0, 0);
            var definition =
                    new CohortDefinition("a", 1, "a", null, null, 1, List.of(), observation, List.of(), List.of());
            assertFalse(english.sentence(definition).contains("cohort."));
            assertFalse(chinese.sentence(definition).contains("cohort."));
        }
    }

    @Test
    void twoVersionsAreComparedInWords() {
        CohortDefinition earlier = new CohortDefinition(
                "late dysfunction",
                1,
                "trial",
                null,
                1,
                List.of(Organ.LIVER),
                List.of(new Criterion.Consented(ConsentFor.PROJECT), new Criterion.FollowUpDays(new Range(180, null))),
                List.of(new Criterion.EarlierTransplants(new Range(1, null))));
        CohortDefinition later = new CohortDefinition(
                "late dysfunction",
                2,
                "trial",
                "stricter",
                1,
                List.of(Organ.LIVER),
                List.of(new Criterion.Consented(ConsentFor.PROJECT), new Criterion.FollowUpDays(new Range(365, null))),
                List.of(new Criterion.EarlierTransplants(new Range(1, null))));
        assertEquals(
                List.of(
                        new CohortComparison.Difference(false, "days of follow-up 180 or more"),
                        new CohortComparison.Difference(true, "days of follow-up 365 or more"),
                        new CohortComparison.Difference(true, "stricter")),
                CohortComparison.of(earlier, later, english));
        assertEquals(List.of(), CohortComparison.of(later, later, chinese));
    }
}
