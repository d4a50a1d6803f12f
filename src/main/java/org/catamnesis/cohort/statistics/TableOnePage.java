package org.catamnesis.cohort.statistics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
                <style>
                body{font:14px/1.45 "Noto Sans SC",sans-serif;margin:2rem;color:#1b2430}
                h1{font-size:1.3rem;margin:0 0 1rem}
                table{border-collapse:collapse;border-top:2px solid #1b2430;border-bottom:2px solid #1b2430}
                th,td{padding:.15rem .75rem;text-align:left;vertical-align:top}
                thead th{border-bottom:1px solid #1b2430;vertical-align:bottom}
                tbody{border-top:1px solid #d8dee6}
                tbody:first-of-type{border-top:none}
                tbody th{font-weight:600;max-width:17rem}
                .n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
                p{max-width:58rem;color:#55606e;font-size:.85rem}
                </style></head>
                <body>
                """);
        page.append("<h1>").append(both(words -> words.text("table-title"))).append("</h1>\n<table>\n<thead><tr>");
        page.append("<th></th><th></th>");
        heading(page, both(words -> words.level("", SurvivalTable.ALL)));
        for (String group : table.groups()) heading(page, both(words -> words.level(table.by(), group)));
        if (!table.groups().isEmpty()) page.append("<th class=\"n\">SMD</th>");
        page.append("</tr></thead>\n");
        Map<String, List<TableOne.Line>> variables = table.lines().stream()
                .filter(line -> !line.isNothing())
                .collect(Collectors.groupingBy(TableOne.Line::variable, LinkedHashMap::new, Collectors.toList()));
        variables.forEach((variable, lines) -> {
            page.append("<tbody>\n<tr><th rowspan=\"").append(lines.size()).append("\">");
            page.append(ExportTexts.html(both(words -> words.column(variable)))).append("</th>");
            for (TableOne.Line line : lines) {
                if (line != lines.getFirst()) page.append("<tr>");
                line(page, line, !table.groups().isEmpty());
            }
            page.append("</tbody>\n");
        });
        page.append("</table>\n");
        for (StatisticsWords words : WORDS)
            page.append("<p>")
                    .append(ExportTexts.html(words.text("table-note")))
                    .append("</p>\n");
        return page.append("</body>\n</html>\n").toString();
    }

    private static void line(StringBuilder page, TableOne.Line line, boolean grouped) {
        String what = line.level() == null
                ? both(words -> words.measure(line.measure()))
                : both(words -> words.level(line.variable(), line.level()));
        page.append("<td>").append(ExportTexts.html(what)).append("</td>");
        line.cells().forEach(text -> cell(page, text));
        if (grouped) cell(page, line.difference());
        page.append("</tr>\n");
    }

    private static String both(Function<StatisticsWords, String> text) {
        return WORDS.stream().map(text).distinct().collect(Collectors.joining(" · "));
    }

    private static void heading(StringBuilder page, String text) {
        page.append("<th class=\"n\">").append(ExportTexts.html(text)).append("</th>");
    }

    private static void cell(StringBuilder page, String text) {
        page.append("<td class=\"n\">").append(ExportTexts.html(text)).append("</td>");
    }
}
