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
import org.catamnesis.patient.Sex;
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
                "Patients with a first liver transplant were included if they met all of these criteria: (1) consent to this"
                        + " project or to research in general, not withdrawn; (2) creatinine (CREA) ≥ 133 µmol/L in at least 2"
                        + " of the last 3 measurements from day 90 to day 365; (3) at least 90 days of treatment with"
                        + " tacrolimus from day 0 on or a diagnosis of K70 (ICD-10) at any time. Patients with any of the"
                        + " following were excluded: (1) first rejection 1 to 30 days after infection; (2) an earlier"
                        + " transplant. Patients with another transplant in the 365 days before were excluded. Patients had"
                        + " to be followed for at least 180 days unless they died or lost the graft before. Data recorded"
                        + " after 2024-12-31 were not used. Follow-up ended at graft loss or at the last recorded contact,"
                        + " whichever came first.",
                english.sentence(LATE_DYSFUNCTION));
        assertEquals(
                "纳入首次肝移植患者，须同时满足：（1）已同意本项目或一般科研使用且未撤回；（2）术后第 90～365 天肌酐（CREA）≥ 133 µmol/L"
                        + "（最后 3 次检测中至少 2 次）；（3）术后第 0 天起累计使用他克莫司至少 90 天或任意时间诊断为 K70（ICD-10）。"
                        + "符合下列任一条者排除：（1）感染后 1～30 天发生首次排斥反应；（2）既往有移植。移植前 365 天内有其他移植者排除。"
                        + "随访不足 180 天者排除，此前死亡或移植物失功者除外。不使用 2024-12-31 之后的数据。"
                        + "随访止于移植物失功或末次随访记录，以先发生者为准。",
                chinese.sentence(LATE_DYSFUNCTION));
    }

    @Test
    void theEndOfTimeIsTheSameByClosingDateAndByLastContactAndIsSaidAlike() {
        for (Censoring censoring : List.of(Censoring.LAST_CONTACT, Censoring.CLOSING_DATE)) {
            var observation = new Observation(censoring, LocalDate.of(2024, 12, 31), 0, 0);
            var definition = new CohortDefinition(
                    "a",
                    1,
                    "a",
                    null,
                    null,
                    2,
                    List.of(),
                    observation,
                    List.of(),
                    List.of(new Criterion.Not(new Criterion.All(List.of(
                            new Criterion.Took("ciclosporin", new Range(null, 30)),
                            new Criterion.OfSex(List.of(Sex.FEMALE)))))));
            assertEquals(
                    "Patients with a second organ transplant were included. Patients with absence of (treatment with"
                            + " ciclosporin up to day 30 and female sex) were excluded. Data recorded after 2024-12-31 were"
                            + " not used. Patients without an event were censored at their last recorded contact on or"
                            + " before that day.",
                    english.sentence(definition));
        }
    }

    @Test
    void oneIsSaidAsOneAndThousandsWithoutMarks() {
        assertEquals("at least 1 day of follow-up", english.words(new Criterion.FollowUpDays(new Range(1, null))));
        assertEquals("exactly 1 earlier transplant", english.words(new Criterion.EarlierTransplants(new Range(1, 1))));
        assertEquals(
                "at most 1825 days of follow-up", english.words(new Criterion.FollowUpDays(new Range(null, 1825))));
        assertEquals("随访至少 1825 天", chinese.words(new Criterion.FollowUpDays(new Range(1825, null))));
        var first = new Criterion.HadValue(
                "CREA",
                new Threshold(Comparator.AT_LEAST, 133, "umol/L"),
                new Occasions(1, Occurrence.FIRST, 1),
                Range.OPEN);
        assertEquals("creatinine (CREA) ≥ 133 µmol/L in the first measurement", english.words(first));
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
                        new CohortComparison.Difference(false, "at least 180 days of follow-up"),
                        new CohortComparison.Difference(true, "at least 365 days of follow-up"),
                        new CohortComparison.Difference(true, "stricter")),
                CohortComparison.of(earlier, later, english));
        assertEquals(List.of(), CohortComparison.of(later, later, chinese));
    }
}
