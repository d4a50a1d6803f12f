package org.catamnesis.cohort.tidy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What each column means, in both languages. */
public final class Codebook {
    /** One column of one table; {@code unit} and {@code labels} may be empty. */
    public record Entry(
            String table, String column, String type, String unit, String labels, String english, String chinese) {}

    /** The labels of a column that is told as true or false. */
    public static final String YES_NO = "yes_no";

    public static final List<String> COLUMNS =
            List.of("table", "column", "type", "unit", "labels", "label_en", "label_zh");

    private final List<Entry> entries;

    public Codebook() {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(ExportTexts.read("codebook.csv"))) {
            entries = rows.stream()
                    .skip(1)
                    .map(row -> new Entry(
                            row.getField(0),
                            row.getField(1),
                            row.getField(2),
                            row.getField(3),
                            row.getField(4),
                            row.getField(5),
                            row.getField(6)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Codebook(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** The columns of these tables alone, in their order. */
    public Codebook of(List<TidyTable> tables) {
        return new Codebook(tables.stream()
                .flatMap(table -> table.columns().stream().map(column -> entry(table.name(), column)))
                .toList());
    }

    public List<Entry> entries() {
        return entries;
    }

    /** @throws IllegalArgumentException for a column that nobody explains */
    public Entry entry(String table, String column) {
        return entries.stream()
                .filter(each -> each.table().equals(table) && each.column().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(table + "." + column + " is not in the codebook"));
    }

    public void write(CsvRows rows) {
        for (Entry each : entries) {
            rows.text(each.table())
                    .text(each.column())
                    .text(each.type())
                    .text(empty(each.unit()))
                    .text(empty(each.labels()))
                    .text(each.english())
                    .text(each.chinese())
                    .end();
        }
    }

    private static String empty(String text) {
        return text.isEmpty() ? null : text;
    }

    public String html() {
        StringBuilder page = new StringBuilder("""
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><title>Codebook</title>
                <style>body{font:15px/1.5 "Noto Sans SC",sans-serif;margin:2rem}table{border-collapse:collapse}
                td,th{border:1px solid #999;padding:.2rem .5rem;text-align:left}</style></head>
                <body><h1>Codebook · 数据字典</h1>
                """);
        String table = "";
        for (Entry each : entries) {
            if (!each.table().equals(table)) {
                if (!table.isEmpty()) page.append("</table>\n");
                table = each.table();
                page.append("<h2>tidy/").append(table).append(".csv</h2>\n<table>\n");
                page.append(
                        "<tr><th>column</th><th>type</th><th>unit</th><th>codes</th><th>English</th><th>中文</th></tr>\n");
            }
            page.append("<tr>");
            for (String cell :
                    List.of(each.column(), each.type(), each.unit(), each.labels(), each.english(), each.chinese())) {
                page.append("<td>").append(ExportTexts.html(cell)).append("</td>");
            }
            page.append("</tr>\n");
        }
        return page.append("</table>\n</body>\n</html>\n").toString();
    }
}
