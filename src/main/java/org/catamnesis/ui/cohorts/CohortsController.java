package org.catamnesis.ui.cohorts;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.catamnesis.cohort.CohortWords;
import org.catamnesis.cohort.export.ExportPreview;
import org.catamnesis.cohort.export.ExportResult;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.FolderText;
import org.catamnesis.ui.common.Words;

/** The form on the left; the sentence, the counts of every step, the protection and the export on the right. */
final class CohortsController {
    private static final List<Integer> GRAFTS = List.of(1, 2, 3);
    private final Words words;
    private final CohortsModel model;

    @FXML
    private TextField study;

    @FXML
    private FlowPane organs;

    @FXML
    private ComboBox<Integer> graftNumber;

    @FXML
    private TextField ageFrom;

    @FXML
    private TextField ageTo;

    @FXML
    private TextField yearFrom;

    @FXML
    private TextField yearTo;

    @FXML
    private TextField followUp;

    @FXML
    private ComboBox<EventKind> with;

    @FXML
    private ComboBox<EventKind> without;

    @FXML
    private Label incomplete;

    @FXML
    private Label sentence;

    @FXML
    private GridPane steps;

    @FXML
    private VBox protection;

    @FXML
    private TextField folder;

    @FXML
    private Button export;

    @FXML
    private Label asks;

    @FXML
    private Label problem;

    @FXML
    private Label done;

    CohortsController(Words words, CohortsModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        CohortForm form = model.form();
        study.textProperty().bindBidirectional(form.study());
        for (Organ organ : Organ.values()) {
            var box = new CheckBox();
            words.label(box, "organ." + organ.code());
            box.selectedProperty().bindBidirectional(form.organ(organ));
            organs.getChildren().add(box);
        }
        Choices.fill(graftNumber, words, number -> "cohorts.graft-" + number, GRAFTS);
        graftNumber.valueProperty().bindBidirectional(form.graftNumber());
        ageFrom.textProperty().bindBidirectional(form.ageFrom());
        ageTo.textProperty().bindBidirectional(form.ageTo());
        yearFrom.textProperty().bindBidirectional(form.yearFrom());
        yearTo.textProperty().bindBidirectional(form.yearTo());
        followUp.textProperty().bindBidirectional(form.followUp());
        events(with, form.with());
        events(without, form.without());
        words.hint(incomplete, form.definition().map(now -> now.isPresent() ? null : "cohorts.incomplete"));
        folder.textProperty().bind(model.folder().map(FolderText::of));
        words.problem(problem, model.problem());
        asks.setVisible(!model.mayExport());
        export.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        this::cannotExport, model.busy(), model.preview(), form.definition()));
        words.label(
                export,
                "cohorts.export",
                model.preview().map(ExportPreview::exported).orElse(0));
        done.textProperty().bind(Bindings.createStringBinding(this::told, model.result(), words.messages()));
        done.visibleProperty().bind(done.textProperty().isNotEmpty());
        done.managedProperty().bind(done.visibleProperty());
        model.preview().subscribe(this::write);
        words.messages().subscribe(this::write);
    }

    private void events(ComboBox<EventKind> box, ObjectProperty<EventKind> chosen) {
        List<EventKind> kinds = new ArrayList<>(List.of(EventKind.values()));
        kinds.addFirst(null);
        Choices.fill(box, words, kind -> "event." + kind.code(), kinds);
        box.valueProperty().bindBidirectional(chosen);
    }

    private boolean cannotExport() {
        ExportPreview preview = model.preview().get();
        return model.busy().get()
                || preview == null
                || preview.exported() == 0
                || model.form().definition().get().isEmpty()
                || !model.mayExport();
    }

    private String told() {
        ExportResult result = model.result().get();
        return result == null ? "" : words.now("cohorts.done", result.patients(), FolderText.of(result.folder()));
    }

    private void write() {
        ExportPreview preview = model.preview().get();
        if (preview == null) {
            return;
        }
        var sentences = new CohortWords(words.messages().get());
        sentence.setText(sentences.sentence(preview.cohort().definition()));
        new Attrition(words, sentences).write(steps, preview.cohort());
        List<Label> lines = new ArrayList<>();
        for (String line : new Protection(words, CohortsModel.POLICY).lines(preview)) {
            var label = new Label(line);
            label.setWrapText(true);
            lines.add(label);
        }
        protection.getChildren().setAll(lines);
    }

    @FXML
    private void choose() {
        var chooser = new DirectoryChooser();
        var chosen = chooser.showDialog(folder.getScene().getWindow());
        if (chosen != null) {
            model.folder().set(chosen.toPath().resolve(model.folder().get().getFileName()));
        }
    }

    @FXML
    private void export() {
        model.export();
    }
}
