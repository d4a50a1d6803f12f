package org.catamnesis.ui.cohorts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.SetChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.catamnesis.cohort.export.AskedExport;
import org.catamnesis.cohort.export.ExportFormat;
import org.catamnesis.cohort.export.Waiver;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Words;

/** In which formats and for whom; then the folder is written, or a doctor is asked for it. */
final class ExportController {
    private final Desk desk;
    private final Words words;
    private final CohortsModel model;
    private final ExportsModel exports;
    private final FolderChoice folders;
    private final FileChoice files;

    /** Why aggregates that differ by few may leave; null where nobody was asked. */
    private String reason;

    @FXML
    private VBox formats;

    @FXML
    private CheckBox forSpreadsheets;

    @FXML
    private CheckBox sign;

    @FXML
    private TextField purpose;

    @FXML
    private TextField ethics;

    @FXML
    private TextField recipient;

    @FXML
    private TextField expires;

    @FXML
    private Label who;

    @FXML
    private HBox actions;

    @FXML
    private Button export;

    @FXML
    private Button ask;

    @FXML
    private Label missing;

    @FXML
    private HBox busy;

    @FXML
    private ProgressBar bar;

    @FXML
    private Label problem;

    @FXML
    private VBox waiverBox;

    @FXML
    private Label waiverText;

    @FXML
    private TextField waiver;

    @FXML
    private Button waive;

    @FXML
    private VBox askedBox;

    @FXML
    private Label asked;

    @FXML
    private VBox result;

    @FXML
    private Label resultTitle;

    @FXML
    private Label resultText;

    @FXML
    private Label resultFolder;

    ExportController(Desk desk, CohortsModel model, ExportsModel exports, FolderChoice folders, FileChoice files) {
        this.desk = desk;
        this.words = desk.words();
        this.model = model;
        this.exports = exports;
        this.folders = folders;
        this.files = files;
    }

