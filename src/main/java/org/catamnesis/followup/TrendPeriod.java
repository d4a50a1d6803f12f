package org.catamnesis.followup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.catamnesis.language.Messages;

/** A period of a course as a table: the rows of the flowsheet that were measured in it, the newest moment first. */
public record TrendPeriod(LocalDate from, LocalDate to, Flowsheet sheet) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** Both days are within it. */
    public static TrendPeriod of(ResultGrades grades, LocalDate from, LocalDate to) {
        PatientChart all = grades.chart();
        PatientChart part = new PatientChart(
                all.patient(),
                all.transplants(),
                all.results().stream()
                        .filter(result -> {
                            LocalDate day = result.sampling().collectedAt().toLocalDate();
                            return !day.isBefore(from) && !day.isAfter(to);
                        })
                        .toList(),
                all.dosings(),
                all.events(),
                all.visits(),
                all.documents(),
                all.targetOverrides(),
                all.supplies());
        return new TrendPeriod(from, to, Flowsheet.of(new ResultGrades(part, grades.catalogue(), grades.targets())));
    }

    /** The day, with the time of day where it is another than midnight. */
    public static String moment(LocalDateTime at) {
        return at.toLocalTime().toSecondOfDay() == 0 ? at.toLocalDate().toString() : MINUTE.format(at);
    }

    /** The unit of the newest result of a line, empty when it has none. */
    public static String unit(Flowsheet.Line line) {
        String unit = line.newest().measurement().unit();
        return unit == null ? "" : unit;
    }

    public static String name(Flowsheet.Line line, Messages messages) {
        return line.analyte() == null ? line.name() : AnalyteWords.shortName(line.analyte(), messages.language());
    }

    /** Values as printed; several at one moment one after another. A unit other than the row's stands with its value. */
    public static String text(Flowsheet.Line line, Flowsheet.Cell cell) {
        String usual = unit(line);
        return cell.results().stream()
                .map(result -> {
                    String unit = result.measurement().unit();
                    String value = result.measurement().value().text();
                    return unit == null || unit.equals(usual) ? value : value + " " + unit;
                })
                .collect(Collectors.joining("; "));
    }

    /** Lines of cells between tabs, with a head, as spreadsheets take them. */
    public String tsv(Messages messages) {
        StringBuilder text = new StringBuilder();
        text.append(messages.text("trend.period-analyte")).append('\t').append(messages.text("trend.period-unit"));
        sheet.moments().forEach(at -> text.append('\t').append(moment(at)));
        text.append('\n');
        for (Flowsheet.Line line : sheet.lines()) {
            text.append(cell(name(line, messages))).append('\t').append(cell(unit(line)));
            for (int i = 0; i < sheet.moments().size(); i++) {
                text.append('\t')
                        .append(line.at(i).map(found -> cell(text(line, found))).orElse(""));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String cell(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }

    public List<LocalDateTime> moments() {
        return sheet.moments();
    }
}
