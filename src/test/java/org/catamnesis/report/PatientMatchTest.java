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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void titlesSpacesAndOtherNumbersOfTheSamePersonContradictNothing() {
        assertEquals(new PatientMatch(Kind.CERTAIN, zhang), match("测试 张 伟", "S000123", null));
        assertEquals(new PatientMatch(Kind.CERTAIN, zhang), match("测试张伟 先生", "000777", null));
        assertEquals(new PatientMatch(Kind.CERTAIN, zhang), match("Mr. Ce Shi Zhang Wei (M)", "777", null));
        assertEquals(new PatientMatch(Kind.LIKELY, li), match("Mrs Ce Shi Li Na", "", null));
        assertEquals(new PatientMatch(Kind.LIKELY, li), match("测试 李娜", "", null));
    }

    @Test
    void aMaskedNameNeitherProvesNorContradicts() {
        assertEquals(new PatientMatch(Kind.LIKELY, zhang), match("测*", "S000123", null));
        assertEquals(new PatientMatch(Kind.LIKELY, zhang), match("测**伟", "S000123", null));
        assertEquals(new PatientMatch(Kind.CONTRADICTED, zhang), match("王*", "S000123", null));
        assertEquals(new PatientMatch(Kind.NOBODY, null), match("测**娜", "", null));
        assertEquals(new PatientMatch(Kind.CONTRADICTED, zhang), match("**", "S000123", null));
    }

    @ParameterizedTest
    @CsvSource({
        "46岁, false",
        "47岁, false",
        "48 Y, false",
        "44, false",
        "49岁, true",
        "43 Years, true",
        "8月, true",
        "不详, false"
    })
    void anAgeHasToFitTheBirthDateGiveOrTakeTwoYears(String age, boolean other) {
        var header = new ReportHeader("", "", age, null, "", LocalDate.of(2026, 9, 14));
        assertEquals(other ? List.of(Difference.BIRTH_DATE) : List.of(), HeaderCheck.contradictions(header, zhang));
    }

    private PatientMatch match(String name, String mrn, LocalDate birth) {
        return PatientMatch.of(new ReportHeader(name, "", "", birth, mrn), index);
    }

    private static Patient patient(long id, String name, String pinyin, String mrn, LocalDate birth) {
        return new Patient(
                id,
                Demographics.of(name, Sex.MALE, birth),
                pinyin,
                id == 1
                        ? List.of(
                                new PatientIdentifier(PatientIdentifier.MRN, mrn),
                                new PatientIdentifier(PatientIdentifier.OUTPATIENT, "777"))
                        : List.of(new PatientIdentifier(PatientIdentifier.MRN, mrn)),
                1);
    }
}
