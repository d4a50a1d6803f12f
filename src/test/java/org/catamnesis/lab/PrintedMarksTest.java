package org.catamnesis.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedMarksTest {
    @ParameterizedTest
    @CsvSource({
        "↑,HIGH",
        "H,HIGH",
        "(H),HIGH",
        "High,HIGH",
        "偏高,HIGH",
        "Élevé,HIGH",
        "++,HIGH",
        "↓,LOW",
        "L,LOW",
        "偏低,LOW",
        "Basso,LOW",
        "HH,CRITICAL_HIGH",
        "↑↑,CRITICAL_HIGH",
        "LL,CRITICAL_LOW",
        "*,ABNORMAL",
        "**,ABNORMAL",
        "#,ABNORMAL",
        "异常,ABNORMAL",
        "Borderline,BORDERLINE",
        "N,NORMAL",
        "正常,NORMAL",
        "危急值,CRITICAL"
    })
    void flagsOfSeveralLanguagesAreUnderstood(String printed, Flag flag) {
        assertEquals(Optional.of(flag), Flag.parse(printed));
    }

    @Test
    void anUnknownFlagIsNone() {
        assertEquals(Optional.empty(), Flag.parse("§"));
        assertEquals(Optional.empty(), Flag.parse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "血清,SERUM",
        "血浆,PLASMA",
        "EDTA抗凝全血,BLOOD",
        "Whole Blood,BLOOD",
        "尿液,URINE",
        "随机尿,URINE",
        "24小时尿,URINE_24H",
        "脑脊液,CEREBROSPINAL_FLUID",
        "Siero,SERUM",
        "urine-24h,URINE_24H"
    })
    void specimensOfSeveralLanguagesAreUnderstood(String printed, Specimen specimen) {
        assertEquals(Optional.of(specimen), Specimen.parse(printed));
    }

    @Test
    void onlySerumAndPlasmaAreJoined() {
        assertTrue(Specimen.SERUM.comparable(Specimen.PLASMA));
        assertFalse(Specimen.SERUM.comparable(Specimen.URINE));
        assertFalse(Specimen.BLOOD.comparable(Specimen.PLASMA));
        assertFalse(Specimen.URINE.comparable(Specimen.URINE_24H));
    }

    @Test
    void storedCodesReadBack() {
        Arrays.stream(Specimen.values()).forEach(s -> assertEquals(Optional.of(s), Specimen.ofCode(s.code())));
        Arrays.stream(Comparator.values()).forEach(c -> assertEquals(Optional.of(c), Comparator.ofCode(c.code())));
        assertEquals(
                List.of("pdf_text", "pdf_manual", "picture", "manual", "patient", "csv"),
                Arrays.stream(Provenance.values()).map(Provenance::code).toList());
        assertEquals(Optional.of(Provenance.PDF_TEXT), Provenance.ofCode("pdf_text"));
    }

    @Test
    void aRegionHoldsWhatItUnites() {
        PageRegion name = new PageRegion(2, 10, 20, 30, 8);
        assertEquals(new PageRegion(2, 10, 18, 90, 10), name.union(new PageRegion(2, 60, 18, 40, 8)));
        assertThrows(IllegalArgumentException.class, () -> name.union(new PageRegion(1, 0, 0, 1, 1)));
        assertThrows(IllegalArgumentException.class, () -> new PageRegion(0, 0, 0, 1, 1));
    }
}
