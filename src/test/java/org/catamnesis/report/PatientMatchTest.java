package org.catamnesis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.PatientIndex;
import org.catamnesis.patient.Sex;
import org.catamnesis.report.HeaderCheck.Difference;
import org.catamnesis.report.PatientMatch.Kind;
import org.junit.jupiter.api.Test;

class PatientMatchTest {
    private static final LocalDate BIRTH = LocalDate.of(1980, 2, 3);
    private final Patient zhang = patient(1, "测试张伟", "ce shi zhang wei", "S000123", BIRTH);
    private final Patient namesake = patient(2, "测试张伟", "ce shi zhang wei", "S000124", LocalDate.of(1961, 7, 9));
    private final Patient li = patient(3, "测试李娜", "ce shi li na", "S000125", null);
    private final PatientIndex index = PatientIndex.of(List.of(zhang, namesake, li));

    @Test
    void numberAndNameTogetherAreCertain() {
        assertEquals(new PatientMatch(Kind.CERTAIN, zhang), match("测试张伟", "S000123", null));
        assertEquals(new PatientMatch(Kind.CERTAIN, zhang), match("ZHANG Wei, Ce Shi", "s000123", BIRTH));
    }

    @Test
    void aNumberWithoutANameOrANameWithABirthDateHasToBeConfirmed() {
        assertEquals(new PatientMatch(Kind.LIKELY, zhang), match("", "S000123", null));
        assertEquals(new PatientMatch(Kind.LIKELY, zhang), match("测试张伟", "", BIRTH));
        assertEquals(new PatientMatch(Kind.LIKELY, li), match("测试李娜", "", null));
    }

    @Test
    void twoOfOneNameAreNobodyUntilSomethingTellsThemApart() {
        assertEquals(new PatientMatch(Kind.NOBODY, null), match("测试张伟", "", null));
        assertEquals(new PatientMatch(Kind.NOBODY, null), match("测试王强", "S999", null));
        assertEquals(new PatientMatch(Kind.NOBODY, null), match("", "", null));
    }

    @Test
    void aNumberThatBelongsToSomebodyElseIsSaid() {
        assertEquals(new PatientMatch(Kind.CONTRADICTED, li), match("测试张伟", "S000125", null));
        assertEquals(
                List.of(Difference.NAME, Difference.NUMBER, Difference.BIRTH_DATE, Difference.SEX),
                HeaderCheck.contradictions(new ReportHeader("测试李娜", "女", "40岁", BIRTH.plusDays(1), "S1"), zhang));
        assertEquals(List.of(), HeaderCheck.contradictions(ReportHeader.NONE, zhang));
    }

    private PatientMatch match(String name, String mrn, LocalDate birth) {
        return PatientMatch.of(new ReportHeader(name, "", "", birth, mrn), index);
    }

    private static Patient patient(long id, String name, String pinyin, String mrn, LocalDate birth) {
        return new Patient(
                id,
                Demographics.of(name, Sex.MALE, birth),
                pinyin,
                List.of(new PatientIdentifier(PatientIdentifier.MRN, mrn)),
                1);
    }
}
