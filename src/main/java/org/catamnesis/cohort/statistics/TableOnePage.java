package org.catamnesis.cohort.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.catamnesis.cohort.tidy.ExportTexts;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;

/** The baseline table as a page, in both languages side by side. */
final class TableOnePage {
    private static final List<StatisticsWords> WORDS = Arrays.stream(Language.values())
            .map(language -> new StatisticsWords(new Messages(language)))
            .toList();

    private TableOnePage() {}

    static String html(TableOne table) {
        StringBuilder page = new StringBuilder("""
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><title>Table 1</title>
                <style>body{font:15px/1.5 "Noto Sans SC",sans-serif;margin:2rem}table{border-collapse:collapse}
                td,th{border-bottom:1px solid #ccc;padding:.2rem .8rem;text-align:left}
                td+td+td,th+th+th{text-align:right}</style></head>
                <body><h1>Table 1 · 基线特征</h1>
                <table>
                """);
        page.append("<tr><th></th><th></th>");
        heading(page, both(words -> words.level("", SurvivalTable.ALL)));
        for (String group : table.groups()) heading(page, both(words -> words.level(table.by(), group)));
        page.append("<th>SMD</th></tr>\n");
        String before = "";
        for (TableOne.Line line : table.lines()) {
            String variable = line.variable().equals(before) ? "" : both(words -> words.column(line.variable()));
            before = line.variable();
            page.append("<tr>");
            cell(page, variable);
            cell(
                    page,
                    line.level() == null
                            ? both(words -> words.measure(line.measure()))
                            : both(words -> words.level(line.variable(), line.level())));
            line.cells().forEach(text -> cell(page, text));
            cell(page, line.difference());
            page.append("</tr>\n");
        }
        return page.append("</table>\n</body>\n</html>\n").toString();
    }

    private static String both(Function<StatisticsWords, String> text) {
        return WORDS.stream().map(text).distinct().collect(Collectors.joining(" · "));
    }

    private static void heading(StringBuilder page, String text) {
        page.append("<th>").append(ExportTexts.html(text)).append("</th>");
    }

    private static void cell(StringBuilder page, String text) {
        page.append("<td>").append(ExportTexts.html(text)).append("</td>");
    }
}
