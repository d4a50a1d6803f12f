package org.catamnesis.ui.cohorts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.catamnesis.cohort.statistics.CohortStatistics;
import org.catamnesis.cohort.statistics.Endpoint;
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
    private Button compute;

    @FXML
    private Label state;

    @FXML
    private Label failure;

    @FXML
    private VBox shown;

    @FXML
    private ComboBox<Endpoint> endpoint;

    @FXML
    private ComboBox<String> by;

    @FXML
    private VBox figure;

    @FXML
    private Label test;

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
        endpoint.getItems().setAll(Endpoint.values());
        endpoint.setValue(model.endpoint().get());
        endpoint.valueProperty()
                .subscribe(value -> choose(() -> model.endpoint().set(value)));
        by.valueProperty().subscribe(value -> choose(() -> model.by().set("".equals(value) ? null : value)));
        words.problem(failure, model.problem());
        failure.visibleProperty().bind(model.problem().isNotNull());
        failure.managedProperty().bind(failure.visibleProperty());
        shown.visibleProperty().bind(model.computed().isNotNull());
        shown.managedProperty().bind(shown.visibleProperty());
        compute.disableProperty().bind(model.computing().or(cohorts.preview().isNull()));
        model.computed().subscribe(_ -> write());
        cohorts.preview().subscribe(_ -> tellState());
        words.messages().subscribe(this::write);
    }

    private void choose(Runnable choice) {
        if (filling) return;
        choice.run();
        write();
    }

    private void tellState() {
        StatisticsModel.Computed computed = model.computed().get();
        if (computed == null) state.setText(words.now("cohorts.statistics-meaning"));
        else if (model.isOld()) state.setText(words.now("cohorts.statistics-old"));
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
        picture.show(names.figure(
                computed.statistics().rows(), model.endpoint().get(), model.by().get(), model.cells()));
        test.setText(sentence(computed));
        var text = new StatisticsText(words, names);
        show(text.table(model.tableOne()));
        metrics.getChildren().clear();
        List<ToldMetric> values = model.metrics();
        for (int i = 0; i < values.size(); i++) {
            ToldMetric value = values.get(i);
            MetricDefinition definition = definition(value);
            List<String> row = text.metric(value, definition, words.language());
            Label name = label(row.get(0), "quiet");
            name.setWrapText(true);
            name.setMaxWidth(230);
            name.setTooltip(new Tooltip(definition.definition(words.language())));
            metrics.addRow(i, name, label(row.get(1), "tabular"), label(row.get(2), "secondary"));
        }
    }

    private MetricDefinition definition(ToldMetric value) {
        return definitions.stream()
                .filter(each -> each.id().equals(value.value().metric()))
                .findFirst()
                .orElseThrow();
    }

    private void fill(StatisticsWords names, StatisticsModel.Computed computed) {
        filling = true;
        endpoint.setConverter(Choices.shown(value -> value == null ? "" : names.endpoint(value)));
        endpoint.setValue(null);
        endpoint.setValue(model.endpoint().get());
        List<String> groupings = new ArrayList<>(List.of(""));
        groupings.addAll(computed.statistics().rows().groupings());
        by.setConverter(Choices.shown(value ->
                value == null || value.isEmpty() ? words.now("cohorts.statistics-ungrouped") : names.column(value)));
        by.getItems().setAll(groupings);
        by.setValue(model.by().get() == null ? "" : model.by().get());
        filling = false;
    }

    /** The test between the groups, how long people were followed, and what else could come first. */
    private String sentence(StatisticsModel.Computed computed) {
        Endpoint chosen = model.endpoint().get();
        List<FollowUp> people =
                computed.statistics().rows().followUps(chosen, model.by().get());
        List<String> parts = new ArrayList<>();
        boolean small = CohortStatistics.testTellsOfFew(people, model.cells());
        LogRank result = LogRank.of(people);
        if (!small && result.degreesOfFreedom() > 0) {
            String p = result.p() < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "= %.3f", result.p());
            String chiSquare = String.format(Locale.ROOT, "%.2f", result.chiSquare());
            parts.add(words.now("cohorts.statistics-logrank", chiSquare, result.degreesOfFreedom(), p));
        }
        MedianTime followed = MedianTime.of(KaplanMeier.followUp(people));
        if (followed.value() != null) parts.add(words.now("cohorts.statistics-followed", Math.round(followed.value())));
        if (chosen.hasCompeting()) parts.add(words.now("cohorts.statistics-competing"));
        return String.join(" ", parts);
    }

    private void show(List<List<String>> rows) {
        table.getChildren().clear();
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                boolean name = column < 2;
                Label cell = label(cells.get(column), row == 0 ? "strong" : name ? "quiet" : "tabular");
                cell.setWrapText(column == 0);
                if (column == 0) cell.setMaxWidth(200);
                else cell.setMinWidth(Region.USE_PREF_SIZE);
                if (!name) GridPane.setHalignment(cell, HPos.RIGHT);
                table.add(cell, column, row);
            }
        }
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
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
