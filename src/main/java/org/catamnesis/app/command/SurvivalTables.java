package org.catamnesis.app.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers for people, rounded and in columns, or for programs with every digit. */
record SurvivalTables(PrintWriter out) {
    private static final int LEAST = 10;

    void line(String text) {
        out.println(text);
    }

    /** The cells behind a name. */
    static List<String> named(String name, List<String> cells) {
        List<String> named = new ArrayList<>(List.of(name));
        named.addAll(cells);
        return named;
    }

    void csv(List<String> header, List<List<String>> rows) {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(header);
        rows.forEach(csv::writeRecord);
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void print(List<String> header, List<List<String>> rows) {
        int first = TextTable.width(header.getFirst());
        for (List<String> row : rows) first = Math.max(first, TextTable.width(row.getFirst()));
        out.println(line(header, header, first));
        for (List<String> row : rows) out.println(line(row, header, first));
    }

    private static String line(List<String> cells, List<String> header, int first) {
        String name = cells.getFirst();
        StringBuilder line = new StringBuilder(name).repeat(' ', first - TextTable.width(name));
        for (int i = 1; i < cells.size(); i++) {
            int width = Math.max(LEAST, header.get(i).length());
            line.append(' ').append(String.format(Locale.ROOT, "%" + width + "s", rounded(cells.get(i))));
        }
        return line.toString().stripTrailing();
    }

    private static String rounded(String cell) {
        if (!cell.contains(".")) return cell;
        try {
            return String.format(Locale.ROOT, "%.4g", Double.parseDouble(cell));
        } catch (NumberFormatException _) {
            return cell;
        }
    }
}
