package org.catamnesis.ui.schedule;

import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.ClosedDay;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Focus;

/** The closed days in a list, and the form of one entry. */
final class ClosedController {
    private final Desk desk;
    private final CalendarEditing editing;
    private final Runnable close;
    private final String today;
    private WeekdayBoxes weekdays;
    private ClosedDay before;

    @FXML
    private ListView<ClosedDay> list;

    @FXML
    private Label formTitle;

    @FXML
    private TextField dayTitle;

    @FXML
    private TextField from;

    @FXML
    private TextField until;

    @FXML
    private HBox days;

    @FXML
    private CheckBox worked;

    @FXML
    private Label orphans;

    @FXML
    private Label problem;

    @FXML
    private Button remove;

    /** @param today the first day of a new entry, as it is typed */
    ClosedController(Desk desk, CalendarEditing editing, String today, Runnable close) {
        this.desk = desk;
        this.editing = editing;
        this.today = today;
        this.close = close;
    }

    @FXML
    private void initialize() {
        weekdays = new WeekdayBoxes(desk.words(), this::check);
        days.getChildren().setAll(weekdays);
        list.setCellFactory(_ -> new ClosedCell(desk.words()));
        list.setFixedCellSize(44);
        editing.calendar().subscribe(calendar -> list.setItems(FXCollections.observableList(calendar.entries())));
        list.getSelectionModel().selectedItemProperty().subscribe(one -> {
            if (one != null) show(one);
        });
        for (TextField field : List.of(dayTitle, from, until))
            field.textProperty().addListener((_, _, _) -> check());
        worked.setOnAction(_ -> check());
        desk.words().problem(problem, editing.problem());
        desk.words().messages().subscribe(_ -> {
            list.refresh();
            words();
        });
        begin();
    }

    void focus() {
        Focus.give(dayTitle);
    }

    @FXML
    private void begin() {
        before = null;
        list.getSelectionModel().clearSelection();
        dayTitle.clear();
        from.setText(today);
        until.setText(today);
        weekdays.choose(Set.of());
        worked.setSelected(false);
        words();
        editing.refuse(null);
        focus();
    }

    private void show(ClosedDay one) {
        before = one;
        dayTitle.setText(one.title());
        from.setText(one.from().toString());
        until.setText(one.until() == null ? "" : one.until().toString());
        weekdays.choose(one.weekdays());
        worked.setSelected(!one.closed());
        words();
        check();
    }

    private void words() {
        formTitle.setText(desk.words().now(before == null ? "schedule.new-closed" : "schedule.change-closed"));
        remove.setVisible(before != null);
        remove.setManaged(before != null);
    }

    private ClosedDay typed() {
        return new ClosedDay(
                before == null ? 0 : before.id(),
                TypedHours.day(from.getText()),
                until.getText().isBlank() ? null : TypedHours.day(until.getText()),
                weekdays.chosen(),
                !worked.isSelected(),
                dayTitle.getText());
    }

    private void check() {
        List<Appointment> left;
        try {
            left = editing.orphans(before, typed());
        } catch (ProblemException _) {
            left = List.of();
        }
        orphans.setText(OrphanText.of(desk.words(), left));
        orphans.setVisible(!left.isEmpty());
        orphans.setManaged(!left.isEmpty());
    }

    @FXML
    void save() {
        try {
            editing.save(before, typed(), this::begin);
        } catch (ProblemException e) {
            editing.refuse(e);
        }
    }

    @FXML
    private void remove() {
        editing.save(before, (ClosedDay) null, this::begin);
    }

    @FXML
    private void close() {
        close.run();
    }
}
