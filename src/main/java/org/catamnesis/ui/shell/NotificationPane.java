package org.catamnesis.ui.shell;

import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Icons;
import org.catamnesis.ui.common.Notification;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Notifications in the corner of the window: good news leaves after a while, a problem stays until it is closed. */
final class NotificationPane {
    private static final Duration STAY = Duration.seconds(6);
    private final Desk desk;
    private final Pane pane;

    NotificationPane(Desk desk, Pane pane) {
        this.desk = desk;
        this.pane = pane;
    }

    void follow() {
        desk.notifications().shown().forEach(this::add);
        desk.notifications().shown().addListener((ListChangeListener<Notification>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(gone -> pane.getChildren().removeIf(node -> node.getUserData() == gone));
                change.getAddedSubList().forEach(this::add);
            }
        });
    }

    private void add(Notification notification) {
        var text = new Label();
        text.textProperty().bind(notification.text());
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(icon(notification.kind()), text);
        row.getStyleClass().addAll("notification", notification.kind().name().toLowerCase(Locale.ROOT));
        if (notification.actionKey() != null) {
            row.getChildren().add(action(notification));
        }
        row.getChildren()
                .add(Icons.button(
                        desk.words(),
                        Material2OutlinedAL.CLOSE,
                        "shell.close-notification",
                        "",
                        () -> close(notification)));
        row.setUserData(notification);
        pane.getChildren().add(row);
        if (notification.kind() != Notification.Kind.PROBLEM) {
            var stay = new PauseTransition(STAY);
            stay.setOnFinished(_ -> close(notification));
            stay.play();
        }
    }

    private Button action(Notification notification) {
        var button = new Button();
        desk.words().label(button, notification.actionKey());
        button.getStyleClass().add("link");
        button.setOnAction(_ -> {
            close(notification);
            notification.action().run();
        });
        return button;
    }

    private void close(Notification notification) {
        desk.notifications().close(notification);
    }

    private static Node icon(Notification.Kind kind) {
        return switch (kind) {
            case GOOD -> Icons.icon(Material2OutlinedAL.CHECK_CIRCLE_OUTLINE, "in-good");
            case NEWS -> Icons.icon(Material2OutlinedAL.INFO, "in-accent");
            case PROBLEM -> Icons.icon(Material2OutlinedAL.ERROR_OUTLINE, "in-high");
        };
    }
}
