package org.catamnesis.cohort.omop;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.cohort.tidy.ExportTexts;

/**
 * The tables of the OMOP common data model 5.4 that an export fills: columns in their order, types, what must not be
 * missing and what refers to what (OHDSI, CDM 5.4), in an order in which they load.
 */
public final class CdmSchema {
    private static final String CONCEPT = "concept";
    private final Map<String, List<CdmColumn>> tables = new LinkedHashMap<>();

    /** Where the tables are made. */
    public enum Dialect {
        POSTGRESQL,
        SQLITE
    }

    public CdmSchema() {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(ExportTexts.read("omop_cdm.csv"))) {
            rows.stream()
                    .skip(1)
                    .map(CdmSchema::column)
                    .forEach(column -> tables.computeIfAbsent(column.table(), _ -> new ArrayList<>())
                            .add(column));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CdmColumn column(CsvRecord row) {
        return new CdmColumn(
                row.getField(0),
                row.getField(1),
                row.getField(2),
                row.getField(3).equals("yes"),
                row.getField(4).equals("primary"),
                row.getField(5).isEmpty() ? null : row.getField(5));
    }

    public List<String> tables() {
        return List.copyOf(tables.keySet());
    }

    List<CdmColumn> columns(String table) {
        return tables.get(table);
    }

    /** What makes all tables, with their primary keys and with the foreign keys among them. */
    public String ddl(Dialect dialect) {
        StringBuilder sql = new StringBuilder();
        for (String table : tables.keySet()) {
            List<String> lines =
                    columns(table).stream().map(column -> line(column, dialect)).toList();
            sql.append("create table ").append(table).append(" (\n").append(String.join(",\n", lines));
            sql.append("\n);\n");
        }
        return sql.toString();
    }

    private String line(CdmColumn column, Dialect dialect) {
        StringBuilder line = new StringBuilder("  ").append(column.name()).append(' ');
        line.append(type(column.type(), dialect));
        if (column.primary()) line.append(" primary key");
        else if (column.required()) line.append(" not null");
        if (tables.containsKey(column.references())) {
            String key = column.references() + "_id";
            line.append(" references ")
                    .append(column.references())
                    .append(" (")
                    .append(key)
                    .append(')');
        }
        return line.toString();
    }

    private static String type(String type, Dialect dialect) {
        if (dialect == Dialect.POSTGRESQL) return type.equals("datetime") ? "timestamp" : type;
        return type.startsWith("date") || type.startsWith("varchar") ? "text" : type;
    }

    /** For psql in the folder of the files: makes the tables and loads the files, what is referred to first. */
    String loading(List<String> files) {
        StringBuilder sql = new StringBuilder("-- psql -f load_postgresql.sql\n").append(ddl(Dialect.POSTGRESQL));
        for (String table : tables.keySet()) {
            if (table.equals(CONCEPT) || files.contains(table))
                sql.append("\\copy ")
                        .append(table)
                        .append(" from '")
                        .append(table)
                        .append(".csv' csv header\n");
        }
        return sql.toString();
    }
}
