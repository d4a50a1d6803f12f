package org.catamnesis.ui.patients;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.TypedDate;
import org.catamnesis.ui.common.Words;

/** The form of an event; what does not belong to its kind is not asked. */
final class EventFormController {
    private static final List<String> PROVEN = List.of("", "+", "-");
    private final Words words;
    private final RecordModel model;
    private final RowActions<ClinicalEvent> actions;
    private final ClinicalEvent before;
    private final Runnable done;
    private FormFoot foot;

    @FXML
    private Label title;

    @FXML
    private ComboBox<EventKind> kind;

    @FXML
    private TextField day;

    @FXML
    private VBox ending;

    @FXML
    private Label endLabel;

    @FXML
    private TextField end;

    @FXML
    private ComboBox<String> subtype;

    @FXML
    private VBox grading;

    @FXML
    private TextField grade;

    @FXML
    private VBox proving;

    @FXML
    private ComboBox<String> proven;

    @FXML
    private TextArea detail;

    @FXML
    private Label problem;

    @FXML
    private Label missing;

    @FXML
    private Button save;

    /** @param before the event that is corrected; null for a new one */
    EventFormController(
            Words words, RecordModel model, RowActions<ClinicalEvent> actions, ClinicalEvent before, Runnable done) {
        this.words = words;
        this.model = model;
        this.actions = actions;
        this.before = before;
        this.done = done;
    }

    @FXML
    private void initialize() {
        words.label(title, before == null ? "event-form.add-title" : "event-form.correct-title");
        words.label(save, before == null ? "record.add-event" : "record.save-correction");
        Choices.fill(kind, words, Labels::key, List.of(EventKind.values()));
        Choices.fill(proven, words, EventFormController::provenKey, PROVEN);
        words.messages().subscribe(_ -> subtype.setConverter(subtypeWords()));
        kind.valueProperty().subscribe(this::shape);
        show();
        foot = new FormFoot(
                words,
                problem,
                missing,
                save,
                Bindings.createObjectBinding(
                        this::missingKey, kind.valueProperty(), day.textProperty(), end.textProperty()));
    }

    private static String provenKey(String sign) {
        return switch (sign) {
            case "+" -> "record.biopsy-proven";
            case "-" -> "record.not-biopsied";
            default -> "record.unknown";
        };
    }

    private StringConverter<String> subtypeWords() {
        return Choices.shown((String code) -> code == null || code.isEmpty() ? "" : Labels.subtype(words, code));
    }

    private void shape(EventKind chosen) {
        if (chosen == null) {
            List.of(ending, grading, proving).forEach(part -> visible(part, false));
            return;
        }
        EventShape shape = EventShape.of(chosen);
        words.label(endLabel, chosen == EventKind.ADMISSION ? "event-form.discharged" : "event-form.end");
        visible(ending, shape.ends() || before != null && before.endDay() != null);
        visible(grading, shape.graded() || before != null && before.grade() != null);
        visible(proving, shape.biopsied() || before != null && before.biopsyProven() != null);
        List<String> offered = new ArrayList<>(shape.subtypes());
        offered.addFirst("");
        if (before != null && before.subtype() != null && !offered.contains(before.subtype())) {
            offered.add(before.subtype());
        }
        String kept = subtype.getValue();
        subtype.getItems().setAll(offered);
        subtype.setValue(offered.contains(kept) ? kept : null);
    }

    private static void visible(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private String missingKey() {
        if (kind.getValue() == null) {
            return "event-form.kind-missing";
        }
        if (TypedDate.parse(day.getText()).isEmpty()) {
            return "event-form.day-missing";
        }
        boolean endWrong = ending.isVisible()
                && !end.getText().isBlank()
                && TypedDate.parse(end.getText()).isEmpty();
        return endWrong ? "event-form.day-missing" : null;
    }

    private void show() {
        if (before == null) {
            return;
        }
        kind.setValue(before.kind());
        day.setText(before.day().toString());
        end.setText(FormFoot.text(before.endDay()));
        subtype.setValue(before.subtype());
        grade.setText(FormFoot.text(before.grade()));
        proven.setValue(before.biopsyProven() == null ? "" : before.biopsyProven() ? "+" : "-");
        detail.setText(FormFoot.text(before.detail()));
    }

    void focus() {
        kind.requestFocus();
    }

    @FXML
    private void save() {
        model.save(actions, event(), before, done, foot::failed);
    }

    private ClinicalEvent event() {
        LocalDate last = ending.isVisible() ? TypedDate.parse(end.getText()).orElse(null) : null;
        String sign = proving.isVisible() ? FormFoot.given(proven.getValue()) : null;
        return new ClinicalEvent(
                before == null ? 0 : before.id(),
                model.patientId(),
                kind.getValue(),
                FormFoot.given(subtype.getValue()),
                grading.isVisible() ? FormFoot.given(grade.getText()) : null,
                TypedDate.parse(day.getText()).orElseThrow(),
                last,
                sign == null ? null : sign.equals("+"),
                FormFoot.given(detail.getText()));
    }

    @FXML
    private void cancel() {
        done.run();
    }
}
