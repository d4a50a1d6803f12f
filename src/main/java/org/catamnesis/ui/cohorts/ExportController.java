package org.catamnesis.ui.cohorts;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Words;

/** The button that exports, and what came of it. */
final class ExportController {
    private final Desk desk;
    private final Words words;
    private final CohortsModel model;
    private final FolderChoice folders;

    @FXML
    private HBox actions;

    @FXML
    private Button export;

    @FXML
    private CheckBox forSpreadsheets;

    @FXML
    private VBox needsDoctor;

    @FXML
    private Label busy;

    @FXML
    private Label problem;

    @FXML
    private VBox result;

    @FXML
    private Label resultTitle;

    @FXML
    private Label resultText;

    @FXML
    private Label resultFolder;

    ExportController(Desk desk, CohortsModel model, FolderChoice folders) {
        this.desk = desk;
        this.words = desk.words();
        this.model = model;
        this.folders = folders;
    }

    @FXML
    private void initialize() {
        show(actions, model.mayExport());
        show(needsDoctor, !model.mayExport());
        show(busy, model.exporting());
        show(result, model.exported().isNotNull());
        words.problem(problem, model.exportProblem());
        List.of(
                        model.preview(),
                        model.counting(),
                        model.exporting(),
                        model.form().definition())
                .forEach(each -> each.subscribe(this::followButton));
        model.exported().subscribe(_ -> writeResult());
        words.messages().subscribe(() -> {
            followButton();
            writeResult();
        });
    }

    private static void show(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private static void show(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private void followButton() {
        Preview preview = model.preview().get();
        boolean ready = preview != null && preview.verdict() == Preview.Verdict.READY;
        export.setText(
                ready ? words.now("cohorts.export", preview.counts().exported()) : words.now("cohorts.export-nobody"));
        export.setDisable(!ready || !model.isCurrent() || model.exporting().get());
    }

    private void writeResult() {
        Exported made = model.exported().get();
        if (made == null) {
            return;
        }
        resultTitle.setText(words.now(made.verified() ? "cohorts.verified" : "cohorts.altered"));
        resultText.setText(words.now(
                "export.done",
                made.result().patients(),
                made.result().suppressed(),
                made.result().k()));
        resultFolder.setText(made.folder().toString());
        result.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("altered"), !made.verified());
    }

    @FXML
    void export() {
        if (export.isDisabled() || !model.mayExport()) {
            return;
        }
        folders.choose(export.getScene().getWindow(), words.now("cohorts.choose-folder"))
                .ifPresent(parent -> model.export(parent, forSpreadsheets.isSelected()));
    }

    @FXML
    private void copyFolder() {
        desk.copies().put(resultFolder.getText());
        desk.notifications().good("cohorts.copied");
    }
}
