package org.catamnesis.ui.schedule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.ClinicHours;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Organ;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.Focus;

/** The clinic's hours in a list, and the form of one of them. */
final class HoursController {
    private static final List<Organ> ORGANS = List.of(Organ.LIVER, Organ.KIDNEY, Organ.HEART, Organ.LUNG);
    private final Desk desk;
    private final CalendarEditing editing;
    private final Runnable close;
    private final String today;
    private final Map<Organ, CheckBox> organBoxes = new EnumMap<>(Organ.class);
    private WeekdayBoxes weekdays;
    private ClinicHours before;

    @FXML
    private ListView<ClinicHours> list;

    @FXML
    private Label formTitle;

    @FXML
    private TextField hoursTitle;

    @FXML
    private HBox days;

    @FXML
    private TextField everyWeeks;

    @FXML
    private TextField from;

    @FXML
    private TextField until;

    @FXML
    private TextField start;

    @FXML
    private TextField end;

    @FXML
    private TextField slotMinutes;

    @FXML
    private TextField perSlot;

    @FXML
    private FlowPane organs;

    @FXML
    private TextField staff;

    @FXML
    private Label orphans;

    @FXML
    private Label problem;

    @FXML
    private Button remove;

    /** @param today the first day of new hours, as it is typed */
    HoursController(Desk desk, CalendarEditing editing, String today, Runnable close) {
        this.desk = desk;
        this.editing = editing;
        this.today = today;
        this.close = close;
    }

    @FXML
    private void initialize() {
        weekdays = new WeekdayBoxes(desk.words(), this::check);
        days.getChildren().setAll(weekdays);
        for (Organ organ : ORGANS) {
            var box = new CheckBox();
            box.setId("organ-" + organ.code());
            desk.words().label(box, "organ." + organ.code());
            organBoxes.put(organ, box);
        }
        organs.getChildren().setAll(organBoxes.values());
        list.setCellFactory(_ -> new HoursCell(desk.words()));
        list.setFixedCellSize(44);
        editing.calendar().subscribe(calendar -> list.setItems(FXCollections.observableList(calendar.hours())));
        list.getSelectionModel().selectedItemProperty().subscribe(one -> {
            if (one != null) show(one);
        });
        for (TextField field : fields()) field.textProperty().addListener((_, _, _) -> check());
        desk.words().problem(problem, editing.problem());
        desk.words().messages().subscribe(_ -> {
            list.refresh();
            words();
        });
        begin();
    }

    private List<TextField> fields() {
        return List.of(hoursTitle, everyWeeks, from, until, start, end, slotMinutes, perSlot, staff);
    }

    void focus() {
        Focus.give(hoursTitle);
    }

    Draft unsaved() {
        boolean begun = before == null && !hoursTitle.getText().isBlank();
        return begun ? Draft.ofForm(hoursTitle.getParent()) : new Draft();
    }

    @FXML
    private void begin() {
        before = null;
        list.getSelectionModel().clearSelection();
        hoursTitle.clear();
        weekdays.choose(Set.of());
        everyWeeks.setText("1");
        from.setText(today);
        until.clear();
        start.setText("08:00");
        end.setText("12:00");
        slotMinutes.setText("30");
        perSlot.setText("2");
        organBoxes.values().forEach(box -> box.setSelected(false));
        staff.clear();
        words();
        editing.refuse(null);
        focus();
    }

    private void show(ClinicHours one) {
        before = one;
        hoursTitle.setText(one.title());
        weekdays.choose(one.weekdays());
        everyWeeks.setText(String.valueOf(one.everyWeeks()));
        from.setText(one.from().toString());
        until.setText(one.until() == null ? "" : one.until().toString());
        start.setText(one.start().toString());
        end.setText(one.end().toString());
        slotMinutes.setText(String.valueOf(one.slotMinutes()));
        perSlot.setText(String.valueOf(one.perSlot()));
        organBoxes.forEach((organ, box) -> box.setSelected(one.organs().contains(organ)));
        staff.setText(one.staff());
        words();
        check();
    }

    private void words() {
        formTitle.setText(desk.words().now(before == null ? "schedule.new-hours" : "schedule.change-hours"));
        remove.setVisible(before != null);
        remove.setManaged(before != null);
    }

    private ClinicHours typed() {
        return new TypedHours(
                        hoursTitle.getText(),
                        weekdays.chosen(),
                        everyWeeks.getText(),
                        from.getText(),
                        until.getText(),
                        start.getText(),
                        end.getText(),
                        slotMinutes.getText(),
                        perSlot.getText(),
                        organBoxes.entrySet().stream()
                                .filter(box -> box.getValue().isSelected())
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toSet()),
                        staff.getText())
                .parse(before);
    }

    /** Says which appointments would be left without a clinic, while the form can be read. */
    private void check() {
        List<Appointment> left;
        try {
            left = before == null ? List.of() : editing.orphans(before, typed());
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
        editing.save(before, (ClinicHours) null, this::begin);
    }

    @FXML
    private void close() {
        close.run();
    }
}
