package org.catamnesis.ui.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.catamnesis.followup.CareNews;
import org.catamnesis.followup.Changes;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.TrendChart;
import org.catamnesis.followup.TrendOptions;
import org.catamnesis.followup.TrendPanel;
import org.catamnesis.followup.Visit;
import org.catamnesis.language.Messages;
import org.catamnesis.ui.common.ChartSight;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Words;

/** What a doctor looks at first: what is new since the last visit, the newest values, the level over its doses. */
final class OverviewModel {
    private static final int PANELS = 2;
    private static final double LONG = 550;
    private static final double RECENT = 400;
    private final Words words;
    private final Clock clock;
    private final ChartSight sight = new ChartSight();
    private final ReadOnlyObjectWrapper<List<OverviewLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Newest>> newest = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper since = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private ResultGrades grades;
    private CareNews news = CareNews.NONE;

    OverviewModel(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
        words.messages().subscribe(_ -> tell());
    }

    ChartSight sight() {
        return sight;
    }

    ResultGrades grades() {
        return grades;
    }

    /** What waits for a signature by its groups, then what else is new, the newest first. */
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

    void show(ResultGrades read, CareNews careNews) {
        grades = read;
        news = careNews;
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
        lines.set(new OverviewWords(grades, news, messages, today).since(after));
        TrendOptions options = TrendOptions.usual(chart);
        newest.set(new NewestValues(grades, new Changes(grades, news, today), messages).all());
        List<TrendPanel> first = options.panels().stream().limit(PANELS).toList();
        sight.show(new TrendChart(grades, messages, today).of(options.panels(first)));
        if (!loaded.get() && sight.days() > LONG) {
            sight.showLast(RECENT);
        }
    }
}
