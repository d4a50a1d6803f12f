package org.catamnesis.ui.medication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.TrendChart;
import org.catamnesis.followup.TrendOptions;
import org.catamnesis.followup.TrendPanel;
import org.catamnesis.medication.Drug;
import org.catamnesis.medication.DrugCatalogue;
import org.catamnesis.ui.common.ChartPane;
import org.catamnesis.ui.common.ChartSight;
import org.catamnesis.ui.common.Desk;

/** The regimen as a table, and below it what is known of the chosen drug. */
final class MedicationController {
    private final Desk desk;
    private final MedicationModel model;
    private final MedicationActions actions;
    private final ChartSight sight = new ChartSight();
    private DrugDetails facts;

    @FXML
    private StackPane root;

    @FXML
    private BorderPane page;

    @FXML
    private Button start;

    @FXML
    private Button change;

    @FXML
    private Button stop;

    @FXML
    private Button target;

    @FXML
    private Button supply;

    @FXML
    private ToggleButton stopped;

    @FXML
    private Label readOnly;

    @FXML
    private TableView<RegimenLine> table;

    @FXML
    private VBox notice;

    @FXML
    private Label noticeTitle;

    @FXML
    private Label noticeText;

    @FXML
    private HBox details;

    @FXML
    private VBox history;

    @FXML
    private StackPane chart;

    @FXML
    private VBox targets;

    @FXML
    private VBox supplies;

    MedicationController(Desk desk, MedicationModel model, MedicationActions actions) {
        this.desk = desk;
        this.model = model;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        facts = new DrugDetails(desk.words(), model, actions.doctor(), actions);
        new RegimenTable(desk.words(), model).fill(table);
        chart.getChildren().setAll(new ChartPane(sight, desk.theme()));
        desk.words().name(start, "medication.start", "N");
        desk.words().name(change, "medication.change", "E");
        desk.words().name(stop, "medication.stop", "X");
        desk.words().name(target, "medication.target", "G");
        desk.words().name(supply, "medication.supply", "F");
        Stream.of(start, change, stop, target).forEach(button -> shown(button, actions.doctor()));
        shown(readOnly, !actions.doctor());
        stopped.selectedProperty().bindBidirectional(model.stoppedToo());
        model.lines().subscribe(this::write);
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) model.chosen().set(line);
        });
        model.chosen().subscribe(_ -> writeDetails());
        model.state().subscribe(this::show);
        desk.words().messages().subscribe(_ -> writeDetails());
    }

    private void write(List<RegimenLine> lines) {
        RegimenLine kept = model.chosen().get();
        table.getItems().setAll(lines);
        table.getSelectionModel().select(kept == null ? null : model.chosen().get());
        if (table.getSelectionModel().getSelectedItem() == null && !lines.isEmpty())
            table.getSelectionModel().selectFirst();
    }

    private void show(MedicationModel.State state) {
        shown(notice, state != MedicationModel.State.READY);
        shown(details, state == MedicationModel.State.READY);
        switch (state) {
            case EMPTY ->
                notice("medication.empty", actions.doctor() ? "medication.empty-text" : "medication.empty-nurse");
            case FAILED -> notice("medication.failed", "medication.failed-text");
            case LOADING -> notice("medication.loading", "medication.loading");
            case READY -> {}
        }
        shown(noticeText, state == MedicationModel.State.EMPTY || state == MedicationModel.State.FAILED);
    }

    private void notice(String titleKey, String textKey) {
        desk.words().label(noticeTitle, titleKey);
        desk.words().label(noticeText, textKey);
    }

    private void writeDetails() {
        RegimenLine line = model.chosen().get();
        boolean open = line != null && line.state() != RegimenLine.State.STOPPED;
        boolean levelled = line != null && level(line.dosing().drug()).isPresent();
        change.setDisable(!open);
        stop.setDisable(!open);
        supply.setDisable(!open);
        target.setDisable(!levelled);
        if (line == null || model.grades() == null) return;
        String drug = line.dosing().drug();
        facts.history(history, drug);
        facts.targets(targets, drug);
        facts.supplies(supplies, drug);
        Optional<TrendPanel> panel = level(drug).map(TrendPanel::of).filter(one -> drug.equals(one.drug()));
        shown(chart, panel.isPresent());
        panel.ifPresent(one -> sight.show(
                new TrendChart(model.grades(), desk.words().messages().get(), model.today())
                        .of(TrendOptions.usual(model.grades().chart()).panels(List.of(one)))));
    }

    private static Optional<String> level(String drug) {
        return DrugCatalogue.shipped().named(drug).map(Drug::level);
    }

    /** Shows a form in the place of the section; null for the section. */
    void cover(Parent form) {
        root.getChildren().setAll(List.of(form == null ? page : form));
        if (form == null) focus();
    }

    boolean covered() {
        return !root.getChildren().contains(page);
    }

    void focus() {
        table.requestFocus();
    }

    private static void shown(Node part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }

    @FXML
    private void start() {
        actions.start();
    }

    @FXML
    private void change() {
        actions.change();
    }

    @FXML
    private void stop() {
        actions.stop();
    }

    @FXML
    private void target() {
        actions.target();
    }

    @FXML
    private void supply() {
        actions.supply();
    }
}
