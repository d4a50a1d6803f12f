package org.catamnesis.ui.shell;

import javafx.scene.Scene;
import javafx.stage.Stage;
import org.catamnesis.ui.common.Desk;

/** The window as people have it, where clicks of a robot land. */
final class ShellStage {
    private ShellStage() {}

    static Stage show(Shell shell, Desk desk) {
        var scene = new Scene(shell.root(), Screenshots.WIDTH, Screenshots.HEIGHT);
        desk.theme().dress(scene);
        shell.listen(scene);
        var shown = new Stage();
        shown.setScene(scene);
        shown.setX(0);
        shown.setY(0);
        shown.show();
        shown.requestFocus();
        return shown;
    }
}
