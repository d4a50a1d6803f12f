package org.catamnesis.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.catamnesis.patient.Sex;

/**
 * One analyte as the demo knows it. {@code code} is that of the catalogue, null for what the catalogue has no name for;
 * {@code limit} is the limit of detection in the SI unit, 0 for none; {@code within} the relative scatter from visit to
 * visit; the names are those of the three laboratories, {@code abbreviation} what two-column sheets print.
 */
record AnalyteFacts(
        String code,
        String specimen,
        UnitFacts si,
        UnitFacts us,
        double usFactor,
        Bounds male,
        Bounds female,
        Bounds bothSexes,
        double limit,
        double within,
        String nameA,
        String nameB,
        String nameEnglish,
        String abbreviation) {

    /** A unit as printed, its UCUM code and the decimals that are printed with it. */
    record UnitFacts(String printed, String ucum, int digits) {}

    /** A reference interval in the SI unit; NaN where it is open. */
    record Bounds(double low, double high) {}

    private static final Map<DemoAnalyte, AnalyteFacts> ALL = load();

    static AnalyteFacts of(DemoAnalyte analyte) {
        return ALL.get(analyte);
    }

    Bounds of(Sex sex) {
        return sex == Sex.FEMALE ? female : male;
    }

    private static Map<DemoAnalyte, AnalyteFacts> load() {
        Map<DemoAnalyte, AnalyteFacts> all = new EnumMap<>(DemoAnalyte.class);
        try (InputStream in = AnalyteFacts.class.getResourceAsStream("/demo/analytes.csv");
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            rows.forEach(row -> all.put(DemoAnalyte.valueOf(row.getField("analyte")), facts(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static AnalyteFacts facts(NamedCsvRecord row) {
        return new AnalyteFacts(
                text(row, "code"),
                text(row, "specimen"),
                new UnitFacts(text(row, "unit"), text(row, "ucum"), (int) number(row, "digits")),
                new UnitFacts(text(row, "us_unit"), text(row, "us_ucum"), (int) number(row, "us_digits")),
                number(row, "us_factor"),
                new Bounds(number(row, "low_m"), number(row, "high_m")),
                new Bounds(number(row, "low_f"), number(row, "high_f")),
                new Bounds(number(row, "low_b"), number(row, "high_b")),
                text(row, "limit") == null ? 0 : number(row, "limit"),
                number(row, "within"),
                text(row, "name_a"),
                text(row, "name_b"),
                text(row, "name_en"),
                text(row, "short"));
    }

    private static double number(NamedCsvRecord row, String column) {
        String text = text(row, column);
        return text == null ? Double.NaN : Double.parseDouble(text);
    }

    private static String text(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() ? null : text;
    }
}
