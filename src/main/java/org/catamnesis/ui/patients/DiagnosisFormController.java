package org.catamnesis.ui.patients;

import java.util.Locale;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.ui.common.TypedDate;
import org.catamnesis.ui.common.Words;

/** The form of a diagnosis: an ICD-10 code, its words, the day. */
final class DiagnosisFormController {
    /** A letter, two characters, and up to four more after a point: the shape of ICD-10 and its Chinese edition. */
    private static final Pattern CODE = Pattern.compile("[A-Z]\\d[0-9A-Z](\\.[0-9A-Zx+]{1,6})?");

    private final Words words;
    private final RecordModel model;
    private final RowActions<Diagnosis> actions;
    private final Diagnosis before;
    private final Runnable done;
    private FormFoot foot;

    @FXML
    private Label title;

    @FXML
    private TextField code;

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

    /** @param before the diagnosis that is corrected; null for a new one */
    DiagnosisFormController(
            Words words, RecordModel model, RowActions<Diagnosis> actions, Diagnosis before, Runnable done) {
        this.words = words;
        this.model = model;
        this.actions = actions;
        this.before = before;
        this.done = done;
    }

    @FXML
    private void initialize() {
        words.label(title, before == null ? "diagnosis-form.add-title" : "diagnosis-form.correct-title");
        words.label(save, before == null ? "diagnosis-form.add" : "record.save-correction");
        if (before != null) {
            code.setText(before.code());
            name.setText(FormFoot.text(before.name()));
            day.setText(FormFoot.text(before.day()));
        }
        foot = new FormFoot(
                words,
                problem,
                missing,
                save,
                Bindings.createObjectBinding(this::missingKey, code.textProperty(), day.textProperty()));
    }

    private String typedCode() {
        return code.getText().strip().toUpperCase(Locale.ROOT).replace('X', 'x').replaceFirst("^x", "X");
    }

    private String missingKey() {
        if (!CODE.matcher(typedCode()).matches()) {
            return "diagnosis-form.code-missing";
        }
        boolean wrong =
                !day.getText().isBlank() && TypedDate.parse(day.getText()).isEmpty();
        return wrong ? "event-form.day-missing" : null;
    }

    void focus() {
        code.requestFocus();
    }

    @FXML
    private void save() {
        var diagnosis = new Diagnosis(
                before == null ? 0 : before.id(),
                model.patientId(),
                TypedDate.parse(day.getText()).orElse(null),
                typedCode(),
                FormFoot.given(name.getText()));
        model.save(actions, diagnosis, before, done, foot::failed);
    }

    @FXML
    private void cancel() {
        done.run();
    }
}
