package org.catamnesis.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.catamnesis.followup.Flowsheet;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.DisplayUnits;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.TargetRules;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SummaryPageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final AnalyteCatalogue CATALOGUE = AnalyteCatalogue.standard();

    @ParameterizedTest
    @EnumSource
    void fortyLettersAndSixtyAnalytesOverlapNowhereAndStayWithinTheMargins(Language language) throws IOException {
        for (SummaryPeriod period : SummaryPeriod.values()) {
            Read page = read(crowded("欧阳娜娜".repeat(10), 60), period, null, language);
            assertEquals(1, page.pages);
            assertEquals(List.of(), page.overlaps());
            assertEquals(List.of(), page.beyondMargins());
            assertEquals(
                    40,
                    page.glyphs.stream()
                            .filter(glyph -> "欧阳娜".contains(glyph.text))
                            .count());
        }
        Read wide =
                read(crowded("Wilhelmina Featherstonehaugh-Montgomery the", 90), SummaryPeriod.YEAR, null, language);
        assertEquals(List.of(), wide.overlaps());
        assertEquals(List.of(), wide.beyondMargins());
    }

    @Test
    void theTableHasTheRowsOfTheFlowsheetAndCountsWhatDoesNotFit() throws IOException {
        PatientChart few = crowded("测试甲", 12);
        Read page = read(few, SummaryPeriod.SINCE_TRANSPLANT, null, Language.ENGLISH);
        for (Flowsheet.Line line : Flowsheet.of(grades(few)).lines()) {
            String name = org.catamnesis.followup.AnalyteWords.shortName(line.analyte(), Language.ENGLISH);
            assertTrue(page.text.contains(name), name + " is missing from\n" + page.text);
        }
        assertFalse(page.text.contains("more rows"), page.text);
        assertTrue(read(crowded("测试甲", 140), SummaryPeriod.YEAR, null, Language.ENGLISH)
                .text
                .contains("more rows, see the results table"));
    }

    @Test
    void chineseReadsBackAndEveryFontIsEmbedded() throws IOException {
        Read page = read(crowded("测试甲", 8), SummaryPeriod.YEAR, null, Language.CHINESE);
        for (String words : List.of("测试甲", "随访摘要", "肝移植 1", "他克莫司", "1.5 mg q12h", "排斥反应", "当前用药", "示例值", "演示医院")) {
            assertTrue(page.text.contains(words), words + " is missing from\n" + page.text);
        }
        assertEquals(List.of(), page.fontsNotEmbedded);
        assertTrue(page.bytes < 200_000, "only what is used is embedded: " + page.bytes);
    }

    @Test
    void abnormalValuesAreMarkedBySignAndWeightNotByColourAlone() throws IOException {
        Read page = read(crowded("测试甲", 3), SummaryPeriod.YEAR, null, Language.ENGLISH);
        List<Glyph> signs =
                page.glyphs.stream().filter(glyph -> glyph.text.equals("↑")).toList();
        assertFalse(signs.isEmpty());
        assertTrue(signs.stream().anyMatch(sign -> sign.font.contains("Bold")), signs::toString);
    }

    @Test
    void valuesAreInTheUnitThatTheClinicChoseAndSayThatTheyAreConverted() throws IOException {
        PatientChart chart = crowded("测试甲", 3);
        var american = new DisplayUnits(Map.of("CREA", "mg/dL"));
        Read page = read(
                new ResultGrades(chart, CATALOGUE, TargetRules.shipped(), american),
                SummaryPeriod.YEAR,
                null,
                Language.ENGLISH);
        LabResult newest = chart.results("CREA").getLast();
        String shown =
                american.shown(CATALOGUE.byCode("CREA").orElseThrow(), newest).text();
        assertTrue(page.text.contains("Creatinine§ mg/dL"), page.text);
        assertTrue(page.text.contains(shown), shown + " is missing from\n" + page.text);
        Read printed = read(chart, SummaryPeriod.YEAR, null, Language.ENGLISH);
        assertFalse(printed.text.contains("Creatinine§"), printed.text);
        assertTrue(printed.text.contains(newest.measurement().value().text()), printed.text);
    }

    @Test
    void aMaskedPageTellsTheAgeAndNothingElseOfThePerson() throws IOException {
        Read page = read(crowded("测试甲", 8), SummaryPeriod.YEAR, "患者 417", Language.CHINESE);
        assertTrue(page.text.contains("患者 417"), page.text);
        assertTrue(page.text.contains("46 岁"), page.text);
        for (String identity : List.of("测试甲", "ce shi jia", "1980-02-03", "S000123", "13900000000")) {
            assertFalse(page.text.contains(identity), identity + " is on\n" + page.text);
        }
    }

    @Test
    void aPatientOfWhomNothingIsKnownStillHasAPage() throws IOException {
        PatientChart nobody =
                new PatientChart(patient("测试乙"), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        Read page = read(nobody, SummaryPeriod.SINCE_TRANSPLANT, null, Language.ENGLISH);
        assertTrue(page.text.contains("No results in this period."), page.text);
        assertTrue(page.text.contains("no transplant on file"), page.text);
        assertEquals(List.of(), page.overlaps());
    }

    private static Patient patient(String name) {
        return new Patient(
                7,
                new Demographics(name, Sex.MALE, LocalDate.of(1980, 2, 3), "13900000000", null, null),
                "ce shi jia",
                List.of(new PatientIdentifier(PatientIdentifier.MRN, "S000123")),
                1);
    }

    private static ResultGrades grades(PatientChart chart) {
        return new ResultGrades(chart, CATALOGUE, TargetRules.shipped());
    }

    /** A course with two grafts, many events and drugs, and so many analytes measured every other week for two years. */
    private static PatientChart crowded(String name, int analytes) {
        LocalDate zero = LocalDate.of(2024, 9, 1);
        List<Analyte> measured = new ArrayList<>(List.of(
                CATALOGUE.byCode("TAC").orElseThrow(),
                CATALOGUE.byCode("CREA").orElseThrow(),
                CATALOGUE.byCode("ALT").orElseThrow()));
        CATALOGUE.analytes().stream()
                .filter(analyte -> !measured.contains(analyte))
                .limit(analytes - 3)
                .forEach(measured::add);
        List<LabResult> results = new ArrayList<>();
        for (int day = 1; day < 740; day += 14) {
            for (Analyte analyte : measured.subList(0, Math.min(analytes, measured.size()))) {
                results.add(result(results.size() + 1, analyte, zero.plusDays(day), day));
            }
        }
        List<ClinicalEvent> events = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            EventKind kind = EventKind.values()[i % 8];
            if (kind == EventKind.DEATH) continue;
            LocalDate day = zero.plusDays(20L * i);
            events.add(new ClinicalEvent(i, 7, kind, "tcmr", "Banff IIA", day, day.plusDays(6), true, null));
        }
        List<Dosing> dosings = new ArrayList<>();
        for (String drug :
                List.of("tacrolimus", "mycophenolate-mofetil", "prednisone", "an-unknown-drug-of-long-name")) {
            dosings.add(new Dosing(dosings.size() + 1, 7, drug, null, zero, null, 1.5, "mg", 2, "oral", null));
        }
        return new PatientChart(
                patient(name),
                List.of(
                        new Transplant(1, 7, Organ.LIVER, 1, zero, "deceased-brain"),
                        new Transplant(2, 7, Organ.KIDNEY, 1, zero.minusYears(3), "living")),
                results,
                dosings,
                events,
                List.of(),
                List.of());
    }

    private static LabResult result(long id, Analyte analyte, LocalDate day, int number) {
        String value = number % 5 == 0 ? "12345.67" : String.valueOf(number % 90);
        return new LabResult(
                id,
                7,
                analyte.code(),
                new Measurement(
                        analyte.english(),
                        ResultValue.parse(value),
                        "µmol/L",
                        "umol/L",
                        ReferenceInterval.parse("10-40"),
                        null),
                new Sampling(day.atTime(8, 20), true, null, "第一演示医院检验科与临床化学联合实验中心", null, null, null),
                Provenance.MANUAL,
                null);
    }

    private static Read read(PatientChart chart, SummaryPeriod period, String alias, Language language)
            throws IOException {
        return read(grades(chart), period, alias, language);
    }

    private static Read read(ResultGrades grades, SummaryPeriod period, String alias, Language language)
            throws IOException {
        SummaryFacts facts = new SummaryFacts(
                grades,
                period,
                alias,
                List.of("a recheck of creatinine by 2026-09-20, asked for by Dr. Demo", "2 documents not reviewed"),
                "演示医院",
                "Dr. Demo",
                LocalDateTime.of(TODAY, java.time.LocalTime.of(9, 30)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SummaryPage(facts, new Messages(language)).writePdf(out);
        return Read.of(out.toByteArray());
    }

    /** One character where it stands, in points from the upper left; its height is that of a capital. */
    private record Glyph(String text, String font, float left, float top, float right, float bottom) {
        boolean overlaps(Glyph other) {
            float slack = 0.6f;
            return left + slack < other.right
                    && other.left + slack < right
                    && top + slack < other.bottom
                    && other.top + slack < bottom;
        }
    }

    private record Read(int pages, String text, List<Glyph> glyphs, List<String> fontsNotEmbedded, int bytes) {
        static Read of(byte[] pdf) throws IOException {
            List<Glyph> glyphs = new ArrayList<>();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                PDFTextStripper stripper = new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> positions) throws IOException {
                        for (TextPosition at : positions) {
                            if (at.getUnicode().isBlank()) continue;
                            float high = at.getFontSizeInPt() * 0.72f;
                            glyphs.add(new Glyph(
                                    at.getUnicode(),
                                    at.getFont().getName(),
                                    at.getXDirAdj(),
                                    at.getYDirAdj() - high,
                                    at.getXDirAdj() + at.getWidthDirAdj(),
                                    at.getYDirAdj()));
                        }
                        super.writeString(text, positions);
                    }
                };
                stripper.setSuppressDuplicateOverlappingText(false);
                stripper.setSortByPosition(true);
                String text = stripper.getText(document);
                List<String> loose = new ArrayList<>();
                for (COSName name : document.getPage(0).getResources().getFontNames()) {
                    PDFont font = document.getPage(0).getResources().getFont(name);
                    if (!font.isEmbedded()) loose.add(font.getName());
                }
                return new Read(document.getNumberOfPages(), text, glyphs, loose, pdf.length);
            }
        }

        List<String> overlaps() {
            List<String> found = new ArrayList<>();
            for (int i = 0; i < glyphs.size(); i++) {
                for (int j = i + 1; j < glyphs.size(); j++) {
                    if (glyphs.get(i).overlaps(glyphs.get(j))) found.add(glyphs.get(i) + " " + glyphs.get(j));
                }
            }
            return found;
        }

        List<Glyph> beyondMargins() {
            float margin = (float) SummaryPage.MARGIN - 1;
            return glyphs.stream()
                    .filter(glyph -> glyph.left < margin
                            || glyph.top < margin
                            || glyph.right > SummaryPage.WIDTH - margin
                            || glyph.bottom > SummaryPage.HEIGHT - margin)
                    .toList();
        }
    }
}
