package org.catamnesis.ui.documents;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.Filing;
import org.catamnesis.report.PaperKind;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.TypedDate;

/** How a document is filed: what it is, a title, the day that it is about. */
final class DocumentFormController {
    /** Files the document away from the window. */
    interface Save {
        Object file(Filing filing);
    }

    private final Desk desk;
    private final String fileName;
    private final Filing before;
    private final Save saving;
    private final Runnable saved;
    private final Runnable cancelled;
    private final ReadOnlyObjectWrapper<ProblemException> failed = new ReadOnlyObjectWrapper<>();

    @FXML
    private Label title;

    @FXML
    private Label file;

    @FXML
    private ComboBox<PaperKind> kind;

    @FXML
    private TextField name;

    @FXML
    private TextField day;

    @FXML
    private Label problem;

    @FXML
    private Label missing;

    @FXML
    private Button save;

    /** @param before how it is filed now; null for a document that is only being attached */
    DocumentFormController(Desk desk, String fileName, Filing before, Save saving, Runnable saved, Runnable cancelled) {
        this.desk = desk;
        this.fileName = fileName;
        this.before = before;
        this.saving = saving;
        this.saved = saved;
        this.cancelled = cancelled;
    }

    @FXML
    private void initialize() {
        boolean added = before == null;
        desk.words().label(title, added ? "document-form.add-title" : "document-form.correct-title");
        desk.words().label(save, added ? "document-form.add" : "record.save-correction");
        file.setText(fileName);
        Choices.fill(kind, desk.words(), one -> "paper." + one.code(), List.of(PaperKind.values()));
        if (added) {
            kind.setValue(PaperKind.LETTER);
        } else {
            kind.setValue(before.kind());
            name.setText(before.title() == null ? "" : before.title());
            day.setText(before.madeOn() == null ? "" : before.madeOn().toString());
        }
        desk.words().problem(problem, failed);
        var missingKey = Bindings.createObjectBinding(this::missingKey, day.textProperty());
        desk.words().hint(missing, missingKey);
        save.disableProperty().bind(missingKey.isNotNull());
    }

    private String missingKey() {
        boolean wrong =
                !day.getText().isBlank() && TypedDate.parse(day.getText()).isEmpty();
        return wrong ? "event-form.day-missing" : null;
    }

    void focus() {
        kind.requestFocus();
    }

    @FXML
    private void save() {
        var filing = new Filing(
                kind.getValue(),
                name.getText().isBlank() ? null : name.getText().strip(),
                TypedDate.parse(day.getText()).orElse(null));
        failed.set(null);
        desk.tasks()
                .run(() -> saving.file(filing))
                .onSuccess(_ -> saved.run())
                .onProblem(failed::set)
                .start();
    }

    @FXML
    private void cancel() {
        cancelled.run();
    }
}
