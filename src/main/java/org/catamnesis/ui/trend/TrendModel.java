package org.catamnesis.ui.trend;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.catamnesis.followup.PendingResult;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.TrendChart;
import org.catamnesis.followup.TrendOptions;
import org.catamnesis.followup.TrendPanel;
import org.catamnesis.followup.TrendPeriod;
import org.catamnesis.followup.TrendPoints;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;
import org.catamnesis.plot.Chart;
import org.catamnesis.plot.ChartView;
import org.catamnesis.plot.PlotTime;
import org.catamnesis.plot.Selection;
import org.catamnesis.ui.common.ChartSight;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Words;

/** The trend of one patient: what is drawn, where one looks, and the read-out in words. */
final class TrendModel {
    /** What the section shows. */
    enum State {
        LOADING,
        EMPTY,
        READY,
        FAILED
    }

    private static final double TIGHT = 0.72;
    private static final double WIDE = 1000;
    private final Words words;
    private final AnalyteCatalogue catalogue;
    private final Clock clock;
    private final ChartSight sight = new ChartSight();
    private final PanelChoice choice = new PanelChoice();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<TrendOptions> options = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<TrendPeriod> period = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper readOut = new ReadOnlyStringWrapper("");
    private ResultGrades grades;
    private List<PendingResult> pending = List.of();
    private TrendPoints points;
    private double width;
    private double height;
    private int columns = 1;

    TrendModel(Words words, AnalyteCatalogue catalogue, Clock clock) {
        this.words = words;
        this.catalogue = catalogue;
        this.clock = clock;
        words.messages().subscribe(_ -> draw());
        choice.panels().subscribe(_ -> panelsChosen());
        sight.cursor().subscribe(_ -> read());
        sight.view().subscribe(_ -> read());
        sight.selection().subscribe(_ -> read());
        sight.aside().subscribe(_ -> read());
        sight.settled().subscribe(this::tabulate);
    }

    ChartSight sight() {
        return sight;
    }

    PanelChoice choice() {
        return choice;
    }

    AnalyteCatalogue catalogue() {
        return catalogue;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Null before there is a chart. */
    ReadOnlyObjectProperty<TrendOptions> options() {
        return options.getReadOnlyProperty();
    }

    /** The chosen period as a table; null when none is chosen. */
    ReadOnlyObjectProperty<TrendPeriod> period() {
        return period.getReadOnlyProperty();
    }

    /** What the cursor points at, in words. */
    ReadOnlyStringProperty readOut() {
        return readOut.getReadOnlyProperty();
    }

    /** Shows a chart with what the organ asks for. */
    void show(ResultGrades read) {
        show(read, TrendPanel.forOrgan(TrendPanel.organ(read.chart())));
    }

    /** @param panels those that somebody wants to see; what has nothing to show is left out */
    void show(ResultGrades read, List<TrendPanel> panels) {
        grades = read;
        points = new TrendPoints(grades, pending);
        if (options.get() == null) {
            options.set(TrendOptions.usual(read.chart()));
        }
        choice.set(panels);
        panelsChosen();
        tabulate(sight.settled().get());
    }

    /** Rows of reports that wait for a review, for this patient. */
    void waiting(List<PendingResult> rows) {
        if (!rows.equals(pending)) {
            pending = List.copyOf(rows);
            points = new TrendPoints(grades, pending);
            draw();
        }
    }

    void failed() {
        state.set(State.FAILED);
    }

    /** Whose panels these are. */
    Organ organ() {
        return TrendPanel.organ(grades.chart());
    }

    List<Transplant> grafts() {
        return grades == null ? List.of() : grades.chart().transplants();
    }

    void otherAxis() {
        change(options.get() == null ? null : options.get().otherAxis());
    }

    /** Lets the days since the transplant lead, or the calendar. */
    void countDays(boolean sinceTransplant) {
        if (options.get() != null && options.get().sinceTransplant() != sinceTransplant) {
            otherAxis();
        }
    }

    void countFrom(Transplant graft) {
        change(options.get() == null ? null : options.get().graft(graft));
    }

    /** Whether anything is on file for a panel. */
    boolean hasSomething(TrendPanel panel) {
        return grades != null
                && !TrendPanel.withSomething(List.of(panel), grades.chart()).isEmpty();
    }

    private void panelsChosen() {
        if (grades != null) {
            List<TrendPanel> shown = TrendPanel.withSomething(choice.panels().get(), grades.chart());
            state.set(shown.isEmpty() ? State.EMPTY : State.READY);
            change(options.get().panels(shown));
        }
    }

    /** So much room there is; panels that do not fit below each other stand in two columns where that is wide enough. */
    void fitInto(double newWidth, double newHeight) {
        width = newWidth;
        height = newHeight;
        if (sight.view().get() != null) {
            Chart chart = sight.view().get().chart();
            if (columnsFor(chart) != columns) {
                arrange(chart);
            }
        }
    }

    /** The least height in pixels at which every panel can be read. */
    double neededHeight() {
        ChartView view = sight.view().get();
        return view == null ? 0 : TIGHT * ChartView.comfortableHeight(view.chart(), width);
    }

    private int columnsFor(Chart chart) {
        boolean fits = TIGHT * ChartView.comfortableHeight(chart.columns(1), width) <= height;
        return fits || width < WIDE ? 1 : 2;
    }

    private void arrange(Chart chart) {
        columns = columnsFor(chart);
        sight.show(chart.columns(columns));
    }

    /** Where the report of a result can be seen; empty for what was typed in. */
    Optional<Place> source(long id) {
        if (points == null) {
            return Optional.empty();
        }
        return points.waiting(id)
                .map(row -> (Place) new Place.Document(row.documentId()))
                .or(() -> points.result(id).flatMap(Place::source));
    }

    private void change(TrendOptions wanted) {
        if (wanted != null) {
            options.set(wanted);
            draw();
        }
    }

    private void draw() {
        if (grades != null) {
            arrange(new TrendChart(grades, words.messages().get(), LocalDate.now(clock), pending).of(options.get()));
        }
    }

    private void tabulate(Selection chosen) {
        period.set(
                chosen == null || grades == null
                        ? null
                        : TrendPeriod.of(grades, PlotTime.day(chosen.from()), PlotTime.day(chosen.to())));
    }

    private void read() {
        readOut.set(points == null ? "" : new TrendReadOut(words, sight, points).text());
    }
}
