package org.catamnesis.ui.cohorts;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks for the file of a definition; tests answer instead of a person. */
interface FileChoice {
    /** A file to read; empty when nobody chose one. */
    Optional<Path> open(Window window, String title);

    /** A CSV file to read. */
    Optional<Path> openTable(Window window, String title);

    /** A file to write. */
    Optional<Path> save(Window window, String title, String name);

    /** The system's own way of choosing a file. */
    static FileChoice ofSystem() {
        return new FileChoice() {
            @Override
            public Optional<Path> open(Window window, String title) {
                return Optional.ofNullable(chooser(title, "JSON").showOpenDialog(window))
                        .map(File::toPath);
            }

            @Override
            public Optional<Path> openTable(Window window, String title) {
                return Optional.ofNullable(chooser(title, "CSV").showOpenDialog(window))
                        .map(File::toPath);
            }

            @Override
            public Optional<Path> save(Window window, String title, String name) {
                FileChooser chooser = chooser(title, "JSON");
                chooser.setInitialFileName(name);
                return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
            }

            private FileChooser chooser(String title, String kind) {
                var chooser = new FileChooser();
                chooser.setTitle(title);
                chooser.getExtensionFilters()
                        .add(new FileChooser.ExtensionFilter(kind, "*." + kind.toLowerCase(Locale.ROOT)));
                return chooser;
            }
        };
    }
}
