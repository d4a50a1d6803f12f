package org.catamnesis.ui.alerts;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.alert.AlertState;
import org.catamnesis.followup.alert.RaisedAlert;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.TypedDate;

/** The list of alerts over the line that answers the chosen one. */
final class AlertsController {
    private final Desk desk;
    private final AlertsModel model;
    private Draft begun = new Draft();

    @FXML
    private Label count;

    @FXML
    private CheckBox overToo;

    @FXML
    private ListView<RaisedAlert> list;

    @FXML
    private VBox nothing;

    @FXML
    private VBox off;

    @FXML
    private HBox answers;

    @FXML
    private TextField reason;

    @FXML
    private TextField until;

    @FXML
    private Button acknowledge;

    @FXML
    private Button snooze;

    @FXML
    private Button dismiss;

    @FXML
    private Button reopen;

    @FXML
    private Label problem;

    AlertsController(Desk desk, AlertsModel model) {
        this.desk = desk;
        this.model = model;
    }

    @FXML
    private void initialize() {
        list.setCellFactory(_ -> new AlertCell(model));
        list.setItems(model.shown());
        desk.words().messages().subscribe(_ -> list.refresh());
        desk.words().label(count, "alert.count", Bindings.size(model.shown()));
        overToo.selectedProperty().bindBidirectional(model.overToo());
        var none = Bindings.isEmpty(model.shown()).and(model.loaded());
        nothing.visibleProperty().bind(none.and(model.acting()));
        off.visibleProperty().bind(none.and(model.acting().not()));
        list.visibleProperty().bind(Bindings.isNotEmpty(model.shown()));
        answers.setVisible(model.mayAnswer());
        answers.setManaged(model.mayAnswer());
        until.setText(model.usualDay().toString());
        desk.words().prompt(reason, "alert.reason");
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        model.shown().subscribe(this::chooseOne);
        model.loaded().subscribe(_ -> chooseOne());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                open();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) open();
        });
    }

    /** The answer that was begun; empty when none was. */
    Draft unsaved() {
        if (reason.getText().isBlank()) return new Draft();
        Draft draft = new Draft().put("reason", reason.getText()).put("until", until.getText());
        chosen().ifPresent(alert -> draft.put("rule", alert.rule()).put("episode", alert.episode()));
        return draft;
    }

    /** Puts it back, under its alert as soon as the list is there. */
    void resume(Draft draft) {
        begun = draft;
        draft.get("reason").ifPresent(reason::setText);
        draft.get("until").ifPresent(until::setText);
        chooseBegun();
    }

    private void chooseBegun() {
        model.shown().stream()
                .filter(alert -> begun.get("rule").equals(Optional.of(alert.rule()))
                        && begun.get("episode").equals(Optional.of(alert.episode())))
                .findFirst()
                .ifPresent(alert -> {
                    begun = new Draft();
                    list.getSelectionModel().select(alert);
                });
    }

    private void chooseOne() {
        chooseBegun();
        if (list.getSelectionModel().getSelectedItem() == null)
            list.getSelectionModel().selectFirst();
    }

    private void choose(RaisedAlert alert) {
        problem.setText("");
        boolean goesOn = alert != null && alert.state() != AlertState.CLEARED;
        boolean answered = goesOn && alert.state() != AlertState.RAISED;
        acknowledge.setDisable(!goesOn);
        snooze.setDisable(!goesOn);
        dismiss.setDisable(!goesOn);
        reopen.setDisable(!answered);
    }

    private void open() {
        chosen().ifPresent(alert -> desk.navigator().go(model.place(alert)));
    }

    private Optional<RaisedAlert> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** The chosen one, once a reason is typed; says so otherwise. */
    private Optional<RaisedAlert> answerable() {
        if (!model.mayAnswer()
                || chosen().filter(alert -> alert.state() != AlertState.CLEARED).isEmpty()) return Optional.empty();
        if (reason.getText().isBlank()) {
            problem.setText(desk.words().now("alert.reason-missing"));
            reason.requestFocus();
            return Optional.empty();
        }
        return chosen();
    }

    @FXML
    void acknowledge() {
        answerable().ifPresent(alert -> {
            model.acknowledge(alert, reason.getText().strip());
            done();
        });
    }

    @FXML
    void snooze() {
        Optional<LocalDate> day = TypedDate.parse(until.getText()).filter(typed -> typed.isAfter(model.today()));
        if (day.isEmpty()) {
            problem.setText(desk.words().now("alert.day-missing"));
            until.requestFocus();
            return;
        }
        answerable().ifPresent(alert -> {
            model.snooze(alert, day.get(), reason.getText().strip());
            done();
        });
    }

    @FXML
    void dismiss() {
        answerable().ifPresent(alert -> {
            model.dismiss(alert, reason.getText().strip());
            done();
        });
    }

    @FXML
    void reopen() {
        if (model.mayAnswer()) chosen().ifPresent(model::reopen);
    }

    @FXML
    void content() {
        desk.navigator().go(new Place.Settings("content"));
    }

    private void done() {
        reason.clear();
        problem.setText("");
        list.requestFocus();
    }
}
