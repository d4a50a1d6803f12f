package org.catamnesis.ui.medication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.DoseWords;
import org.catamnesis.language.ProblemException;
import org.catamnesis.medication.TargetOverride;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.Focus;
import org.catamnesis.ui.common.TypedDate;
import org.catamnesis.ui.common.Words;

/** The form in which a doctor sets the trough that this patient is to reach, or its last day. */
final class TargetFormController implements RegimenForm {
    private final Words words;
    private final TargetOverride first;
    private final Consumer<TargetOverride> save;
    private final Runnable leave;

    @FXML
    private VBox root;

    @FXML
    private Label title;

    @FXML
    private TextField low;

    @FXML
    private TextField high;

    @FXML
    private TextField unit;

    @FXML
    private TextField from;

    @FXML
    private TextField until;

    @FXML
    private TextField reason;

    @FXML
    private Label problem;

    @FXML
    private Button saving;

    @FXML
    private Label missing;

    /** @param first what stands in the form to begin with; an id other than 0 is corrected */
    TargetFormController(Words words, TargetOverride first, Consumer<TargetOverride> save, Runnable leave) {
        this.words = words;
        this.first = first;
        this.save = save;
        this.leave = leave;
    }

    @FXML
    private void initialize() {
        String drug = DoseWords.drug(first.drug(), words.messages().get());
        words.label(title, first.id() == 0 ? "medication.target-title" : "medication.target-end-title", drug);
        if (first.high() > 0) {
            low.setText(Amount.text(first.low()));
            high.setText(Amount.text(first.high()));
        }
        unit.setText(first.unit());
        from.setText(first.fromDay().toString());
        until.setText(first.untilDay() == null ? "" : first.untilDay().toString());
        reason.setText(first.reason() == null ? "" : first.reason());
        Stream.of(low, high, unit, from, until, reason)
                .forEach(field -> field.textProperty().subscribe(this::judge));
        judge();
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave.run();
            }
        });
    }

    @Override
    public Draft unsaved() {
        return Draft.ofForm(root)
                .put(RegimenDraft.FORM, RegimenDraft.TARGET)
                .put(RegimenDraft.ABOUT, String.valueOf(first.id()))
                .put(RegimenDraft.DRUG, first.drug());
    }

    @Override
    public void resume(Draft typed) {
        typed.fill(root);
    }

    @Override
    public void focus() {
        Focus.give(first.id() == 0 ? low : until);
    }

    private void judge() {
        String key = missingKey();
        missing.setText(key == null ? "" : words.now(key));
        saving.setDisable(key != null);
    }

    private String missingKey() {
        Optional<BigDecimal> least = Amount.parse(low.getText());
        Optional<BigDecimal> most = Amount.positive(high.getText());
        if (least.isEmpty() || most.isEmpty() || least.get().compareTo(most.get()) >= 0)
            return "medication.target-limits";
        if (unit.getText().isBlank()) return "medication.unit-missing";
        Optional<LocalDate> begin = TypedDate.parse(from.getText());
        if (begin.isEmpty()) return "medication.day-missing";
        Optional<LocalDate> end = TypedDate.parse(until.getText());
        boolean endWrong =
                !until.getText().isBlank() && (end.isEmpty() || end.get().isBefore(begin.get()));
        if (endWrong) return "medication.until-wrong";
        return reason.getText().isBlank() ? "medication.target-reason" : null;
    }

    @Override
    public void failed(ProblemException why) {
        problem.setText(words.messages().get().problem(why));
    }

    @FXML
    private void save() {
        if (missingKey() != null) return;
        save.accept(new TargetOverride(
                first.id(),
                first.patientId(),
                first.drug(),
                Amount.parse(low.getText()).orElseThrow().doubleValue(),
                Amount.parse(high.getText()).orElseThrow().doubleValue(),
                unit.getText().strip(),
                TypedDate.parse(from.getText()).orElseThrow(),
                TypedDate.parse(until.getText()).orElse(null),
                reason.getText().strip()));
    }

    @FXML
    private void leave() {
        leave.run();
    }
}
