package org.catamnesis.ui.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.catamnesis.followup.Change;
import org.catamnesis.followup.Changes;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.ResultWords;
import org.catamnesis.followup.TrendChart;
import org.catamnesis.followup.TrendOptions;
import org.catamnesis.followup.TrendPanel;
import org.catamnesis.followup.Visit;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.Flag;
import org.catamnesis.lab.LabResult;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.TargetRules;
import org.catamnesis.plot.Direction;
import org.catamnesis.ui.common.ChartSight;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Words;

/** What a doctor looks at first: what is new since the last visit, the newest values, the level over its doses. */
final class OverviewModel {
    /**
     * The newest result of an analyte.
     *
     * @param flag null when nothing decides it
     */
    record Newest(String name, String value, String unit, Flag flag, Direction direction, String day) {}

    private static final int PANELS = 2;
    private static final double LONG = 550;
    private static final double RECENT = 400;
    private static final int NEWEST = 12;
    private final Words words;
    private final AnalyteCatalogue catalogue;
    private final TargetRules targets;
    private final Clock clock;
    private final ChartSight sight = new ChartSight();
    private final ReadOnlyObjectWrapper<List<OverviewLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Newest>> newest = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper since = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private ResultGrades grades;

    OverviewModel(Words words, AnalyteCatalogue catalogue, TargetRules targets, Clock clock) {
        this.words = words;
        this.catalogue = catalogue;
        this.targets = targets;
        this.clock = clock;
        words.messages().subscribe(_ -> tell());
    }

    ChartSight sight() {
        return sight;
    }

    /** What is new, what matters most first. */
    ReadOnlyObjectProperty<List<OverviewLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Newest>> newest() {
        return newest.getReadOnlyProperty();
    }

    /** Since when it is new, in words. */
    ReadOnlyStringProperty since() {
        return since.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    void show(PatientChart chart) {
        grades = new ResultGrades(chart, catalogue, targets);
        tell();
        loaded.set(true);
    }

    /** Where the report of a result can be seen; the table for what was typed in. */
    Place place(long resultId) {
        long patient = grades.chart().patient().id();
        return grades.chart().results().stream()
                .filter(result -> result.id() == resultId)
                .findFirst()
                .flatMap(Place::source)
                .orElse(new Place.Patient(patient, "results"));
    }

    private void tell() {
        if (grades == null) {
            return;
        }
        PatientChart chart = grades.chart();
        Messages messages = words.messages().get();
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> visit = chart.lastVisitBefore(today).map(Visit::day);
        LocalDate after = visit.orElse(LocalDate.MIN);
        since.set(
                visit.isPresent()
                        ? messages.text("overview.since", ChronoUnit.DAYS.between(after, today), after.toString())
                        : messages.text("overview.since-ever"));
        var changes = new Changes(grades);
        var said = new OverviewWords(grades, messages);
        lines.set(changes.between(after, today).stream().map(said::line).toList());
        TrendOptions options = TrendOptions.usual(chart);
        newest.set(newest(changes, options, messages));
        List<TrendPanel> first = options.panels().stream().limit(PANELS).toList();
        sight.show(new TrendChart(grades, messages, today).of(options.panels(first)));
        if (!loaded.get() && sight.days() > LONG) {
            sight.showLast(RECENT);
        }
    }

    /** The newest of what is drawn, then of what else is abnormal. */
    private List<Newest> newest(Changes changes, TrendOptions options, Messages messages) {
        Set<String> drawn = options.panels().stream()
                .flatMap(panel -> panel.analytes().stream())
                .collect(Collectors.toSet());
        var said = new ResultWords(grades, messages);
        return changes.newest().stream()
                .sorted((one, other) -> Boolean.compare(isDrawn(other, drawn), isDrawn(one, drawn)))
                .filter(change -> isDrawn(change, drawn) || change.abnormal())
                .limit(NEWEST)
                .map(change -> newest(change, said))
                .toList();
    }

    private static boolean isDrawn(Change.Result change, Set<String> drawn) {
        return drawn.contains(change.result().analyte());
    }

    private static Newest newest(Change.Result change, ResultWords said) {
        LabResult result = change.result();
        String unit = result.measurement().unit();
        return new Newest(
                said.name(result),
                result.measurement().value().text(),
                unit == null ? "" : unit,
                change.flag(),
                TrendChart.direction(change.percent()),
                change.day().toString());
    }
}
