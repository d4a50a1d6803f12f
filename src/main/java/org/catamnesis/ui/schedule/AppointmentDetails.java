package org.catamnesis.ui.schedule;

import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.AppointmentState;
import org.catamnesis.followup.calendar.Clash;
import org.catamnesis.followup.calendar.ClinicHours;
import org.catamnesis.patient.Patient;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Focus;
import org.catamnesis.ui.common.PatientText;

/** The appointment that is chosen, and what can be done with it. */
final class AppointmentDetails extends VBox {
    private final Desk desk;
    private final ScheduleModel model;
    private final Consumer<Appointment> toMove;
    private final TextField reason = new TextField();
    private final HBox cancelling = new HBox(8);

    /** @param toMove finds another time for one */
    AppointmentDetails(Desk desk, ScheduleModel model, Consumer<Appointment> toMove) {
        this.desk = desk;
        this.model = model;
        this.toMove = toMove;
        getStyleClass().add("schedule-side");
        reason.setId("cancelReason");
    }

    void show(ScheduleFacts facts, Appointment one) {
        getChildren().clear();
        Patient patient = facts.patients().get(one.patientId());
        if (patient == null) return;
        add(desk.privacy().name(patient), "heading");
        add(PatientText.detail(desk.words(), patient), "quiet");
        add(model.words().when(one.slot()), "strong");
        String clinic = facts.calendar()
                .line(one.slot().hours())
                .map(ClinicHours::title)
                .orElse(desk.words().now("booking.no-hours"));
        add(clinic + " · " + model.words().purpose(one.covers(), one.kind()), "plain-value");
        add(state(one), "plain-value");
        Set<Clash> clashes = facts.clashes(one);
        if (!clashes.isEmpty()) add("▲ " + model.words().clashes(clashes), "in-high");
        addActions(one);
    }

    private String state(Appointment one) {
        String said = model.words().state(one.state());
        return one.arrivedAt() == null
                ? said
                : desk.words()
                        .now(
                                "schedule.since",
                                said,
                                one.arrivedAt()
                                        .toLocalTime()
                                        .withNano(0)
                                        .toString()
                                        .substring(0, 5));
    }

    private void addActions(Appointment one) {
        var actions = new FlowPane(8, 8);
        actions.getChildren()
                .add(button(
                        "openPatient",
                        "schedule.open-patient",
                        () -> desk.navigator().patient(one.patientId())));
        boolean come = !one.day().isAfter(model.today());
        if (model.mayChange() && one.state().open()) {
            actions.getChildren().add(button("toMove", "schedule.other-time", () -> toMove.accept(one)));
            if (come && one.state() == AppointmentState.BOOKED)
                actions.getChildren().add(button("arrive", "schedule.arrive", () -> model.arrive(one)));
            if (come && one.state() == AppointmentState.BOOKED)
                actions.getChildren().add(button("missed", "schedule.did-not-come", () -> model.missed(one)));
            actions.getChildren().add(button("cancel", "schedule.cancel", this::askWhy));
        }
        getChildren().add(actions);
        desk.words().prompt(reason, "schedule.cancel-reason");
        reason.clear();
        reason.setOnAction(_ -> model.cancel(one, reason.getText()));
        var cancelNow = button("cancelNow", "schedule.cancel-now", () -> model.cancel(one, reason.getText()));
        cancelNow.disableProperty().bind(reason.textProperty().isEmpty());
        cancelling.getChildren().setAll(reason, cancelNow);
        HBox.setHgrow(reason, javafx.scene.layout.Priority.ALWAYS);
        cancelling.setVisible(false);
        cancelling.setManaged(false);
        getChildren().add(cancelling);
    }

    private void askWhy() {
        cancelling.setVisible(true);
        cancelling.setManaged(true);
        Focus.give(reason);
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button();
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        desk.words().label(button, key);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void add(String text, String style) {
        if (text.isEmpty()) return;
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        getChildren().add(label);
    }
}
