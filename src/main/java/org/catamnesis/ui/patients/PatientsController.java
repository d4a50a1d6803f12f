package org.catamnesis.ui.patients;

import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.patient.Patient;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Focus;

/** The list of patients: typing filters, arrows choose, Enter opens. */
final class PatientsController {
    private final Desk desk;
    private final PatientsModel model;
    private final Runnable addPatient;

    @FXML
    private StackPane root;

    @FXML
    private VBox listPage;

    @FXML
    private Label count;

    @FXML
    private TextField filter;

    @FXML
    private TableView<Patient> table;

    @FXML
    private VBox notice;

    @FXML
    private Label noticeTitle;

    @FXML
    private Label noticeText;

    @FXML
    private Button noticeAction;

    PatientsController(Desk desk, PatientsModel model, Runnable addPatient) {
        this.desk = desk;
        this.model = model;
        this.addPatient = addPatient;
    }

    @FXML
    private void initialize() {
        new PatientTable(desk.words(), model).fill(table);
        filter.textProperty().bindBidirectional(model.filter());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInFilter);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressInTable);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        model.rows().subscribe(rows -> {
            table.setItems(FXCollections.observableList(rows));
            table.getSelectionModel().selectFirst();
            desk.words().label(count, "patients.count", rows.size(), model.total());
        });
        model.state().subscribe(this::show);
    }

    /** Shows another page in the place of the list; null for the list. */
    void cover(Node page) {
        root.getChildren().setAll(page == null ? listPage : page);
        if (page == null) {
            focus();
        }
    }

    boolean covered() {
        return !root.getChildren().contains(listPage);
    }

    void focus() {
        Focus.give(filter);
    }

    void move(int by) {
        int row = Math.clamp(
                table.getSelectionModel().getSelectedIndex() + by,
                0,
                Math.max(0, model.rows().get().size() - 1));
        table.getSelectionModel().clearAndSelect(row);
        table.scrollTo(Math.max(0, row - 5));
    }

    private void show(PatientsModel.State state) {
        boolean ready = state == PatientsModel.State.READY;
        table.setVisible(ready);
        count.setVisible(ready);
        notice.setVisible(!ready);
        noticeAction.setVisible(false);
        switch (state) {
            case READY -> {}
            case LOADING -> say("patients.loading", "patients.loading-text");
            case NOBODY_MATCHES -> {
                say("patients.nobody-matches", "patients.nobody-matches-text");
                offer("patients.clear-filter", () -> model.filter().set(""));
            }
            case NOBODY_YET -> {
                say("patients.nobody-yet", "patients.nobody-yet-text");
                offer("patients.add", addPatient);
            }
            case FAILED -> {
                say("patients.failed", "patients.loading-text");
                noticeText.textProperty().bind(desk.words().text(model.problem().get()));
                offer("shell.try-again", model::load);
            }
        }
    }

    private void say(String titleKey, String textKey) {
        desk.words().label(noticeTitle, titleKey);
        desk.words().label(noticeText, textKey);
    }

    private void offer(String key, Runnable action) {
        desk.words().label(noticeAction, key);
        noticeAction.setOnAction(_ -> action.run());
        noticeAction.setVisible(true);
    }

    private void pressInFilter(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                move(0);
                table.requestFocus();
            }
            case ENTER -> open();
            case ESCAPE -> {
                if (filter.getText().isEmpty()) {
                    return;
                }
                filter.clear();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pressInTable(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            open();
            event.consume();
        }
    }

    private void open() {
        Patient chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            desk.navigator().patient(chosen.id());
        }
    }

    @FXML
    private void add() {
        addPatient.run();
    }
}
