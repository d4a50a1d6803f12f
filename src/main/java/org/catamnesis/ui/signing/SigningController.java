package org.catamnesis.ui.signing;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.catamnesis.access.Operation;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Shortcut;
import org.catamnesis.ui.common.sign.SignBar;

/** Patients on the left, what waits of the chosen one on the right, the signature below; or the tasks that are open. */
final class SigningController {
    private final Desk desk;
    private final Rooms rooms;
    private final SigningModel model;
    private final SignBar bar;
    private final VBox foot;
    private long wanted;

    @FXML
    private VBox root;

    @FXML
    private Label count;

    @FXML
    private ToggleButton resultsTab;

    @FXML
    private ToggleButton tasksTab;

    @FXML
    private ToggleButton longOnly;

    @FXML
    private HBox resultsPage;

    @FXML
    private TableView<SigningModel.Row> patients;

    @FXML
    private Label chosenName;

    @FXML
    private ListView<ResultLine> results;

    @FXML
    private VBox nothing;

    @FXML
    private ListView<SigningModel.TaskRow> tasks;

    @FXML
    private VBox noTasks;

    SigningController(Desk desk, Rooms rooms, SigningModel model) {
        this.desk = desk;
        this.rooms = rooms;
        this.model = model;
        this.bar = new SignBar(desk, model.sign());
        this.foot = new VBox(bar);
    }

    @FXML
    private void initialize() {
        new SigningTable(desk, rooms.catalogue(), model).fill(patients);
        longOnly.selectedProperty().bindBidirectional(model.longOnly());
        results.setCellFactory(_ -> new ResultCell());
        boolean may = rooms.session().may(Operation.RECORD_VISITS);
        tasks.setCellFactory(_ -> new TaskCell(desk, rooms, model, may));
        patients.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) wanted = row.patient().id();
            model.choose(row);
        });
        patients.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        patients.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) open();
        });
        tasks.addEventHandler(KeyEvent.KEY_PRESSED, this::pressInTasks);
        results.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) model.sign().group().set(line.group());
        });
        model.rows().subscribe(_ -> list());
        model.loaded().subscribe(_ -> list());
        model.chosen().subscribe(_ -> lines());
        model.tasks().subscribe(_ -> tasks());
        desk.words().messages().subscribe(_ -> {
            lines();
            list();
            tasks.refresh();
        });
        root.getChildren().add(foot);
        turn(false);
    }

    List<Shortcut> signKeys() {
        return bar.shortcuts();
    }

    void focus() {
        if (resultsTab.isSelected()) patients.requestFocus();
        else tasks.requestFocus();
    }

    void move(int by) {
        if (!resultsTab.isSelected()) {
            int row = tasks.getSelectionModel().getSelectedIndex() + by;
            tasks.getSelectionModel()
                    .clearAndSelect(
                            Math.clamp(row, 0, Math.max(0, tasks.getItems().size() - 1)));
            return;
        }
        int last = Math.max(0, patients.getItems().size() - 1);
        int row = Math.clamp(patients.getSelectionModel().getSelectedIndex() + by, 0, last);
        patients.getSelectionModel().clearAndSelect(row);
        patients.scrollTo(Math.max(0, row - 5));
    }

    /** Chooses this patient, now or as soon as the list is there. */
    void want(long patientId) {
        wanted = patientId;
        model.row(patientId).ifPresent(patients.getSelectionModel()::select);
    }

    /** From the results to the tasks, or back. */
    void turn() {
        turn(resultsTab.isSelected());
        focus();
    }

    @FXML
    private void showResults() {
        turn(false);
    }

    @FXML
    private void showTasks() {
        turn(true);
    }

    private void turn(boolean toTasks) {
        resultsTab.setSelected(!toTasks);
        tasksTab.setSelected(toTasks);
        resultsPage.setVisible(!toTasks);
        longOnly.setVisible(!toTasks);
        count.setVisible(!toTasks);
        tasks.setVisible(toTasks && !model.tasks().get().isEmpty());
        noTasks.setVisible(
                toTasks && model.tasks().get().isEmpty() && model.loaded().get());
        foot.setVisible(!toTasks && model.chosen().get() != null);
        foot.setManaged(foot.isVisible());
    }

    private void list() {
        List<SigningModel.Row> rows = model.rows().get();
        long before = wanted;
        patients.setItems(FXCollections.observableList(rows));
        model.row(before)
                .ifPresentOrElse(patients.getSelectionModel()::select, patients.getSelectionModel()::selectFirst);
        boolean empty = rows.isEmpty();
        nothing.setVisible(empty && model.loaded().get());
        results.setVisible(!empty);
        chosenName.setVisible(!empty);
        desk.words().label(count, "signing.patients", rows.size());
        if (empty) model.choose(null);
    }

    private void lines() {
        SigningModel.Chosen chosen = model.chosen().get();
        if (chosen == null) {
            results.setItems(FXCollections.observableArrayList());
            chosenName.setText("");
            turn(!resultsTab.isSelected());
            return;
        }
        chosenName.setText(desk.privacy().name(chosen.row().patient()));
        results.setItems(FXCollections.observableList(
                new ResultLines(chosen, desk.words().messages().get(), model.today()).all()));
        results.getSelectionModel().selectFirst();
        turn(!resultsTab.isSelected());
    }

    private void tasks() {
        tasks.setItems(FXCollections.observableList(model.tasks().get()));
        tasks.getSelectionModel().selectFirst();
        desk.words().label(tasksTab, "signing.tasks", model.tasks().get().size());
        turn(!resultsTab.isSelected());
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            open();
            event.consume();
        }
    }

    /** Space ticks that the patient has repeated it, Enter opens the chart. */
    private void pressInTasks(KeyEvent event) {
        SigningModel.TaskRow row = tasks.getSelectionModel().getSelectedItem();
        if (row == null || event.getTarget() != tasks) return;
        if (event.getCode() == KeyCode.ENTER)
            desk.navigator().go(new Place.Patient(row.patient().id(), "overview"));
        else if (event.getCode() == KeyCode.SPACE && rooms.session().may(Operation.RECORD_VISITS)) model.done(row);
        else return;
        event.consume();
    }

    private void open() {
        SigningModel.Row row = patients.getSelectionModel().getSelectedItem();
        if (row != null) desk.navigator().go(new Place.Patient(row.patient().id(), "overview"));
    }
}
