package org.catamnesis.print.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.Visit;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.print.PaperSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LetterTest {
    static Stream<Arguments> everyLetter() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(HandoutKind.values())
                        .filter(HandoutKind::letter)
                        .map(kind -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("everyLetter")
    void everyTemplateIsFilledInAndFitsOnItsPages(HandoutKind kind, Language language) throws IOException {
        for (HandoutFacts facts : List.of(
                HandoutCourse.facts(seen(HandoutCourse.crowded("欧阳娜娜".repeat(10))), language),
                HandoutCourse.bare(HandoutCourse.unknown("测试乙")))) {
            PdfRead read = read(facts, kind, language);
            assertFalse(read.text().contains("{"), read.text());
            assertEquals(List.of(), read.outside());
            assertEquals(List.of(), read.overlaps());
            assertEquals(List.of(), read.fontsNotEmbedded());
        }
    }

    @Test
    void aReminderNamesTheDayThatWasMissedAndTheNextOne() throws IOException {
        String text = lines(read(
                HandoutCourse.facts(seen(HandoutCourse.liver("测试甲")), Language.ENGLISH),
                HandoutKind.REMINDER,
                Language.ENGLISH));
        for (String words : List.of(
                "We missed you", "planned for 2026-09-08 (Tue)", "Visit: 2026-09-22 (Tue) 08:30", "call 000-0000-0100"))
            assertTrue(text.contains(words), words + " is missing from\n" + text);
    }

    @Test
    void resultsAreTheNewestOfEachWithTheirMark() throws IOException {
        String text = lines(read(
                HandoutCourse.facts(seen(HandoutCourse.liver("测试甲")), Language.CHINESE),
                HandoutKind.RESULTS,
                Language.CHINESE));
        assertTrue(text.contains("2026-09-10 ALT 68 U/L ▲ 9-50"), text);
        assertFalse(text.contains("41 U/L"), text);
        assertFalse(text.contains("164"), "before the graft\n" + text);
    }

    @Test
    void aReferralTellsWhatAnotherDoctorNeedsAndCarriesNoCode() throws IOException {
        PdfRead read = read(
                HandoutCourse.facts(seen(HandoutCourse.liver("测试甲")), Language.ENGLISH),
                HandoutKind.REFERRAL,
                Language.ENGLISH);
        for (String words : List.of("Liver transplant 1, 2026-08-01", "K74.6", "Tacrolimus", "68 U/L", "rifamycin"))
            assertTrue(lines(read).contains(words), words + " is missing from\n" + read.text());
    }

    @Test
    void theSitesOwnWordsCountAndAWrongBlankIsRefusedByName() throws IOException {
        HandoutFacts facts = HandoutCourse.facts(HandoutCourse.liver("测试甲"), Language.CHINESE);
        HandoutFacts own = new HandoutFacts(
                facts.grades(),
                facts.diagnoses(),
                null,
                facts.visits(),
                facts.due(),
                facts.clinic(),
                facts.code(),
                true,
                "自拟标题 {clinic}\n{NAME}：请于 {visit} 来院。$1 \\ {",
                "护士演示",
                facts.at());
        String text = lines(read(own, HandoutKind.INVITATION, Language.CHINESE));
        assertTrue(text.contains("自拟标题 演示移植中心"), text);
        assertTrue(text.contains("测试甲：请于 2026-09-22（周二） 08:30 来院。$1 \\ {"), text);
        ProblemException refused = assertThrows(ProblemException.class, () -> LetterText.require("{name} {nmae}"));
        assertEquals(Problem.PLACEHOLDER_UNKNOWN, refused.problem());
        assertTrue(new Messages(Language.ENGLISH).problem(refused).contains("{nmae}"));
    }

    @Test
    void aMaskedLetterNamesNobody() throws IOException {
        HandoutFacts masked =
                HandoutTest.masked(HandoutCourse.facts(seen(HandoutCourse.liver("测试甲")), Language.CHINESE));
        for (HandoutKind kind : HandoutKind.values()) {
            if (!kind.letter()) continue;
            String text = read(masked, kind, Language.CHINESE).text();
            assertTrue(text.contains("患者 417"), text);
            for (String identity : List.of("测试甲", "S000123", "13900000000"))
                assertFalse(text.contains(identity), identity + " is on\n" + text);
        }
    }

    @Test
    void aCallListBreaksBetweenPatientsAndSaysWhoCannotBeCalled() throws IOException {
        Messages messages = new Messages(Language.CHINESE);
        List<CallLine> lines = Stream.iterate(0, i -> i < 40, i -> i + 1)
                .map(i -> new CallLine(
                        "测试" + i,
                        "男   46 岁   MRN S0" + i,
                        i == 3 ? List.of() : List.of("13900000000（本人）", "13900000001（配偶 测试配偶）"),
                        List.of("核心化验 — 逾期 4 天：上次 2026-08-11，每月一次", "门诊 — 今天到期")))
                .toList();
        PdfRead read = PdfRead.of(new CallList(lines, "演示移植中心", "护士演示", HandoutCourse.NOW, messages).paper());
        assertEquals(List.of(), read.outside());
        assertEquals(List.of(), read.overlaps());
        assertTrue(read.pages().size() > 2);
        String text = lines(read);
        assertTrue(text.contains("没有登记电话"), text);
        for (int i = 0; i < 40; i++) assertTrue(text.contains("测试" + i + " "), "line " + i);
        String nobody =
                lines(PdfRead.of(new CallList(List.of(), "演示移植中心", "护士演示", HandoutCourse.NOW, messages).paper()));
        assertTrue(nobody.contains("名单上没有患者"), nobody);
    }

    /** With two results, one of them superseded by a newer one, and a visit that was missed. */
    private static PatientChart seen(PatientChart chart) {
        LocalDate planned = LocalDate.of(2026, 9, 8);
        return new PatientChart(
                chart.patient(),
                chart.transplants(),
                List.of(
                        alt(1, 41, planned.minusDays(30)),
                        alt(2, 68, planned.plusDays(2)),
                        afp(3, LocalDate.of(2026, 7, 31))),
                chart.dosings(),
                chart.events(),
                List.of(new Visit(1, 7, planned, planned, "outpatient", false, null)),
                List.of());
    }

    private static LabResult afp(long id, LocalDate day) {
        return new LabResult(
                id,
                7,
                "AFP",
                new Measurement("AFP", ResultValue.of(164), "ng/mL", "ng/mL", ReferenceInterval.parse("<7"), null),
                Sampling.at(day.atTime(8, 0)),
                Provenance.MANUAL,
                null);
    }

    private static LabResult alt(long id, double value, LocalDate day) {
        return new LabResult(
                id,
                7,
                "ALT",
                new Measurement("ALT", ResultValue.of(value), "U/L", "U/L", ReferenceInterval.parse("9-50"), null),
                Sampling.at(day.atTime(8, 0)),
                Provenance.MANUAL,
                null);
    }

    private static String lines(PdfRead read) {
        return read.text().replaceAll("[\\s\\u00a0]+", " ");
    }

    private static PdfRead read(HandoutFacts facts, HandoutKind kind, Language language) throws IOException {
        return PdfRead.of(Handout.of(facts, kind, PaperSize.A4, new Messages(language)));
    }
}
