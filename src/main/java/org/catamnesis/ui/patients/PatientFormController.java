package org.catamnesis.ui.patients;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.Sex;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Words;

/** The form that adds or corrects a patient, in the page. */
final class PatientFormController {
    private final Words words;
    private final PatientFormModel model;
    private final Consumer<Patient> saved;
    private final Runnable cancelled;

    @FXML
    private Label title;

    @FXML
    private TextField name;

    @FXML
    private ComboBox<Sex> sex;

    @FXML
    private TextField birthDate;

    @FXML
    private TextField mrn;

    @FXML
    private TextField phone;

    @FXML
    private TextField address;

    @FXML
    private TextArea note;

    @FXML
    private Label problem;

    @FXML
    private Button save;

    @FXML
    private Label missing;

    PatientFormController(Words words, PatientFormModel model, Consumer<Patient> saved, Runnable cancelled) {
        this.words = words;
        this.model = model;
        this.saved = saved;
        this.cancelled = cancelled;
    }

    @FXML
    private void initialize() {
        words.label(title, model.isNew() ? "patient-form.add-title" : "patient-form.correct-title");
        words.label(save, model.isNew() ? "patient-form.add" : "patient-form.correct");
        Choices.fill(sex, words, Labels::key, List.of(Sex.values()));
        name.textProperty().bindBidirectional(model.name());
        sex.valueProperty().bindBidirectional(model.sex());
        birthDate.textProperty().bindBidirectional(model.birthDate());
        mrn.textProperty().bindBidirectional(model.mrn());
        mrn.setDisable(!model.isNew());
        phone.textProperty().bindBidirectional(model.phone());
        address.textProperty().bindBidirectional(model.address());
        note.textProperty().bindBidirectional(model.note());
        words.problem(problem, model.problem());
        words.hint(missing, model.missing());
        save.disableProperty().bind(model.missing().isNotNull().or(model.busy()));
    }

    void focus() {
        name.requestFocus();
    }

    @FXML
    private void save() {
        model.save(saved);
    }

    @FXML
    private void cancel() {
        cancelled.run();
    }
}
