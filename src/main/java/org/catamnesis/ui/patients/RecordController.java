package org.catamnesis.ui.patients;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.TypedDate;
import org.catamnesis.ui.common.Words;

/** The record as a page: the person, the grafts, the events, and a row below each list to add one. */
final class RecordController {
    private static final List<String> DONORS = List.of("deceased-brain", "deceased-cardiac", "living");
    private final Words words;
    private final RecordModel model;
    private final Runnable correctPerson;
    private final ObjectProperty<Transplant> correctedGraft = new SimpleObjectProperty<>();
    private final ObjectProperty<ClinicalEvent> correctedEvent = new SimpleObjectProperty<>();

    @FXML
    private StackPane root;

    @FXML
    private ScrollPane scroll;

    @FXML
    private GridPane person;

    @FXML
    private GridPane grafts;

    @FXML
    private ComboBox<Organ> organ;

    @FXML
    private TextField graftDay;

    @FXML
    private ComboBox<String> donor;

    @FXML
    private Button addGraft;

    @FXML
    private GridPane events;

    @FXML
    private ComboBox<EventKind> kind;

    @FXML
    private TextField eventDay;

    @FXML
    private TextField grade;

    @FXML
    private TextField detail;

    @FXML
    private Button addEvent;

    @FXML
    private Label problem;

    RecordController(Words words, RecordModel model, Runnable correctPerson) {
        this.words = words;
        this.model = model;
        this.correctPerson = correctPerson;
    }

    @FXML
    private void initialize() {
        Choices.fill(organ, words, Labels::key, List.of(Organ.values()));
        Choices.fill(donor, words, Labels::donorKey, DONORS);
        Choices.fill(kind, words, Labels::key, List.of(EventKind.values()));
        addGraft.disableProperty().bind(organ.valueProperty().isNull().or(noDate(graftDay)));
        addEvent.disableProperty().bind(kind.valueProperty().isNull().or(noDate(eventDay)));
        graftDay.setOnAction(_ -> addGraft.fire());
        List.of(eventDay, grade, detail).forEach(field -> field.setOnAction(_ -> addEvent.fire()));
        words.hint(addGraft, correctedGraft.map(_ -> "record.save-correction").orElse("record.add-transplant"));
        words.hint(addEvent, correctedEvent.map(_ -> "record.save-correction").orElse("record.add-event"));
        words.problem(problem, model.problem());
        model.content().subscribe(_ -> write());
        words.messages().subscribe(this::write);
    }

    /** Shows another page in the place of the record; null for the record. */
    void cover(Node page) {
        root.getChildren().setAll(page == null ? scroll : page);
    }

    boolean covered() {
        return !root.getChildren().contains(scroll);
    }

    private static BooleanBinding noDate(TextField field) {
        return Bindings.createBooleanBinding(
                () -> TypedDate.parse(field.getText()).isEmpty(), field.textProperty());
    }

    private void write() {
        var content = model.content().get();
        if (content == null) {
            return;
        }
        var facts = new Facts(words, this::correct, this::correct);
        facts.person(person, content.patient());
        facts.grafts(grafts, content.grafts());
        facts.events(events, content.events(), content.grafts());
    }

    @FXML
    private void correct() {
        correctPerson.run();
    }

    private void correct(Transplant graft) {
        correctedGraft.set(graft);
        organ.setValue(graft.organ());
        graftDay.setText(graft.day().toString());
        donor.setValue(graft.donorType());
        graftDay.requestFocus();
    }

    private void correct(ClinicalEvent event) {
        correctedEvent.set(event);
        kind.setValue(event.kind());
        eventDay.setText(event.day().toString());
        grade.setText(event.grade() == null ? "" : event.grade());
        detail.setText(event.detail() == null ? "" : event.detail());
        eventDay.requestFocus();
    }

    @FXML
    private void addGraft() {
        Transplant old = correctedGraft.get();
        int next = 1
                + (int) model.content().get().grafts().stream()
                        .filter(known -> known.organ() == organ.getValue())
                        .count();
        TypedDate.parse(graftDay.getText())
                .map(day -> new Transplant(
                        old == null ? 0 : old.id(),
                        model.patientId(),
                        organ.getValue(),
                        old == null ? next : old.graftNumber(),
                        day,
                        donor.getValue()))
                .ifPresent(graft -> model.save(graft, this::clearGraft));
    }

    private void clearGraft() {
        correctedGraft.set(null);
        organ.setValue(null);
        graftDay.clear();
        donor.setValue(null);
    }

    @FXML
    private void addEvent() {
        ClinicalEvent old = correctedEvent.get();
        TypedDate.parse(eventDay.getText())
                .map(day -> new ClinicalEvent(
                        old == null ? 0 : old.id(),
                        model.patientId(),
                        kind.getValue(),
                        old == null ? null : old.subtype(),
                        given(grade),
                        day,
                        old == null ? null : old.endDay(),
                        old == null ? null : old.biopsyProven(),
                        given(detail)))
                .ifPresent(event -> model.save(event, this::clearEvent));
    }

    private void clearEvent() {
        correctedEvent.set(null);
        kind.setValue(null);
        List.of(eventDay, grade, detail).forEach(TextField::clear);
    }

    private static String given(TextField field) {
        return field.getText().isBlank() ? null : field.getText().strip();
    }
}
