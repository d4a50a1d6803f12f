package org.catamnesis.followup;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.Comparator;
import org.catamnesis.lab.Conversion;
import org.catamnesis.lab.DisplayUnits;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.Series;
import org.catamnesis.lab.SeriesAside;
import org.catamnesis.lab.SeriesBreak;
import org.catamnesis.lab.SeriesPoint;
import org.catamnesis.lab.UnitText;
import org.catamnesis.language.Messages;
import org.catamnesis.plot.Censoring;
import org.catamnesis.plot.Grade;
import org.catamnesis.plot.PlotPoint;
import org.catamnesis.plot.PlotSeries;
import org.catamnesis.plot.PlotTime;

/** The series of an analyte as points of a chart, in the unit that the site likes to see, else in that of the newest result. */
final class TrendSeries {
    /**
     * @param analyte null for a derived indicator
     * @param aside what cannot be drawn
     * @param ucum the unit of the points
     * @param points what is drawn
     * @param missing why there is nothing, in words; empty when something is
     */
    record Drawn(Analyte analyte, List<SeriesAside> aside, String ucum, PlotSeries points, String missing) {
        boolean hasResults() {
            return !points.points().isEmpty() || !aside.isEmpty();
        }
    }

    private final ResultGrades grades;
    private final Messages messages;

    TrendSeries(ResultGrades grades, Messages messages) {
        this.grades = grades;
        this.messages = messages;
    }

    Drawn of(Analyte analyte) {
        List<LabResult> results = grades.chart().results(analyte.code());
        Measurement newest = results.reversed().stream()
                .map(LabResult::measurement)
                .filter(measured -> measured.value().number() != null
                        && measured.ucum() != null
                        && analyte.allowed(measured.ucum()).isPresent())
                .findFirst()
                .orElse(null);
        String own = newest == null ? analyte.unit() : newest.ucum();
        String ucum = wanted(analyte, own);
        Measurement last =
                newest == null && !results.isEmpty() ? results.getLast().measurement() : newest;
        String unit =
                !ucum.equals(own) || last == null ? UnitText.shown(ucum) : Objects.requireNonNullElse(last.unit(), "");
        Series series = Series.of(analyte, ucum, results);
        List<PlotPoint> points = new ArrayList<>();
        LocalDateTime before = null;
        for (SeriesPoint point : series.points()) {
            points.add(point(point, before));
            before = point.at();
        }
        String name = AnalyteWords.shortName(analyte, messages.language());
        return new Drawn(analyte, series.aside(), ucum, new PlotSeries(name, unit, points), "");
    }

    private String wanted(Analyte analyte, String own) {
        return grades.units()
                .unit(analyte)
                .filter(ucum -> Conversion.convert(analyte, 1, own, ucum).isPresent())
                .orElse(own);
    }

    private PlotPoint point(SeriesPoint from, LocalDateTime before) {
        LabResult result = from.result();
        DisplayUnits.Shown shown = grades.shown(result);
        String text = shown.converted() ? shown.text() : from.text();
        PlotPoint point = PlotPoint.of(result.id(), PlotTime.of(from.at()), from.value(), text)
                .graded(grades.flag(result).map(ResultGrades::grade).orElse(Grade.NORMAL))
                .censored(censoring(from.comparator()))
                .afterBreak(from.broken()
                        .map(reason -> broken(reason, before, from.at()))
                        .orElse(""));
        if (grades.target(result).isEmpty()) {
            point = point.interval(
                    end(from.interval().low()), end(from.interval().high()));
        }
        return from.provenance() == Provenance.PATIENT ? point.reportedByPatient() : point;
    }

    private String broken(SeriesBreak reason, LocalDateTime before, LocalDateTime after) {
        return reason == SeriesBreak.GAP
                ? messages.text("trend.gap", Duration.between(before, after).toDays())
                : messages.text(reason.key());
    }

    private static double end(Double end) {
        return end == null ? Double.NaN : end;
    }

    private static Censoring censoring(Comparator comparator) {
        if (comparator == null) return Censoring.NONE;
        return comparator.below() ? Censoring.BELOW : Censoring.ABOVE;
    }
}