    @FXML
    private void initialize() {
        AskForm form = exports.asking();
        for (ExportFormat format : ExportFormat.values()) formats.getChildren().add(box(format));
        var vocabulary = new VocabularyField(words, exports.vocabulary(), files).node();
        formats.getChildren().add(ExportFormat.OMOP.ordinal() + 1, vocabulary);
        Shown.when(
                vocabulary,
                Bindings.createBooleanBinding(
                        () -> form.tellsConcepts() && exports.standing().get().writesAtOnce(),
                        form.formats(),
                        exports.standing()));
        forSpreadsheets.selectedProperty().bindBidirectional(form.forSpreadsheets());
        waive.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> waiver.getText().isBlank(), waiver.textProperty()));
        sign.selectedProperty().bindBidirectional(form.sign());
        purpose.textProperty().bindBidirectional(form.purpose());
        ethics.textProperty().bindBidirectional(form.ethics());
        recipient.textProperty().bindBidirectional(form.recipient());
        expires.textProperty().bindBidirectional(form.expires());
        bar.progressProperty().bind(exports.fraction());
        Shown.when(busy, exports.running());
        Shown.when(result, exports.exported().isNotNull());
        Shown.when(askedBox, exports.asked().isNotNull());
        words.problem(problem, exports.problem());
        exports.problem().subscribe(this::writeWaiver);
        List.of(model.preview(), model.counting(), model.policy(), exports.running(), exports.standing())
                .forEach(each -> each.subscribe(this::follow));
        model.form().definition().subscribe(this::follow);
        List.of(form.purpose(), form.recipient()).forEach(each -> each.subscribe(this::follow));
        exports.exported().subscribe(_ -> writeResult());
        exports.asked().subscribe(_ -> writeResult());
        words.messages().subscribe(() -> {
            follow();
            writeResult();
            writeWaiver(exports.problem().get());
        });
        follow();
    }

    private CheckBox box(ExportFormat format) {
        var box = new CheckBox();
        words.label(box, key(format));
        box.setId("format-" + format.code());
        box.setSelected(exports.asking().formats().contains(format));
        exports.asking().formats().addListener((SetChangeListener<ExportFormat>)
                _ -> box.setSelected(exports.asking().formats().contains(format)));
        box.setOnAction(_ -> {
            if (box.isSelected()) exports.asking().formats().add(format);
            else exports.asking().formats().remove(format);
        });
        return box;
    }

    private static String key(ExportFormat format) {
        return switch (format) {
            case CSV -> "cohorts.format-csv";
            case PARQUET -> "cohorts.format-parquet";
            case OMOP -> "cohorts.format-omop";
            case REDCAP -> "cohorts.format-redcap";
        };
    }

    private void follow() {
        Preview preview = model.preview().get();
        Standing standing = exports.standing().get();
        boolean ready = preview != null && preview.verdict() == Preview.Verdict.READY;
        boolean stated = !exports.asking().purpose().get().isBlank()
                && !exports.asking().recipient().get().isBlank();
        boolean identified = preview != null && preview.policy().tellsIdentity();
        formats.setDisable(preview != null && !preview.policy().tellsRows());
        export.setText(
                ready ? words.now("cohorts.export", preview.counts().exported()) : words.now("cohorts.export-nobody"));
        boolean able = ready && model.isCurrent() && !exports.running().get();
        export.setDisable(!able || !standing.writesAtOnce() || identified && !stated);
        ask.setDisable(!able || !stated);
        Shown.when(missing, able && !stated && (identified || !standing.writesAtOnce()));
        missing.setText(words.messages().get().problem(new ProblemException(Problem.PURPOSE_MISSING)));
        Shown.when(export, standing.writesAtOnce());
        Shown.when(sign, standing.writesAtOnce());
        Shown.when(ask, !standing.writesAtOnce());
        who.setText(words.now(standing.writesAtOnce() ? "cohorts.you-decide" : "cohorts.another-decides"));
    }

    private void writeResult() {
        AskedExport request = exports.asked().get();
        if (request != null) asked.setText(words.now("cohorts.asked", request.number()));
        Exported made = exports.exported().get();
        if (made == null) return;
        resultTitle.setText(words.now(made.verified() ? "cohorts.verified" : "cohorts.altered"));
        resultText.setText(words.now(
                "export.done",
                made.result().patients(),
                made.result().suppressed(),
                made.result().k()));
        made.verdict()
                .key()
                .ifPresent(key -> resultText.setText(
                        resultText.getText() + "\n" + words.now("cohorts.signed-with", key.fingerprint())));
        resultFolder.setText(made.folder().toString());
        result.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("altered"), !made.verified());
    }

    private void writeWaiver(ProblemException now) {
        boolean differs = Waiving.differs(now);
        Shown.when(waiverBox, differs || Waiving.hits(now) > 0);
        waiverText.setText(words.now(differs ? "cohorts.differ-text" : "cohorts.waiver-text"));
        waiver.setPromptText(words.now(differs ? "cohorts.differ" : "cohorts.waiver"));
        waiver.setAccessibleText(waiver.getPromptText());
    }

    @FXML
    void export() {
        if (!export.isDisabled() && export.isVisible()) exportWith(null, null);
    }

    /** A reason stays for the waiver that the same export may need after it. */
    private void exportWith(Waiver signed, String why) {
        reason = why;
        choose().ifPresent(parent -> exports.export(parent, signed, why));
    }

    private Optional<Path> choose() {
        return folders.choose(export.getScene().getWindow(), words.now("cohorts.choose-folder"));
    }

    @FXML
    private void exportSigned() {
        int hits = Waiving.hits(exports.problem().get());
        String why = waiver.getText().strip();
        if (why.isEmpty()) return;
        if (hits > 0) exportWith(new Waiver(why, hits), reason);
        else if (Waiving.differs(exports.problem().get())) exportWith(null, why);
    }

    @FXML
    private void ask() {
        exports.askFor();
    }

    @FXML
    private void cancel() {
        exports.cancel();
    }

    @FXML
    private void copyFolder() {
        desk.copies().put(resultFolder.getText());
        desk.notifications().good("cohorts.copied");
    }
}
