package org.catamnesis.ui.cohorts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.catamnesis.cohort.statistics.FollowUp;
import org.catamnesis.cohort.statistics.KaplanMeier;
import org.catamnesis.cohort.statistics.LogRank;
import org.catamnesis.cohort.statistics.MedianTime;
import org.catamnesis.cohort.statistics.MetricDefinition;
import org.catamnesis.cohort.statistics.StatisticsWords;
import org.catamnesis.cohort.statistics.TableOne;
import org.catamnesis.cohort.statistics.ToldMetric;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Words;

/** What the cohort's numbers say: survival curves, the baseline table, metrics with their denominators. */
final class StatisticsController {
    private final Desk desk;
    private final Words words;
    private final StatisticsModel model;
    private final CohortsModel cohorts;
    private final List<MetricDefinition> definitions = MetricDefinition.all();
    private StatisticsFigure picture;
    private boolean filling;

    @FXML
    private ScrollPane page;

    @FXML
    private Button compute;

    @FXML
    private Label state;

    @FXML
    private Label failure;

    @FXML
    private VBox shown;

    @FXML
    private ComboBox<CurveChoice> endpoint;

    @FXML
    private ComboBox<String> by;

    @FXML
    private VBox figure;

    @FXML
    private Label test;

    @FXML
    private GridPane groups;

    @FXML
    private GridPane table;

    @FXML
    private GridPane metrics;

    StatisticsController(Desk desk, CohortsModel cohorts, StatisticsModel model) {
        this.desk = desk;
        this.words = desk.words();
        this.cohorts = cohorts;
        this.model = model;
    }

    @FXML
    private void initialize() {
        picture = new StatisticsFigure(desk.theme());
        figure.getChildren().setAll(picture);
        endpoint.valueProperty().subscribe(value -> choose(() -> model.curve().set(value)));
        by.valueProperty().subscribe(value -> choose(() -> model.by().set("".equals(value) ? null : value)));
        words.problem(failure, model.problem());
        failure.visibleProperty().bind(model.problem().isNotNull());
        failure.managedProperty().bind(failure.visibleProperty());
        shown.managedProperty().bind(shown.visibleProperty());
        model.computed().subscribe(_ -> write());
        model.computing().subscribe(_ -> follow());
        model.problem().subscribe(_ -> tellState());
        cohorts.preview().subscribe(_ -> follow());
        page.visibleProperty().subscribe(_ -> follow());
        words.messages().subscribe(this::write);
    }

    /** Computes at once what takes no time. */
    private void follow() {
        tellState();
        if (page.isVisible() && !model.computing().get() && model.isWantedAtOnce()) model.compute();
    }

    private void choose(Runnable choice) {
        if (filling || endpoint.getValue() == null) return;
        choice.run();
        write();
    }

    private void tellState() {
        StatisticsModel.Computed computed = model.computed().get();
        boolean current = computed != null && !model.isOld();
        // Numbers of another cohort beside the word that this one has none would be read as its own.
        shown.setVisible(
                computed != null && !model.isOfNobody() && model.problem().get() == null);
        compute.setDisable(current
                || model.computing().get()
                || model.isOfNobody()
                || cohorts.preview().get() == null);
        if (model.computing().get()) state.setText(words.now("cohorts.statistics-running"));
        else if (model.isOfNobody()) state.setText(words.now("cohorts.statistics-nobody"));
        else if (model.problem().get() != null) state.setText("");
        else if (computed == null) state.setText(words.now("cohorts.statistics-meaning"));
        else if (!current) state.setText(words.now("cohorts.statistics-old"));
        else
            state.setText(words.now(
                    "cohorts.statistics-of-whom", computed.statistics().rows().size()));
    }

