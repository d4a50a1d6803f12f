package org.catamnesis.ui.patients;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Words;

/** The record as a page: on the left who it is, on the right what happened. */
final class RecordController {
    private final Words words;
    private final Rooms rooms;
    private final RecordModel model;
    private final RecordForms forms;
    private final MergedNotes mergedNotes;

    @FXML
    private StackPane root;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox merged;

    @FXML
    private GridPane person;

    @FXML
    private GridPane numbers;

    @FXML
    private ComboBox<String> numberKind;

    @FXML
    private TextField number;

    @FXML
    private Button addNumber;

    @FXML
    private GridPane contacts;

    @FXML
    private GridPane grafts;

    @FXML
    private GridPane diagnoses;

    @FXML
    private GridPane events;

    @FXML
    private VBox consent;

    @FXML
    private Label problem;

    @FXML
    private HBox erasure;

    RecordController(Words words, Rooms rooms, RecordModel model, RecordForms forms, MergedNotes mergedNotes) {
        this.words = words;
        this.rooms = rooms;
        this.model = model;
        this.forms = forms;
        this.mergedNotes = mergedNotes;
        forms.serve(this);
    }

    @FXML
    private void initialize() {
        Choices.fill(numberKind, words, kind -> "identifier." + kind, PatientIdentifier.KINDS);
        var noNumber = Bindings.createBooleanBinding(() -> number.getText().isBlank(), number.textProperty());
        addNumber.disableProperty().bind(numberKind.valueProperty().isNull().or(noNumber));
        number.setOnAction(_ -> addNumber.fire());
        words.problem(problem, model.problem());
        model.content().subscribe(_ -> write());
        words.messages().subscribe(this::write);
    }

    /** What the patient decided about research. */
    void consent(Node card) {
        consent.getChildren().setAll(List.of(card));
    }

    /** What stands at the foot of the record. */
    void foot(HBox row) {
        HBox.setHgrow(row, Priority.ALWAYS);
        erasure.getChildren().setAll(row);
    }

    /** Shows another page in the place of the record; null for the record. */
    void cover(Node page) {
        root.getChildren().setAll(List.of(page == null ? scroll : page));
    }

    boolean covered() {
        return !root.getChildren().contains(scroll);
    }

    private void write() {
        RecordContent content = model.content().get();
        if (content == null) {
            return;
        }
        mergedNotes.write(merged, content.merged());
        var who = new PersonFacts(words);
        who.person(person, content.patient());
        who.numbers(numbers, content.patient().identifiers(), model::remove);
        var contactActions = RowActions.contacts(rooms);
        who.contacts(contacts, content.contacts(), forms::contact, contact -> model.takeBack(contactActions, contact));
        var course = new CourseFacts(words);
        var graftActions = RowActions.grafts(rooms);
        course.grafts(grafts, content.grafts(), forms::graft, graft -> model.takeBack(graftActions, graft));
        var diagnosisActions = RowActions.diagnoses(rooms);
        course.diagnoses(
                diagnoses, content.diagnoses(), forms::diagnosis, one -> model.takeBack(diagnosisActions, one));
        var eventActions = RowActions.events(rooms);
        course.events(events, content, forms::event, event -> model.takeBack(eventActions, event));
    }

    @FXML
    private void correct() {
        forms.person();
    }

    @FXML
    private void merge() {
        forms.merge();
    }

    @FXML
    private void addNumber() {
        model.add(new PatientIdentifier(numberKind.getValue(), number.getText().strip()), number::clear);
    }

    @FXML
    private void addContact() {
        forms.contact(null);
    }

    @FXML
    private void addGraft() {
        forms.graft(null);
    }

    @FXML
    private void addDiagnosis() {
        forms.diagnosis(null);
    }

    @FXML
    private void addEvent() {
        forms.event(null);
    }
}
