package org.catamnesis.followup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.catamnesis.lab.DisplayUnits;
import org.catamnesis.lab.UnitText;
import org.catamnesis.language.Messages;

/** A period of a course as a table: the rows of the flowsheet that were measured in it, the newest moment first. */
public record TrendPeriod(LocalDate from, LocalDate to, Flowsheet sheet, DisplayUnits units) {
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
                all.supplies(),
                all.baselines());
        var within = new ResultGrades(part, grades.catalogue(), grades.targets());
        return new TrendPeriod(from, to, Flowsheet.of(within), grades.units());
    }

    /** The day, with the time of day where it is another than midnight. */
    public static String moment(LocalDateTime at) {
        return at.toLocalTime().toSecondOfDay() == 0 ? at.toLocalDate().toString() : MINUTE.format(at);
    }

    /** The unit in which the newest result of a line is shown, empty when it has none. */
    public String shownUnit(Flowsheet.Line line) {
        return words(units.shown(line.analyte(), line.newest()));
    }

    private static String words(DisplayUnits.Shown shown) {
        return shown.converted() ? UnitText.shown(shown.unit()) : shown.unit();
    }

    /** Values in the units that the site likes to see; see {@link #text}. */
    public String shown(Flowsheet.Line line, Flowsheet.Cell cell) {
        String usual = shownUnit(line);
        return cell.results().stream()
                .map(result -> {
                    DisplayUnits.Shown shown = units.shown(line.analyte(), result);
                    String unit = words(shown);
                    return unit.isEmpty() || unit.equals(usual) ? shown.text() : shown.text() + " " + unit;
                })
                .collect(Collectors.joining("; "));
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

    /** Lines of cells between tabs, with a head, as spreadsheets take them; values as printed. */
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
