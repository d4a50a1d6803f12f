package org.catamnesis.cohort.omop;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What of the files in a folder the common data model would not have: read from the files, judged by the schema. */
public final class CdmFaults {
    private static final Map<String, String> ENDS = Map.of(
            "visit_start_date", "visit_end_date",
            "condition_start_date", "condition_end_date",
            "drug_exposure_start_date", "drug_exposure_end_date",
            "procedure_date", "procedure_end_date",
            "observation_period_start_date", "observation_period_end_date");
    /** Not a day of the patient: {@code verbatim_end_date} is what somebody planned. */
    private static final Set<String> ANY_DAY = Set.of("verbatim_end_date");

    private final Path omop;
    private final CdmSchema schema = new CdmSchema();
    private final Map<String, Set<String>> keys = new HashMap<>();
    private final Map<String, List<LocalDate[]>> periods = new HashMap<>();
    private final Set<String> faults = new TreeSet<>();

    private CdmFaults(Path omop) {
        this.omop = omop;
    }

    /** One line a column and kind of fault. */
    public static Set<String> of(Path omop) throws IOException {
        CdmFaults faults = new CdmFaults(omop);
        for (String table : faults.schema.tables()) faults.keys(table);
        faults.periods();
        for (String table : faults.schema.tables()) faults.table(table);
        return faults.faults;
    }

    private List<NamedCsvRecord> rows(String table) throws IOException {
        Path file = omop.resolve(table + ".csv");
        if (!Files.exists(file)) return List.of();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }

    private void keys(String table) throws IOException {
        CdmColumn first = schema.columns(table).getFirst();
        Set<String> known = keys.computeIfAbsent(table, _ -> new HashSet<>());
        if (!first.primary() && !table.equals("death")) return;
        for (NamedCsvRecord row : rows(table))
            if (!known.add(row.getField(first.name()))) faults.add(table + ": a key twice");
    }

    private void periods() throws IOException {
        for (NamedCsvRecord row : rows("observation_period")) {
            LocalDate from = LocalDate.parse(row.getField("observation_period_start_date"));
            LocalDate to = LocalDate.parse(row.getField("observation_period_end_date"));
            List<LocalDate[]> before = periods.computeIfAbsent(row.getField("person_id"), _ -> new ArrayList<>());
            if (!before.isEmpty() && !from.isAfter(before.getLast()[1].plusDays(1)))
                faults.add("observation_period: two overlap or touch");
            before.add(new LocalDate[] {from, to});
        }
        if (!periods.keySet().equals(keys.get("person"))) faults.add("observation_period: somebody has none");
    }

    private void table(String table) throws IOException {
        List<CdmColumn> columns = schema.columns(table);
        for (NamedCsvRecord row : rows(table)) {
            if (!row.getHeader().equals(columns.stream().map(CdmColumn::name).toList()))
                faults.add(table + ": other columns");
            for (CdmColumn column : columns) {
                String cell = row.getField(column.name());
                String name = table + "." + column.name() + ": ";
                if (cell.isEmpty()) {
                    if (column.required()) faults.add(name + "missing");
                    continue;
                }
                if (!legal(column.type(), cell)) faults.add(name + "no " + column.type());
                Set<String> referred = keys.get(column.references());
                if (referred != null && !referred.contains(cell)) faults.add(name + "refers to nothing");
                if (column.type().equals("date")) day(name, row, column.name(), LocalDate.parse(cell));
            }
        }
    }

    private void day(String name, NamedCsvRecord row, String column, LocalDate day) {
        String end = ENDS.containsKey(column) ? row.getField(ENDS.get(column)) : "";
        if (!end.isEmpty() && LocalDate.parse(end).isBefore(day)) faults.add(name + "after its end");
        if (row.findField("person_id").isEmpty() || ANY_DAY.contains(column)) return;
        if (periods.get(row.getField("person_id")).stream()
                .noneMatch(period -> !day.isBefore(period[0]) && !day.isAfter(period[1])))
            faults.add(name + "outside of observation");
    }

    private static boolean legal(String type, String cell) {
        return switch (type) {
            case "integer" -> cell.matches("-?\\d{1,10}") && Math.abs(Long.parseLong(cell)) <= Integer.MAX_VALUE;
            case "numeric" -> cell.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?");
            case "date" -> cell.matches("\\d{4}-\\d\\d-\\d\\d");
            case "datetime" -> cell.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
            case "text" -> true;
            default -> cell.length() <= Integer.parseInt(type.replaceAll("\\D", ""));
        };
    }
}
