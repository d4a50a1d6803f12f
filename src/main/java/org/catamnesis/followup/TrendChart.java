package org.catamnesis.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.catamnesis.lab.Conversion;
import org.catamnesis.lab.SeriesAside;
import org.catamnesis.language.Messages;
import org.catamnesis.patient.Transplant;
import org.catamnesis.plot.Chart;
import org.catamnesis.plot.Direction;
import org.catamnesis.plot.Grade;
import org.catamnesis.plot.Latest;
import org.catamnesis.plot.Mark;
import org.catamnesis.plot.Panel;
import org.catamnesis.plot.PlotPoint;
import org.catamnesis.plot.PlotSeries;
import org.catamnesis.plot.PlotTime;
import org.catamnesis.plot.TimeAxis;

/** The course of a patient as a chart: the same on screen, on paper and from the command line. */
public final class TrendChart {
    private static final double STEADY = 5;
    private static final double LITTLE = 0.6;
    private final ResultGrades grades;
    private final Messages messages;
    private final LocalDate today;
    private final TrendSeries series;
    private final TrendLanes lanes;
    private final TrendIndicators indicators;
    private final List<PendingResult> pending;

    /** @param today up to when what goes on is drawn */
    public TrendChart(ResultGrades grades, Messages messages, LocalDate today) {
        this(grades, messages, today, List.of());
    }

    /** @param pending rows that wait for a review, marked as such */
    public TrendChart(ResultGrades grades, Messages messages, LocalDate today, List<PendingResult> pending) {
        this.pending = List.copyOf(pending);
        this.indicators = new TrendIndicators(grades, messages);
        this.grades = grades;
        this.today = today;
        this.messages = messages;
        this.series = new TrendSeries(grades, messages);
        this.lanes = new TrendLanes(grades, messages, today);
    }

    /** Never fails: what cannot be drawn is said in words within its panel. */
    public Chart of(TrendOptions options) {
        List<Panel> panels = options.panels().stream().map(this::panel).toList();
        return Chart.of(panels, new TrendEvents(grades.chart(), messages).marks(), axis(options))
                .key(key())
                .today(PlotTime.of(today));
    }

    private Map<Mark, String> key() {
        return Map.of(
                Mark.CRITICAL_HIGH, messages.text("trend.mark-critical-high"),
                Mark.CRITICAL_LOW, messages.text("trend.mark-critical-low"),
                Mark.BELOW_LIMIT, messages.text("trend.mark-below"),
                Mark.ABOVE_LIMIT, messages.text("trend.mark-above"),
                Mark.PATIENT_REPORTED, messages.text("trend.mark-patient"),
                Mark.UNREVIEWED, messages.text("trend.mark-unreviewed"),
                Mark.BREAK, messages.text("trend.mark-break"),
                Mark.BEYOND, messages.text("trend.mark-beyond"));
    }

    private static TimeAxis axis(TrendOptions options) {
        Transplant graft = options.graft();
        if (graft == null) return TimeAxis.calendar();
        double zero = PlotTime.of(graft.day());
        return options.sinceTransplant() ? TimeAxis.transplantFirst(zero) : TimeAxis.calendarFirst(zero);
    }

    private Panel panel(TrendPanel wanted) {
        List<TrendSeries.Drawn> drawn = wanted.analytes().stream()
                .map(this::drawn)
                .flatMap(Optional::stream)
                .filter(candidate -> wanted.analytes().size() == 1 || candidate.hasResults())
                .toList();
        String unit = drawn.isEmpty() ? "" : drawn.getFirst().points().unit();
        boolean anyPoint = drawn.stream().anyMatch(one -> !one.points().points().isEmpty());
        String name = String.join(
                " · ", drawn.stream().map(one -> one.points().name()).toList());
        Panel panel = Panel.of(name, unit).weight(anyPoint ? wanted.weight() : LITTLE);
        for (TrendSeries.Drawn one : drawn) panel = panel.with(one.points());
        if (logarithmic(wanted, drawn)) panel = panel.logarithmic();
        if (wanted.drug() != null && drawn.size() == 1) {
            panel = panel.corridor(lanes.corridor(
                            drawn.getFirst().analyte(), drawn.getFirst().ucum()))
                    .doses(lanes.doses(wanted.drug()));
        }
        return panel.waiting(waiting(drawn)).latest(latest(drawn)).note(note(drawn));
    }

