package org.catamnesis.ui.patients;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.catamnesis.patient.PatientContact;
import org.catamnesis.patient.Relation;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Words;

/** The form of somebody whom the clinic may call. */
final class ContactFormController {
    private final Words words;
    private final RecordModel model;
    private final RowActions<PatientContact> actions;
    private final PatientContact before;
    private final Runnable done;
    private FormFoot foot;

    @FXML
    private Label title;

    @FXML
    private ComboBox<Relation> relation;

    @FXML
    private TextField name;

    @FXML
    private TextField phone;

    @FXML
    private TextField note;

    @FXML
    private Label problem;

    @FXML
    private Label missing;

    @FXML
    private Button save;

    /** @param before the contact that is corrected; null for a new one */
    ContactFormController(
            Words words, RecordModel model, RowActions<PatientContact> actions, PatientContact before, Runnable done) {
        this.words = words;
        this.model = model;
        this.actions = actions;
        this.before = before;
        this.done = done;
    }

    @FXML
    private void initialize() {
        words.label(title, before == null ? "contact-form.add-title" : "contact-form.correct-title");
        words.label(save, before == null ? "contact-form.add" : "record.save-correction");
        Choices.fill(relation, words, one -> "relation." + one.code(), List.of(Relation.values()));
        if (before != null) {
            relation.setValue(before.relation());
            name.setText(FormFoot.text(before.name()));
            phone.setText(FormFoot.text(before.phone()));
            note.setText(FormFoot.text(before.note()));
        }
        foot = new FormFoot(
                words,
                problem,
                missing,
                save,
                Bindings.createObjectBinding(
                        this::missingKey, relation.valueProperty(), name.textProperty(), phone.textProperty()));
    }

    private String missingKey() {
        if (relation.getValue() == null) {
            return "contact-form.relation-missing";
        }
        return name.getText().isBlank() && phone.getText().isBlank() ? "contact-form.name-missing" : null;
    }

    void focus() {
        relation.requestFocus();
    }

    @FXML
    private void save() {
        var contact = new PatientContact(
                before == null ? 0 : before.id(),
                model.patientId(),
                relation.getValue(),
                FormFoot.given(name.getText()),
                FormFoot.given(phone.getText()),
                FormFoot.given(note.getText()));
        model.save(actions, contact, before, done, foot::failed);
    }

    @FXML
    private void cancel() {
        done.run();
    }
}