    private void write() {
        tellState();
        StatisticsModel.Computed computed = model.computed().get();
        if (computed == null) return;
        var names = new StatisticsWords(words.messages().get());
        fill(names, computed);
        CurveChoice curve = model.curve().get();
        picture.show(names.figure(
                computed.statistics().rows(), curve.endpoint(), model.by().get(), curve.incidence(), model.cells()));
        List<FollowUp> people = computed.statistics()
                .rows()
                .followUps(curve.endpoint(), model.by().get());
        test.setText(sentence(people, curve));
        // Counts of events are small counts.
        boolean counted = model.cells().threshold() <= 1 && !people.isEmpty();
        groups.setVisible(counted);
        groups.setManaged(counted);
        if (counted)
            StatisticsGrid.fill(
                    groups,
                    new ComparedGroups(words, names).rows(people, model.by().get(), curve),
                    1);
        var text = new StatisticsText(words, names);
        StatisticsGrid.fill(table, text.table(model.tableOne()), 2);
        StatisticsGrid.metrics(metrics, text, model.metrics(), this::definition);
    }

    private MetricDefinition definition(ToldMetric value) {
        return definitions.stream()
                .filter(each -> each.id().equals(value.value().metric()))
                .findFirst()
                .orElseThrow();
    }

    private void fill(StatisticsWords names, StatisticsModel.Computed computed) {
        filling = true;
        endpoint.setConverter(
                Choices.shown(value -> value == null ? "" : names.curve(value.endpoint(), value.incidence())));
        endpoint.getItems().setAll(CurveChoice.all(model.cells().threshold() <= 1));
        endpoint.setValue(model.curve().get());
        List<String> groupings = new ArrayList<>(List.of(""));
        groupings.addAll(computed.statistics().rows().groupings());
        by.setConverter(Choices.shown(value ->
                value == null || value.isEmpty() ? words.now("cohorts.statistics-ungrouped") : names.column(value)));
        by.getItems().setAll(groupings);
        by.setValue(model.by().get() == null ? "" : model.by().get());
        filling = false;
    }

    /** The test between the groups, how long people were followed, and what else could come first. */
    private String sentence(List<FollowUp> people, CurveChoice curve) {
        if (people.isEmpty()) return words.now("cohorts.statistics-nobody-observed");
        List<String> parts = new ArrayList<>();
        boolean counted = model.cells().threshold() <= 1;
        LogRank result = LogRank.of(people);
        if (counted && result.degreesOfFreedom() > 0) {
            String chiSquare = String.format(Locale.ROOT, "%.2f", result.chiSquare());
            parts.add(words.now(
                    "cohorts.statistics-logrank",
                    chiSquare,
                    result.degreesOfFreedom(),
                    StatisticsWords.p(result.p(), 3)));
        }
        // Where small counts are withheld, nothing is one as well.
        if (counted && people.stream().noneMatch(FollowUp::event)) parts.add(words.now("cohorts.statistics-no-events"));
        MedianTime followed = MedianTime.of(KaplanMeier.followUp(people));
        if (followed.value() != null) parts.add(words.now("cohorts.statistics-followed", Math.round(followed.value())));
        if (!counted)
            parts.add(words.now("cohorts.statistics-small", model.cells().threshold()));
        if (curve.incidence()) parts.add(words.now("cohorts.statistics-incidence"));
        else if (curve.endpoint().hasCompeting()) parts.add(words.now("cohorts.statistics-competing"));
        return String.join(" ", parts);
    }

    @FXML
    private void compute() {
        model.compute();
    }

    @FXML
    private void copyPicture() {
        desk.copies().put(picture.copy());
    }

    @FXML
    private void copyTable() {
        var text =
                new StatisticsText(words, new StatisticsWords(words.messages().get()));
        TableOne shownTable = model.tableOne();
        desk.copies().put(StatisticsText.tabbed(text.table(shownTable)));
    }

    @FXML
    private void copyMetrics() {
        var text =
                new StatisticsText(words, new StatisticsWords(words.messages().get()));
        desk.copies()
                .put(StatisticsText.tabbed(model.metrics().stream()
                        .map(value -> text.metric(value, definition(value), words.language()))
                        .toList()));
    }
}