    private Optional<TrendSeries.Drawn> drawn(String code) {
        return grades.catalogue()
                .byCode(code)
                .map(series::of)
                .or(() -> TrendIndicators.byCode(code).map(indicators::of));
    }

    /** Rows that nobody has reviewed, in the unit of their series; one that does not convert is not shown. */
    private List<PlotPoint> waiting(List<TrendSeries.Drawn> drawn) {
        List<PlotPoint> points = new ArrayList<>();
        for (int i = 0; i < pending.size(); i++) {
            PendingResult row = pending.get(i);
            long id = TrendPoints.idOf(i);
            drawn.stream()
                    .filter(one -> one.analyte() != null && one.analyte().code().equals(row.analyte()))
                    .findFirst()
                    .flatMap(one -> Conversion.convert(
                            one.analyte(), row.value(), Objects.requireNonNullElse(row.ucum(), ""), one.ucum()))
                    .ifPresent(value -> points.add(PlotPoint.of(id, PlotTime.of(row.at()), value, row.printed())
                            .notReviewed()));
        }
        return points;
    }

    private static boolean logarithmic(TrendPanel wanted, List<TrendSeries.Drawn> drawn) {
        return switch (wanted.scale()) {
            case LINEAR -> false;
            case LOG -> true;
            case USUAL ->
                drawn.stream()
                                .allMatch(one ->
                                        one.analyte() != null && one.analyte().logScale())
                        && spread(drawn);
        };
    }

    /** A scale of logarithms pays when the highest value is ten times the lowest. */
    private static boolean spread(List<TrendSeries.Drawn> drawn) {
        var values = drawn.stream()
                .flatMap(one -> one.points().points().stream())
                .mapToDouble(point -> point.value())
                .filter(value -> value > 0)
                .summaryStatistics();
        return values.getCount() > 1 && values.getMax() >= 10 * values.getMin();
    }

    private String note(List<TrendSeries.Drawn> drawn) {
        List<SeriesAside> aside =
                drawn.stream().flatMap(one -> one.aside().stream()).toList();
        long units = aside.stream()
                .filter(one -> one.reason() == SeriesAside.Reason.UNIT_UNKNOWN
                        || one.reason() == SeriesAside.Reason.OTHER_UNIT)
                .count();
        long words = aside.size() - units;
        int points =
                drawn.stream().mapToInt(one -> one.points().points().size()).sum();
        List<String> notes = new ArrayList<>();
        drawn.stream()
                .map(TrendSeries.Drawn::missing)
                .filter(why -> !why.isEmpty())
                .forEach(notes::add);
        if (points == 0 && aside.isEmpty() && notes.isEmpty()) notes.add(messages.text("trend.panel-empty"));
        if (points == 1) notes.add(messages.text("trend.one-result"));
        if (words > 0) notes.add(messages.text("trend.in-words", words));
        if (units > 0) notes.add(messages.text("trend.other-units", units));
        return String.join(messages.text("trend.between-notes"), notes);
    }

    private Latest latest(List<TrendSeries.Drawn> drawn) {
        if (drawn.size() != 1) return Latest.NONE;
        if (drawn.getFirst().analyte() == null) return newest(drawn.getFirst().points());
        return new Changes(grades)
                .newest(drawn.getFirst().analyte())
                .map(this::latest)
                .orElse(Latest.NONE);
    }

    private static Latest newest(PlotSeries derived) {
        List<PlotPoint> points = derived.points();
        if (points.isEmpty()) return Latest.NONE;
        PlotPoint last = points.getLast();
        double before =
                points.size() < 2 ? Double.NaN : points.get(points.size() - 2).value();
        double percent = before == 0 ? Double.NaN : 100 * (last.value() / before - 1);
        return new Latest(
                last.printed(),
                Grade.NORMAL,
                direction(percent),
                PlotTime.day(last.time()).toString());
    }

    private Latest latest(Change.Result change) {
        Grade grade =
                Optional.ofNullable(change.flag()).map(ResultGrades::grade).orElse(Grade.NORMAL);
        return new Latest(
                grades.shown(change.result()).text(),
                grade,
                direction(change.percent()),
                change.day().toString());
    }

    /** Where a value went that changed by so many percent; less than five either way is no change to speak of. */
    public static Direction direction(double percent) {
        if (Double.isNaN(percent)) return Direction.NONE;
        if (Math.abs(percent) < STEADY) return Direction.STEADY;
        return percent > 0 ? Direction.UP : Direction.DOWN;
    }
}
