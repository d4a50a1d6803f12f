package org.catamnesis.ui.shell;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Icons;
import org.catamnesis.ui.common.RunningTask;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Work that takes longer than a second, with how far it is and a way to cancel it. */
final class StatusBar {
    private static final Duration PATIENCE = Duration.seconds(1);
    private final Desk desk;
    private final Pane work;

    StatusBar(Desk desk, Pane work) {
        this.desk = desk;
        this.work = work;
    }

    void follow() {
        desk.tasks().running().addListener((ListChangeListener<RunningTask>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::await);
                change.getRemoved().forEach(gone -> work.getChildren().removeIf(node -> node.getUserData() == gone));
            }
        });
    }

    private void await(RunningTask task) {
        var pause = new PauseTransition(PATIENCE);
        pause.setOnFinished(_ -> {
            if (desk.tasks().running().contains(task)) {
                work.getChildren().add(row(task));
            }
        });
        pause.play();
    }

    HBox row(RunningTask task) {
        var title = new Label();
        desk.words().label(title, task.titleKey(), task.arguments());
        var count = new Label();
        count.textProperty().bind(desk.words().text("shell.progress", task.done(), task.total()));
        count.visibleProperty().bind(Bindings.greaterThan(task.total(), 0));
        count.managedProperty().bind(count.visibleProperty());
        var bar = new ProgressBar();
        bar.progressProperty().bind(task.fraction());
        var cancel = Icons.button(desk.words(), Material2OutlinedAL.CLOSE, "shell.cancel-work", "", task::cancel);
        var row = new HBox(8, title, bar, count, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setUserData(task);
        return row;
    }
}
