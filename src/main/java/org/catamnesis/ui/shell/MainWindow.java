package org.catamnesis.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Problems;

/** The one window: first the pages that lead into a clinic, then the shell. */
public final class MainWindow {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private final Stage stage;
    private final StackPane place = new StackPane();
    private final Scene scene = new Scene(place, WIDTH, HEIGHT);
    private final VBox notifications = new VBox();
    private Runnable stopListening = () -> {};

    public MainWindow(Desk desk, Stage stage) {
        this.stage = stage;
        stage.setMinWidth(1024);
        stage.setMinHeight(600);
        stage.setTitle("Catamnesis");
        desk.theme().dress(scene);
        stage.setScene(scene);
        notifications.getStyleClass().add("notifications");
        notifications.setPickOnBounds(false);
        new NotificationPane(desk, notifications).follow();
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (_, failure) -> desk.notifications().problem(Problems.of(failure)));
    }

    /** Shows a page without a shell around it, such as the sign-in. */
    public void show(Parent page) {
        open(page, notifications);
    }

    public void show(Shell shell) {
        open(shell.root());
        stopListening = shell.listen(scene);
    }

    private void open(Node... layers) {
        stopListening.run();
        stopListening = () -> {};
        place.getChildren().setAll(layers);
        if (!stage.isShowing()) {
            stage.show();
        }
    }
}
