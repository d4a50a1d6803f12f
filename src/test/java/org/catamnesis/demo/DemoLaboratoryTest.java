package org.catamnesis.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catamnesis.lab.Flag;
import org.catamnesis.lab.Interpretation;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.patient.Sex;
import org.junit.jupiter.api.Test;

class DemoLaboratoryTest {
    private static final double[] PARTS = {0, 0.01, 0.31, 0.9, 1, 1.7, 12.345, 4321};

    @Test
    void theSameBloodIsPrintedInThreeWays() {
        assertEquals(
                List.of("肌酐 132 μmol/L ↑ 57-97", "血肌酐 132 μmol/L H 44~115", "Creatinine 1.49 mg/dL H 0.64 - 1.10"),
                printed(DemoAnalyte.CREA, 132, Sex.MALE));
        assertEquals(
                List.of(
                        "总胆红素 12.3 μmol/L  0-21",
                        "总胆红素 12.3 μmol/L  3.4~20.5",
                        "Bilirubin, Total 0.72 mg/dL  0.00 - 1.23"),
                printed(DemoAnalyte.TBIL, 12.3, Sex.FEMALE));
        assertEquals(
                List.of("甲胎蛋白 <0.50 ng/mL  <7", "甲胎蛋白测定(定量) <0.50 ng/mL  <20", "Alpha-Fetoprotein <0.5 ng/mL  <7.0"),
                printed(DemoAnalyte.AFP, 0.2, Sex.MALE));
        assertEquals(
                List.of(
                        "巨细胞病毒DNA 未检出 copies/mL  未检出",
                        "巨细胞病毒核酸定量 <500 copies/mL  <500",
                        "CMV DNA, Quantitative Not detected copies/mL  Not detected"),
                printed(DemoAnalyte.CMV, 30, Sex.MALE));
    }

    @Test
    void whatIsPrintedReadsBackAsWhatIsMeant() {
        for (PrintedRow row : all()) {
            assertEquals(ResultValue.parse(row.value().text()), row.value(), row.name());
            assertEquals(ReferenceInterval.parse(row.interval().text()), row.interval(), row.name());
            if (row.analyte() == DemoAnalyte.TAC || row.value().number() == null) continue;
            Flag flag =
                    row.flag() == null ? Flag.NORMAL : Flag.parse(row.flag()).orElseThrow();
            Interpretation.against(row.value(), row.interval()).ifPresent(own -> assertEquals(own, flag, row.name()));
        }
    }

    @Test
    void someNamesAreLeftForAPersonToMap() {
        Set<DemoAnalyte> unmapped = Stream.of(DemoAnalyte.values())
                .filter(analyte -> analyte.facts().code() == null)
                .collect(Collectors.toSet());
        assertEquals(Set.of(DemoAnalyte.SIALIC_ACID, DemoAnalyte.LAP), unmapped);
    }

    @Test
    void decimalsAreThoseOfTheUnit() {
        assertEquals("0.05", Decimals.text(0.049, 2));
        assertEquals("-0.50", Decimals.text(-0.5, 2));
        assertEquals("1234", Decimals.text(1233.6, 0));
        assertEquals(1, Decimals.needed(3.5, 12));
        assertTrue(all().stream().noneMatch(row -> row.value().text().contains("E")));
    }

    private static List<PrintedRow> all() {
        return Stream.of(DemoLaboratory.values())
                .flatMap(laboratory -> Stream.of(DemoAnalyte.values())
                        .flatMap(analyte -> java.util.Arrays.stream(PARTS)
                                .mapToObj(part -> new DemoReading(analyte, 20 * part))
                                .flatMap(reading ->
                                        Stream.of(Sex.MALE, Sex.FEMALE).map(sex -> laboratory.print(reading, sex)))))
                .toList();
    }

    private static List<String> printed(DemoAnalyte analyte, double value, Sex sex) {
        return Stream.of(DemoLaboratory.values())
                .map(laboratory -> laboratory.print(new DemoReading(analyte, value), sex))
                .map(row -> String.join(
                        " ",
                        row.name(),
                        row.value().text(),
                        row.unitText(),
                        row.mark(),
                        row.interval().text()))
                .toList();
    }
}
