package org.catamnesis.cohort.statistics;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.cohort.privacy.SmallCells;
import org.catamnesis.cohort.tidy.ExportFolder;
import org.catamnesis.cohort.tidy.TableSize;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.plot.Palette;
import org.catamnesis.plot.SvgSurface;

/** The folder's {@code stats/}: the baseline table, curves with tests, metrics and figures in both languages. */
public final class StatisticsFiles {
    private static final double WIDTH = 760;
    private static final double PLOT = 300;

    private final ExportFolder folder;
    private final CohortStatistics statistics;
    private final SmallCells cells;
    private final boolean byteOrderMark;
    private final Map<String, TableSize> sizes = new LinkedHashMap<>();

    public StatisticsFiles(ExportFolder folder, CohortStatistics statistics, SmallCells cells, boolean byteOrderMark) {
        this.folder = folder;
        this.statistics = statistics;
        this.cells = cells;
        this.byteOrderMark = byteOrderMark;
    }

    /** Rows and columns of each table, by its path. */
    public Map<String, TableSize> write() throws IOException {
        PatientRows rows = statistics.rows();
        if (rows.size() == 0) return sizes;
        // A group of few would be told by what its column leaves empty.
        String by = rows.groupings().stream()
                .filter(each -> Collections.frequency(rows.texts(each), null) == 0 || cells.threshold() <= 1)
                .filter(each -> rows.values(each).stream()
                        .noneMatch(group -> cells.small(Collections.frequency(rows.texts(each), group))))
                .findFirst()
                .orElse(null);
        TableOne table = TableOne.of(rows, by, cells);
        tableOne(table);
        folder.write("stats/table1.html", TableOnePage.html(table));
        curves(rows, by);
        folder.write("stats/logrank.json", LogRankFile.text(rows, cells));
        metrics();
        for (Language language : Language.values()) {
            StatisticsWords words = new StatisticsWords(new Messages(language));
            for (Endpoint endpoint : Endpoint.values()) {
                figures(words, rows, endpoint, null, language);
                if (by != null) figures(words, rows, endpoint, by, language);
            }
        }
        return sizes;
    }

    private void figures(StatisticsWords words, PatientRows rows, Endpoint endpoint, String by, Language language)
            throws IOException {
        String ending = by == null ? "" : "_by_" + by;
        figure(words.figure(rows, endpoint, by, false, cells), endpoint.file() + ending, language);
        if (endpoint.hasCompeting() && cells.threshold() <= 1)
            figure(words.figure(rows, endpoint, by, true, cells), endpoint.incidenceFile() + ending, language);
    }

    private void tableOne(TableOne table) throws IOException {
        List<String> header = new ArrayList<>(List.of("variable", "level", "measure", "overall"));
        header.addAll(table.groups());
        header.add("smd");
        List<List<String>> lines = new ArrayList<>();
        for (TableOne.Line line : table.lines()) {
            List<String> row = new ArrayList<>();
            row.add(line.variable());
            row.add(line.level() == null ? "" : line.level());
            row.add(line.measure().code());
            row.addAll(line.cells());
            row.add(line.difference());
            lines.add(row);
        }
        csv("stats/table1.csv", header, lines);
    }

    private void curves(PatientRows rows, String by) throws IOException {
        List<List<String>> commands = new ArrayList<>();
        for (CurveTables.Table table : new CurveTables(rows, cells).all(by)) {
            csv(table.path(), table.header(), table.lines());
            if (table.command() != null) commands.add(List.of(table.path(), table.command()));
        }
        if (!commands.isEmpty()) csv("stats/recompute.csv", List.of("file", "command"), commands);
    }

    private void metrics() throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (ToldMetric metric : ToldMetric.of(statistics, cells)) {
            MetricValue told = metric.value();
            MetricDefinition definition = MetricDefinition.of(told.metric());
            lines.add(List.of(
                    told.metric(),
                    Integer.toString(definition.version()),
                    told.part(),
                    SurvivalCells.number(told.numerator()),
                    SurvivalCells.number(told.denominator()),
                    metric.patients(),
                    metric.missing(),
                    SurvivalCells.number(told.value()),
                    SurvivalCells.number(told.lower()),
                    SurvivalCells.number(told.upper()),
                    told.interval(),
                    definition.english(),
                    definition.chinese(),
                    definition.definitionEnglish(),
                    definition.definitionChinese()));
        }
        csv(
                "stats/metrics.csv",
                List.of(
                        "metric_id",
                        "version",
                        "part",
                        "numerator",
                        "denominator",
                        "patients",
                        "missing",
                        "value",
                        "lower",
                        "upper",
                        "interval",
                        "label_en",
                        "label_zh",
                        "definition_en",
                        "definition_zh"),
                lines);
    }

    private void figure(SurvivalFigure figure, String name, Language language) throws IOException {
        double height = figure.height(PLOT);
        SvgSurface svg = new SvgSurface(WIDTH, height);
        figure.draw(svg, WIDTH, height, Palette.light());
        folder.write("stats/figures/" + name + "_" + language.code() + ".svg", svg.svg());
    }

    private void csv(String path, List<String> header, List<List<String>> lines) throws IOException {
        StringWriter text = new StringWriter();
        if (byteOrderMark) text.write('\uFEFF');
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(header);
            lines.forEach(csv::writeRecord);
        }
        folder.write(path, text.toString());
        sizes.put(path, new TableSize(lines.size(), header.size()));
    }
}
