package org.catamnesis.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Problems;

/** The one window: first the pages that lead into a clinic, then the shell. */
public final class MainWindow {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private final Desk desk;
    private final Stage stage;
    private final StackPane place = new StackPane();
    private final Scene scene = new Scene(place, WIDTH, HEIGHT);
    private final VBox notifications = new VBox();
    private Desk shown;
    private Runnable stopListening = () -> {};

    public MainWindow(Desk desk, Stage stage) {
        this.desk = desk;
        this.shown = desk;
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
                        (_, failure) -> shown.notifications().problem(Problems.of(failure)));
    }

    /** Shows a page without a shell around it, such as the sign-in. */
    public void show(Parent page) {
        open(page, notifications);
    }

    /**
     * Shows the window of somebody who is signed in.
     *
     * @param inside their desk
     * @param time without a key or the mouse after which {@code idle} is run
     */
    public void show(Shell shell, Desk inside, Duration time, Runnable idle) {
        open(shell.root());
        shown = inside;
        Runnable keys = shell.listen(scene);
        Runnable watch = new IdleWatch(time, idle).over(scene);
        stopListening = () -> {
            keys.run();
            watch.run();
            shown = desk;
        };
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
