package org.catamnesis.ui.cohorts;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.catamnesis.cohort.export.ExportRunStore;
import org.catamnesis.ui.common.Words;

/** What was exported before; the first signs of a manifest's sum tell which folder a line means. */
final class HistoryController {
    private static final int NEWEST = 8;
    private static final int SIGNS = 12;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private final Words words;
    private final CohortsModel model;

    @FXML
    private Label noHistory;

    @FXML
    private GridPane history;

    HistoryController(Words words, CohortsModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.history().subscribe(_ -> write());
        words.messages().subscribe(this::write);
    }

    private void write() {
        List<ExportRunStore.Run> runs = model.history().get();
        noHistory.setVisible(runs.isEmpty());
        noHistory.setManaged(runs.isEmpty());
        history.getChildren().clear();
        for (int i = 0; i < Math.min(NEWEST, runs.size()); i++) {
            ExportRunStore.Run run = runs.get(i);
            String sum = run.manifestSha256();
            history.addRow(
                    i,
                    label(MINUTE.format(run.at()), "quiet"),
                    label(run.cohort(), "strong"),
                    label(words.now("cohorts.patients", run.patients()), "quiet"),
                    label(words.now("cohorts.manifest", sum.substring(0, Math.min(SIGNS, sum.length()))), "secondary"));
        }
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
