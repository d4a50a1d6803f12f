package org.catamnesis.cohort.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.catamnesis.cohort.tidy.CsvRows;
import org.catamnesis.cohort.tidy.ExportFolder;
import org.catamnesis.cohort.tidy.ExportTexts;
import org.catamnesis.cohort.tidy.TableSize;

/** What the checks found, as a table for programs and as a page for people. */
public final class QualityReport {
    static final String CSV = "quality/dq_report.csv";
    static final String HTML = "quality/dq_report.html";
    private static final List<String> COLUMNS = List.of(
            "check",
            "category",
            "table",
            "column",
            "rows",
            "violated",
            "share",
            "threshold",
            "outcome",
            "description_en",
            "description_zh");

    private final List<QualityLine> lines;

    QualityReport(List<QualityLine> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The words of every report, whoever the patients are. */
    public static String words() {
        StringBuilder words = new StringBuilder(ExportTexts.read("dq_report.html"));
        for (QualityCheck check : QualityCheck.values())
            words.append(check.code())
                    .append('\n')
                    .append(check.english())
                    .append('\n')
                    .append(check.chinese())
                    .append('\n');
        return words.toString();
    }

    TableSize csv(ExportFolder folder, boolean byteOrderMark) throws IOException {
        try (CsvRows rows = new CsvRows(folder.file(CSV), COLUMNS, byteOrderMark)) {
            for (QualityLine line : lines)
                rows.text(line.check().code())
                        .text(line.check().category().code())
                        .text(line.table())
                        .text(line.column())
                        .whole(line.rows())
                        .whole(line.violated())
                        .number(rounded(line.share()))
                        .number(line.check().threshold())
                        .text(line.outcome())
                        .text(line.check().english())
                        .text(line.check().chinese())
                        .end();
            return new TableSize(rows.rows(), rows.columns());
        }
    }

    private static double rounded(double share) {
        return Math.round(share * 1e6) / 1e6;
    }

    String html() {
        QualitySummary summary = QualitySummary.of(lines);
        List<QualityLine> shown = new ArrayList<>(lines);
        shown.removeIf(line -> line.outcome().equals("not_applicable"));
        shown.sort((a, b) -> a.outcome().compareTo(b.outcome()));
        StringBuilder rows = new StringBuilder();
        for (QualityLine line : shown) rows.append(row(line));
        return ExportTexts.filled(
                "dq_report.html",
                Map.of(
                        "checks", Integer.toString(summary.checks()),
                        "failed", Integer.toString(summary.failed()),
                        "rows", rows.toString()));
    }

    private static String row(QualityLine line) {
        String place = line.column() == null ? line.table() : line.table() + "." + line.column();
        return "<tr class=\"" + line.outcome() + "\"><td>" + line.outcome() + "</td><td>"
                + ExportTexts.html(place) + "</td><td>"
                + ExportTexts.html(line.check().english()) + " · "
                + ExportTexts.html(line.check().chinese()) + "</td><td>"
                + line.check().code() + "</td><td class=\"n\">"
                + line.rows() + "</td><td class=\"n\">" + line.violated() + "</td><td class=\"n\">"
                + String.format(Locale.ROOT, "%.2f %%", line.share() * 100) + "</td><td class=\"n\">"
                + String.format(Locale.ROOT, "%.0f %%", line.check().threshold() * 100) + "</td></tr>\n";
    }
}
