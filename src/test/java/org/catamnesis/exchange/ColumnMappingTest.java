package org.catamnesis.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.catamnesis.access.TestClinic;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnMappingTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final ColumnMapping LIS = new ColumnMapping(
            Map.of("病历号", "mrn", "采样时间", "collected_at", "项目", "analyte", "结果", "value", "标本", "specimen"),
            List.of("审核人"),
            Map.of("unit", "μmol/L", "laboratory", "检验科"),
            "yyyyMMddHHmm",
            Map.of("analyte", Map.of("肌酐(酶法)", "CREA")));

    @TempDir
    Path temp;

    private TestClinic clinic;
    private ColumnMappingStore mappings;

    @BeforeEach
    void open() {
        clinic = new TestClinic(temp);
        mappings = new ColumnMappingStore(clinic.session());
        TestFolder.whole(temp.resolve("in")).load(clinic.session());
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void nextMonthsExportLoadsWithTheMappingOfThisMonth() {
        mappings.save("LIS", Sheet.RESULTS, LIS);
        TestFolder june = new TestFolder(temp.resolve("june"))
                .with(
                        "LIS导出2026-06.csv",
                        GB18030,
                        "病历号,采样时间,项目,结果,标本,审核人",
                        "T0001,202606010810,肌酐(酶法),88,血清,某某",
                        "T0001,202606080815,肌酐(酶法),91 ↑,血清,某某");
        LoadReport report = june.load(clinic.session(), false, mappings.named("LIS"));
        assertEquals(List.of(), june.bad());
        assertEquals(
                new LoadReport(List.of(new SheetCount(Sheet.RESULTS, "LIS导出2026-06.csv", 2, 0, 0)), 0, true), report);

        TestFolder july = new TestFolder(temp.resolve("july"))
                .with(
                        "LIS导出2026-07.csv",
                        GB18030,
                        "病历号,采样时间,项目,结果,标本,审核人",
                        "T0001,202606080815,肌酐(酶法),91,血清,某某",
                        "T0001,20260701,肌酐(酶法),90,血清,某某",
                        "T0001,202607020810,肌酐(酶法),90,血清,某某");
        july.load(clinic.session(), true, mappings.named("LIS"));
        assertEquals(List.of("LIS导出2026-07.csv:3 collected_at DATE_UNREADABLE"), july.bad());
    }

    @Test
    void aMappingThatIsSavedAgainTakesTheEarlierOnesPlace() {
        mappings.save("LIS", Sheet.RESULTS, ColumnMapping.NONE);
        SavedMapping second = mappings.save("LIS", Sheet.RESULTS, LIS);
        assertEquals(List.of(second), mappings.all());
        assertEquals(LIS, second.mapping());
        mappings.remove(second);
        assertEquals(List.of(), mappings.all());
        assertEquals(
                Problem.MAPPING_UNKNOWN,
                assertThrows(ProblemException.class, () -> mappings.named("LIS"))
                        .problem());
    }

    @Test
    void aMappingHasToNameWhatEachRowNeeds() {
        ColumnMapping half = new ColumnMapping(Map.of("a", "mrn"), List.of(), Map.of(), null, Map.of());
        assertEquals(
                Problem.MAPPING_INCOMPLETE,
                assertThrows(ProblemException.class, () -> half.checked(Sheet.RESULTS))
                        .problem());
        ColumnMapping unread = new ColumnMapping(LIS.headers(), List.of(), Map.of(), "bogus", Map.of());
        assertEquals(
                Problem.DATE_PATTERN_WRONG,
                assertThrows(ProblemException.class, () -> unread.checked(Sheet.RESULTS))
                        .problem());
    }
}
