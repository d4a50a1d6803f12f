package org.catamnesis.app;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The serial measurements of 312 patients with primary biliary cholangitis (survival's pbcseq) as the spreadsheets that a
 * clinic loads. Days are counted from one day on; who was transplanted was so on the last day.
 */
final class SerialCourses {
    /** Day 0 of everybody. */
    static final LocalDate ENTRY = LocalDate.of(1980, 1, 6);

    private static final double DAYS_A_YEAR = 365.25;
    private static final String TRANSPLANTED = "1";
    private static final String DEAD = "2";

    /** What a column measures, in which unit. */
    record Column(String name, String analyte, String unit) {}

    static final List<Column> COLUMNS = List.of(
            new Column("bili", "TBIL", "mg/dL"),
            new Column("chol", "TC", "mg/dL"),
            new Column("albumin", "ALB", "g/dL"),
            new Column("alk.phos", "ALP", "U/L"),
            new Column("ast", "AST", "U/L"),
            new Column("platelet", "PLT", "10^9/L"),
            new Column("protime", "PT", "s"));

    private final List<NamedCsvRecord> visits;

    SerialCourses(Path csv) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            visits = rows.stream().toList();
        }
    }

    List<NamedCsvRecord> visits() {
        return visits;
    }

    static String mrn(NamedCsvRecord visit) {
        return "PBC" + visit.getField("id");
    }

    static LocalDate day(NamedCsvRecord visit) {
        return ENTRY.plusDays(Long.parseLong(visit.getField("day")));
    }

    /** Writes the sheets into a folder that is made. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<NamedCsvRecord> people = visits.stream()
                .collect(java.util.stream.Collectors.toMap(
                        SerialCourses::mrn, each -> each, (first, _) -> first, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        sheet(folder, "patients", "mrn,name,sex,birth_date", people.stream().map(SerialCourses::person));
        sheet(
                folder,
                "diagnoses",
                "mrn,date,code,name",
                people.stream().map(each -> mrn(each) + "," + ENTRY + ",K74.3,"));
        sheet(
                folder,
                "transplants",
                "mrn,organ,date,donor_type",
                people.stream()
                        .filter(each -> each.getField("status").equals(TRANSPLANTED))
                        .map(each -> mrn(each) + ",liver," + last(each) + ","));
        sheet(
                folder,
                "events",
                "mrn,date,kind,subtype",
                people.stream()
                        .filter(each -> each.getField("status").equals(DEAD))
                        .map(each -> mrn(each) + "," + last(each) + ",death,"));
        sheet(
                folder,
                "visits",
                "mrn,date,kind,note",
                visits.stream().map(each -> mrn(each) + "," + day(each) + ",outpatient,"));
        sheet(
                folder,
                "results",
                "mrn,collected_at,analyte,value,unit",
                visits.stream().flatMap(each -> results(each).stream()));
    }

    private static String person(NamedCsvRecord visit) {
        long days = Math.round(Double.parseDouble(visit.getField("age")) * DAYS_A_YEAR);
        String sex = Map.of("f", "female", "m", "male").get(visit.getField("sex"));
        return mrn(visit) + ",Example " + visit.getField("id") + "," + sex + "," + ENTRY.minusDays(days);
    }

    private static LocalDate last(NamedCsvRecord visit) {
        return ENTRY.plusDays(Long.parseLong(visit.getField("futime")));
    }

    private static List<String> results(NamedCsvRecord visit) {
        List<String> rows = new ArrayList<>();
        for (Column column : COLUMNS) {
            String value = visit.getField(column.name());
            if (!value.isEmpty())
                rows.add(String.join(",", mrn(visit), day(visit).toString(), column.analyte(), value, column.unit()));
        }
        return rows;
    }

    private static void sheet(Path folder, String name, String header, java.util.stream.Stream<String> rows) {
        List<String> lines = new ArrayList<>(List.of(header));
        rows.forEach(lines::add);
        try {
            Files.write(folder.resolve(name + ".csv"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
