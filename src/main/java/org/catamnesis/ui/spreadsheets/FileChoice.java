package org.catamnesis.ui.spreadsheets;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks for the folder of spreadsheets, or for one file of another system; tests answer instead of a person. */
interface FileChoice {
    Optional<Path> folder(Window window, String title);

    Optional<Path> file(Window window, String title);

    /** The system's own way of choosing. */
    static FileChoice ofSystem() {
        return new FileChoice() {
            @Override
            public Optional<Path> folder(Window window, String title) {
                var chooser = new DirectoryChooser();
                chooser.setTitle(title);
                return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
            }

            @Override
            public Optional<Path> file(Window window, String title) {
                var chooser = new FileChooser();
                chooser.setTitle(title);
                chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV, XLSX", "*.csv", "*.xlsx"));
                return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
            }
        };
    }
}
