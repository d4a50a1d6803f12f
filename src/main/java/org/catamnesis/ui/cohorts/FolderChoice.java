package org.catamnesis.ui.cohorts;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

/** Asks where an export is to go; tests answer instead of a person. */
@FunctionalInterface
interface FolderChoice {
    /** The folder in which the export's own folder is made; empty when nobody chose one. */
    Optional<Path> choose(Window window, String title);

    /** The system's own way of choosing a folder. */
    static FolderChoice ofSystem() {
        return (window, title) -> {
            var chooser = new DirectoryChooser();
            chooser.setTitle(title);
            return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
        };
    }
}
