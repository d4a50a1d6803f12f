package org.catamnesis.ui.reports;

import java.io.File;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.catamnesis.access.DoubleEntry;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.FolderText;
import org.catamnesis.ui.common.Words;

/** The page of how reports come in. */
final class ReportsController {
    private final Words words;
    private final ReportsModel model;

    @FXML
    private VBox watching;

    @FXML
    private Label folder;

    @FXML
    private Button stop;

    @FXML
    private ComboBox<DoubleEntry> twice;

    @FXML
    private Label only;

    @FXML
    private Label problem;

    ReportsController(Words words, ReportsModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        watching.setVisible(model.mayWatch());
        watching.setManaged(model.mayWatch());
        Choices.fill(twice, words, choice -> "reports.twice-" + choice.code(), List.of(DoubleEntry.values()));
        twice.valueProperty().bindBidirectional(model.twice());
        twice.setDisable(!model.mayChangeClinic());
        only.setVisible(!model.mayChangeClinic());
        words.problem(problem, model.problem());
        model.folder().subscribe(_ -> show());
        words.messages().subscribe(_ -> show());
    }

    private void show() {
        boolean none = model.folder().get() == null;
        folder.setText(
                none
                        ? words.now("reports.no-folder")
                        : FolderText.of(model.folder().get()));
        stop.setVisible(!none);
    }

    @FXML
    private void choose() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(words.now("reports.choose"));
        File chosen = chooser.showDialog(folder.getScene().getWindow());
        if (chosen != null) {
            model.watch(chosen.toPath());
        }
    }

    @FXML
    private void stop() {
        model.stop();
    }
}
