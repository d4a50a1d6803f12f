package org.catamnesis.ui.trend;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.ResultWords;
import org.catamnesis.followup.TrendChart;
import org.catamnesis.followup.TrendOptions;
import org.catamnesis.followup.TrendPanel;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.LabResult;
import org.catamnesis.medication.TargetRules;
import org.catamnesis.patient.Transplant;
import org.catamnesis.plot.Chart;
import org.catamnesis.plot.ChartView;
import org.catamnesis.plot.Cursor;
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

    private static final double TIGHT = 0.8;
    private static final double WIDE = 1000;
    private final Words words;
    private final AnalyteCatalogue catalogue;
    private final TargetRules targets;
    private final Clock clock;
    private final ChartSight sight = new ChartSight();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<TrendOptions> options = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper readOut = new ReadOnlyStringWrapper("");
    private ResultGrades grades;
    private double width;
    private double height;
    private int columns = 1;

    TrendModel(Words words, AnalyteCatalogue catalogue, TargetRules targets, Clock clock) {
        this.words = words;
        this.catalogue = catalogue;
        this.targets = targets;
        this.clock = clock;
        words.messages().subscribe(_ -> draw());
        sight.cursor().subscribe(_ -> readOut.set(read()));
        sight.view().subscribe(_ -> readOut.set(read()));
        sight.selection().subscribe(_ -> readOut.set(read()));
    }

    ChartSight sight() {
        return sight;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Null before there is a chart. */
    ReadOnlyObjectProperty<TrendOptions> options() {
        return options.getReadOnlyProperty();
    }

    /** What the cursor points at, in words. */
    ReadOnlyStringProperty readOut() {
        return readOut.getReadOnlyProperty();
    }

    void show(PatientChart chart) {
        grades = new ResultGrades(chart, catalogue, targets);
        if (options.get() == null || options.get().panels().isEmpty()) {
            options.set(TrendOptions.usual(chart));
        }
        boolean empty = options.get().panels().isEmpty();
        state.set(empty ? State.EMPTY : State.READY);
        draw();
    }

    void failed() {
        state.set(State.FAILED);
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

    /** Every analyte with results, in the order of the catalogue. */
    List<Analyte> measured() {
        return grades == null
                ? List.of()
                : catalogue.analytes().stream()
                        .filter(analyte ->
                                !grades.chart().results(analyte.code()).isEmpty())
                        .toList();
    }

    boolean isShown(Analyte analyte) {
        return options.get().panels().stream()
                .anyMatch(panel -> panel.analytes().contains(analyte.code()));
    }

    /** Adds a panel below the others, or takes the panel with this analyte away. */
    void toggle(Analyte analyte) {
        List<TrendPanel> panels = new ArrayList<>(options.get().panels());
        if (!panels.removeIf(panel -> panel.analytes().contains(analyte.code()))) {
            panels.add(TrendPanel.of(analyte.code()));
        }
        change(options.get().panels(panels));
    }

    /** Back to the panels that the organ asks for. */
    void usualPanels() {
        change(options.get().panels(TrendPanel.usual(grades.chart())));
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
    Optional<Place> source(long resultId) {
        return result(resultId).flatMap(Place::source);
    }

    private Optional<LabResult> result(long id) {
        return grades == null
                ? Optional.empty()
                : grades.chart().results().stream()
                        .filter(result -> result.id() == id)
                        .findFirst();
    }

    private void change(TrendOptions wanted) {
        if (wanted != null) {
            options.set(wanted);
            draw();
        }
    }

    private void draw() {
        if (grades != null) {
            arrange(new TrendChart(grades, words.messages().get(), LocalDate.now(clock)).of(options.get()));
        }
    }

    private String read() {
        ChartView view = sight.view().get();
        if (view == null) {
            return "";
        }
        if (sight.selection().get() != null) {
            var chosen = sight.selection().get();
            var axis = view.chart().axis();
            return words.now(
                    "trend.selected", axis.text(Math.floor(chosen.from())), axis.text(Math.floor(chosen.to())));
        }
        Cursor cursor = sight.cursor().get();
        if (cursor == null) {
            return words.now("trend.hint");
        }
        return cursor.hit()
                .flatMap(hit -> result(hit.point().id()))
                .map(new ResultWords(grades, words.messages().get())::sentence)
                .orElseGet(() -> view.chart().axis().text(Math.floor(cursor.time())));
    }
}
