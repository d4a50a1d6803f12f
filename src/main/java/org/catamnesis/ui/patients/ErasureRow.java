package org.catamnesis.ui.patients;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.catamnesis.access.ErasureStore;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.ui.common.Desk;

/** Where a doctor asks for a patient to be erased, with a reason, or takes that back. */
final class ErasureRow {
    private final Desk desk;
    private final ErasureStore erasures;
    private final long patientId;
    private final HBox row = new HBox();

    private ErasureRow(Desk desk, Session session, long patientId) {
        this.desk = desk;
        this.erasures = new ErasureStore(session);
        this.patientId = patientId;
        row.getStyleClass().add("actions");
        load();
    }

    /** Empty for one who may not ask. */
    static HBox of(Desk desk, Session session, long patientId) {
        return session.may(Operation.ASK_FOR_ERASURE) ? new ErasureRow(desk, session, patientId).row : new HBox();
    }

    private void load() {
        desk.tasks()
                .run(() -> erasures.asked(patientId))
                .onSuccess(asked -> {
                    if (asked) showAsked();
                    else showClosed();
                })
                .start();
    }

    private void showClosed() {
        var ask = button("erase.ask", this::showForm);
        ask.getStyleClass().add("link");
        row.getChildren().setAll(ask);
    }

    private void showForm() {
        var reason = new TextField();
        desk.words().prompt(reason, "erase.reason");
        HBox.setHgrow(reason, Priority.ALWAYS);
        var ask = button("erase.ask", () -> run(() -> erasures.ask(patientId, reason.getText())));
        ask.getStyleClass().add("danger");
        ask.disableProperty().bind(reason.textProperty().map(String::isBlank));
        reason.setOnAction(_ -> ask.fire());
        row.getChildren().setAll(reason, ask);
        reason.requestFocus();
    }

    private void showAsked() {
        var text = new Label();
        desk.words().label(text, "erase.asked");
        text.setWrapText(true);
        row.getChildren().setAll(text, button("erase.take-back", () -> run(() -> erasures.withdraw(patientId))));
    }

    private void run(Runnable change) {
        desk.tasks()
                .run(() -> {
                    change.run();
                    return patientId;
                })
                .onSuccess(_ -> load())
                .start();
    }

    private Button button(String key, Runnable action) {
        var button = new Button();
        desk.words().label(button, key);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
