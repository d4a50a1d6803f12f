package org.catamnesis.ui.shell;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Problems;

/** The one window: first the pages that lead into a clinic, then the shell. */
public final class MainWindow {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private final Desk desk;
    private final Stage stage;

    public MainWindow(Desk desk, Stage stage) {
        this.desk = desk;
        this.stage = stage;
        stage.setMinWidth(1024);
        stage.setMinHeight(600);
        stage.setTitle("Catamnesis");
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (_, failure) -> desk.notifications().problem(Problems.of(failure)));
    }

    /** Shows a page without a shell around it, such as the sign-in. */
    public void show(Parent page) {
        open(new Scene(new StackPane(page), WIDTH, HEIGHT));
    }

    public void show(Shell shell) {
        var scene = new Scene(shell.root(), WIDTH, HEIGHT);
        shell.listen(scene);
        open(scene);
    }

    private void open(Scene scene) {
        desk.theme().dress(scene);
        if (stage.getScene() == null) {
            stage.setScene(scene);
            stage.show();
        } else {
            stage.setScene(scene);
        }
    }
}
