package org.catamnesis.print.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.Visit;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;
import org.catamnesis.print.PaperSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HandoutTest {
    private static final String LONG = "欧阳娜娜".repeat(10);

    static Stream<Arguments> everyPaper() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(PaperSize.values())
                        .flatMap(size -> Stream.of(HandoutKind.SLIP, HandoutKind.GUIDANCE)
                                .map(kind -> Arguments.of(kind, size, language))));
    }

    @ParameterizedTest
    @MethodSource("everyPaper")
    void nothingOverlapsOrIsCutOffHoweverLongTheNameAndTheRegimen(HandoutKind kind, PaperSize size, Language language)
            throws IOException {
        PdfRead read = read(HandoutCourse.facts(HandoutCourse.crowded(LONG), language), kind, size, language);
        assertEquals(List.of(), read.outside());
        assertEquals(List.of(), read.overlaps());
        assertEquals(List.of(), read.fontsNotEmbedded());
        assertTrue(read.bytes() < 150_000, "only what is used is embedded: " + read.bytes());
        assertEquals(size == PaperSize.SLIP, read.pages().size() == 1);
        String letters = read.text().replaceAll("\\s", "");
        assertTrue(letters.split("缓释胶囊", -1).length > 20, letters);
    }

    @Test
    void anOrdinaryVisitSlipIsOnePage() throws IOException {
        for (Language language : Language.values())
            assertEquals(
                    1,
                    read(
                                    HandoutCourse.facts(HandoutCourse.settled("测试甲"), language),
                                    HandoutKind.SLIP,
                                    PaperSize.A4,
                                    language)
                            .pages()
                            .size(),
                    language.code());
    }

    @Test
    void aSlipIsAsLongAsWhatItSaysAndOneOfALineIsShort() throws IOException {
        PdfRead few = read(
                HandoutCourse.bare(HandoutCourse.unknown("测试甲")), HandoutKind.SLIP, PaperSize.SLIP, Language.CHINESE);
        PdfRead many = read(
                HandoutCourse.facts(HandoutCourse.crowded("测试甲"), Language.CHINESE),
                HandoutKind.SLIP,
                PaperSize.SLIP,
                Language.CHINESE);
        assertEquals(226.77, few.pages().getFirst().getWidth(), 0.01);
        assertTrue(
                few.pages().getFirst().getHeight() * 2 < many.pages().getFirst().getHeight());
    }

    @Test
    void theSlipSaysInChineseWhenToComeAndWhatNotToTakeBefore() throws IOException {
        String text = lines(read(
                HandoutCourse.facts(HandoutCourse.liver("测试甲"), Language.CHINESE),
                HandoutKind.SLIP,
                PaperSize.A4,
                Language.CHINESE));
        for (String words : List.of(
                "复诊单",
                "测试甲",
                "MRN S000123",
                "肝移植 1，2026-08-01（第 45 天）",
                "2026-09-22（周二） 08:30",
                "肝移植门诊",
                "核心化验（含他克莫司谷浓度）",
                "抽血前不要服他克莫司",
                "他克莫司：前一天 20:00 照常服用，当天 06:00–10:00 之间抽血。",
                "每日 2 次，08:00、20:00",
                "2026-09-25（周五） 他克莫司：原来每次 1.5 mg，每日 2 次，08:00、20:00，从这一天起改为每次 1 mg",
                "2026-09-20（周日） 停用泼尼松。",
                "2026-09-18（周五） 开始服用缬更昔洛韦：每次 450 mg，每日 1 次，08:00",
                "皮肤或眼睛发黄",
                "000-0000-0100",
                "移植肝多普勒超声",
                "尚未经本中心批准")) assertTrue(text.contains(words), words + " is missing from\n" + text);
        assertFalse(text.contains("移植肾"), text);
    }

    @Test
    void theGuidanceSaysInEnglishHowLongTheStayWasAndWhatToDoAtHome() throws IOException {
        String text = lines(read(
                HandoutCourse.facts(HandoutCourse.liver("测试甲"), Language.ENGLISH),
                HandoutKind.GUIDANCE,
                PaperSize.A4,
                Language.ENGLISH));
        for (String words : List.of(
                "Going home",
                "2026-07-31 (Fri)",
                "2026-08-25 (Tue)",
                "25 days",
                "No tacrolimus before the blood test",
                "last dose at 20:00 on the day before, blood drawn between 06:00 and 10:00",
                "twice a day, at 08:00 and 20:00",
                "Do not eat grapefruit",
                "Yellow skin or eyes",
                "Page 1 of")) assertTrue(text.contains(words), words + " is missing from\n" + text);
    }

    @Test
    void whatToDoAtHomeIsOnOnePageWithTheCode() throws IOException {
        String text = lines(read(
                HandoutCourse.facts(HandoutCourse.liver("测试甲"), Language.ENGLISH),
                HandoutKind.GUIDANCE,
                PaperSize.A4,
                Language.ENGLISH));
        assertTrue(text.indexOf("Page 1 of 2") < text.indexOf("At home"), text);
        assertTrue(text.indexOf("At home") < text.indexOf("Anti-rejection medicine is taken for life"), text);
    }

    @Test
    void aStayThatNobodyEndedIsNotCountedOnOnceThePatientHasComeFromHome() {
        PatientChart in = HandoutCourse.liver("测试甲");
        ClinicalEvent admitted = in.events().getFirst();
        PatientChart stays = chart(in, admitted, List.of());
        assertEquals(Optional.of(new Stay(admitted.day(), null)), Stay.newest(stays, HandoutCourse.TODAY));
        LocalDate left = admitted.day().plusDays(21);
        ClinicalEvent ended =
                new ClinicalEvent(1, 1, EventKind.ADMISSION, null, null, admitted.day(), left, null, null);
        assertEquals(
                Optional.of(new Stay(admitted.day(), left)),
                Stay.newest(chart(in, ended, List.of()), HandoutCourse.TODAY));
        Visit came = new Visit(1, 1, admitted.day().plusDays(30), null, "outpatient", true, null);
        assertEquals(Optional.empty(), Stay.newest(chart(in, admitted, List.of(came)), HandoutCourse.TODAY));
    }

    private static PatientChart chart(PatientChart one, ClinicalEvent event, List<Visit> visits) {
        return new PatientChart(
                one.patient(), one.transplants(), List.of(), one.dosings(), List.of(event), visits, List.of());
    }

    @Test
    void whoHasNothingPlannedAndTakesNothingIsToldSo() throws IOException {
        for (HandoutKind kind : List.of(HandoutKind.SLIP, HandoutKind.GUIDANCE)) {
            String text =
                    lines(read(HandoutCourse.bare(HandoutCourse.unknown("测试乙")), kind, PaperSize.A4, Language.ENGLISH));
            for (String words : List.of(
                    "No date is set yet",
                    "No blood test is due",
                    "No medicines are on file here",
                    "no transplant on file",
                    "Phone ________",
                    "Your code for the desk is made when this paper is printed"))
                assertTrue(text.contains(words), words + " is missing from\n" + text);
            assertFalse(text.contains("before the blood test"), text);
            assertFalse(text.contains("example text"), text);
        }
    }

    @ParameterizedTest
    @MethodSource("everyPaper")
    void theCodeIsReadBackFromThePage(HandoutKind kind, PaperSize size, Language language) throws Exception {
        PaperDocument paper = Handout.of(
                HandoutCourse.facts(HandoutCourse.liver("测试甲"), language), kind, size, new Messages(language));
        assertEquals(
                HandoutCourse.CODE.text(),
                decoded(
                        size == PaperSize.A4
                                ? paper.pictures(203).getFirst()
                                : paper.pictures(203).getLast()));
        String said = String.join(" ", paper.said());
        assertTrue(said.contains(HandoutCourse.CODE.spoken())
                || said.replace(" ", "").contains(HandoutCourse.CODE.spoken()));
    }

    @Test
    void aMaskedPaperTellsTheAgeAndNothingElseOfThePerson() throws IOException {
        HandoutFacts shown = HandoutCourse.facts(HandoutCourse.liver("测试甲"), Language.CHINESE);
        HandoutFacts masked = masked(shown);
        for (HandoutKind kind : HandoutKind.values())
            for (PaperSize size : PaperSize.values()) {
                String text = read(masked, kind, size, Language.CHINESE).text();
                assertTrue(text.contains("患者 417") && text.contains("46 岁"), text);
                for (String identity : List.of("测试甲", "S000123", "1980", "13900000000", "CAT-"))
                    assertFalse(text.contains(identity), identity + " is on\n" + text);
            }
    }

    static HandoutFacts masked(HandoutFacts shown) {
        return new HandoutFacts(
                shown.grades(),
                shown.diagnoses(),
                "患者 417",
                shown.visits(),
                shown.due(),
                shown.clinic(),
                shown.code(),
                true,
                null,
                "护士演示",
                shown.at());
    }

    static String decoded(BufferedImage page) throws Exception {
        int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        LuminanceSource light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(light)),
                        java.util.Map.of(com.google.zxing.DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    /** The text with every run of white as one space. */
    private static String lines(PdfRead read) {
        return read.text().replaceAll("[\\s\\u00a0]+", " ");
    }

    private static PdfRead read(HandoutFacts facts, HandoutKind kind, PaperSize size, Language language)
            throws IOException {
        return PdfRead.of(Handout.of(facts, kind, size, new Messages(language)));
    }
}
