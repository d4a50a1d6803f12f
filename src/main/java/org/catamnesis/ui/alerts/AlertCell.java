package org.catamnesis.ui.alerts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.alert.AlertState;
import org.catamnesis.followup.alert.AlertWords;
import org.catamnesis.followup.alert.RaisedAlert;

/** One alert in two lines: how grave, which rule, since when and how it stands; below it why, and what was answered. */
final class AlertCell extends ListCell<RaisedAlert> {
    private final AlertsModel model;
    private final Label severity = new Label();
    private final Label title = new Label();
    private final Label since = new Label();
    private final Label state = new Label();
    private final Label reason = new Label();
    private final Label answer = new Label();
    private final VBox rows;

    AlertCell(AlertsModel model) {
        this.model = model;
        title.getStyleClass().add("strong");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        since.getStyleClass().add("secondary");
        state.getStyleClass().add("quiet");
        answer.getStyleClass().add("quiet");
        severity.setMinWidth(Region.USE_PREF_SIZE);
        since.setMinWidth(Region.USE_PREF_SIZE);
        state.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(8, severity, title, since, state);
        head.setAlignment(Pos.CENTER_LEFT);
        rows = new VBox(2, head, reason, answer);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(RaisedAlert alert, boolean empty) {
        super.updateItem(alert, empty);
        setGraphic(empty || alert == null ? null : rows);
        if (alert == null || empty) return;
        AlertWords words = model.words();
        severity.setText(words.severity(alert.severity()));
        severity.getStyleClass().setAll("label", "alert-" + alert.severity().code());
        title.setText(words.title(alert));
        since.setText(alert.since().toString());
        String until = alert.state() == AlertState.SNOOZED ? " " + alert.until() : "";
        state.setText(words.state(alert.state()) + until);
        reason.setText(words.reason(alert));
        answer.setText(alert.reason() == null ? "" : alert.at().toLocalDate() + "  " + alert.reason());
        answer.setManaged(alert.reason() != null);
        rows.setOpacity(alert.waiting(model.today()) ? 1 : 0.7);
        setAccessibleText(String.join(" ", severity.getText(), title.getText(), reason.getText(), state.getText()));
    }
}
