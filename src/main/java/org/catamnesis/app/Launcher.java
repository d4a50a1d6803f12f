package org.catamnesis.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;

/** Starts the toolkit and puts the first screen into its window. */
public final class Launcher extends Application {

    public static void open(Optional<Path> clinic) {
        launch(Launcher.class, clinic.map(Path::toString).stream().toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        stage.setTitle("Catamnesis");
        stage.show();
    }
}
