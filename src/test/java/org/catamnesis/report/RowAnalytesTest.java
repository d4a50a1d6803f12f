package org.catamnesis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.report.page.Box;
import org.catamnesis.report.page.Confidence;
import org.catamnesis.report.row.Row;
import org.junit.jupiter.api.Test;

class RowAnalytesTest {
    private static final AnalyteCatalogue CATALOGUE = AnalyteCatalogue.standard();
    private static final Confidence READ = new Confidence(0.99, 0.99, 0.99, 0.99);

    @Test
    void aPrintedLoincCodeComesBeforeTheName() {
        assertEquals("CREA", named(row("Creat. enz. [14682-9]", "88", "μmol/L", "", Confidence.SURE)));
        assertEquals("CREA", named(row("S-xyz (LOINC 2160-0)", "1.1", "mg/dL", "", Confidence.SURE)));
        assertEquals("ALT row.loinc-contradicts", named(row("AST 1742-6", "40", "U/L", "", Confidence.SURE)));
        assertEquals("", named(row("Phone 5555-1", "40", "U/L", "", Confidence.SURE)));
    }

    @Test
    void aNameThatSaysTooLittleIsReadByTheRowsAroundIt() {
        Row red = row("红细胞", "5", "/μL", "", Confidence.SURE);
        assertEquals("RBC", named(red));
        assertEquals("U-RBC", named(red, urine()));
        Row white = row("白细胞计数", "6.30", "", "", Confidence.SURE);
        assertEquals("", named(white));
        assertEquals("WBC", named(white, blood()));
        List<Row> mixed = new ArrayList<>(urine());
        mixed.addAll(blood());
        assertEquals("", named(white, mixed));
    }

    @Test
    void aResultInWordsIsOfAnAnalyteThatHasSuchResults() {
        assertEquals("U-GLU", named(row("Glucose", "Negative", "", "", Confidence.SURE)));
        assertEquals("", named(row("Glucose", "5.1", "", "", Confidence.SURE)));
    }

    @Test
    void aBloodNameBelowTheHeadingOfAnotherSpecimenIsDoubted() {
        assertEquals("U-Na", named(row("Sodium", "80", "mmol/L", "Urine chemistry", Confidence.SURE)));
        assertEquals("TSH row.specimen-differs", named(row("TSH", "2.1", "mIU/L", "尿液分析", Confidence.SURE)));
    }

    @Test
    void onlyTheNamesOfPicturesMayBeMisread() {
        assertEquals("ALT row.name-similar", named(row("丙氨酸氨基转栘酶", "40", "U/L", "", READ)));
        assertEquals("", named(row("丙氨酸氨基转栘酶", "40", "U/L", "", Confidence.SURE)));
    }

    private static List<Row> urine() {
        return List.of(
                row("尿蛋白", "阴性", "", "", Confidence.SURE),
                row("尿糖", "阴性", "", "", Confidence.SURE),
                row("尿胆原", "阴性", "", "", Confidence.SURE));
    }

    private static List<Row> blood() {
        return List.of(
                row("血红蛋白", "130", "g/L", "", Confidence.SURE),
                row("血小板", "130", "10^9/L", "", Confidence.SURE),
                row("红细胞压积", "40", "%", "", Confidence.SURE));
    }

    private static String named(Row row) {
        return named(row, List.of());
    }

    private static String named(Row row, List<Row> others) {
        List<Row> rows = new ArrayList<>(others);
        rows.add(row);
        var found = new RowAnalytes(CATALOGUE, Optional.empty(), rows).of(row);
        return (found.analyte().map(Analyte::code).orElse("")
                        + found.doubt().map(doubt -> " " + doubt.key()).orElse(""))
                .strip();
    }

    private static Row row(String name, String value, String unit, String heading, Confidence confidence) {
        return new Row(1, 1, new Box(0, 0, 1, 1), name, value, unit, "", "", "", heading, "", confidence);
    }
}
