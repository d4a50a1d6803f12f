package org.catamnesis.app.command;

import java.io.PrintWriter;
import java.util.List;

/** Rows in columns that line up in a terminal, where a Chinese letter takes two places. */
final class TextTable {
    private TextTable() {}

    static void print(List<List<String>> rows, PrintWriter out) {
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                int column = i;
                int width =
                        rows.stream().mapToInt(r -> width(r.get(column))).max().orElse(0);
                line.append("  ").append(row.get(i)).repeat(' ', width - width(row.get(i)));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    static int width(String text) {
        return text.codePoints()
                .map(letter ->
                        letter >= 0x1100 && Character.isIdeographic(letter) || letter >= 0xFF01 && letter <= 0xFF60
                                ? 2
                                : 1)
                .sum();
    }
}
