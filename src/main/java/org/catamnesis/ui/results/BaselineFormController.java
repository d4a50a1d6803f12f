package org.catamnesis.ui.results;

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
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.BaselineOverride;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.Focus;
import org.catamnesis.ui.common.TypedDate;
import org.catamnesis.ui.common.Words;

/** The form in which a doctor sets the creatinine that later ones of this patient are held against. */
final class BaselineFormController {
    private final Words words;
    private final Analyte analyte;
    private final BaselineOverride first;
    private final LocalDate today;
    private final Consumer<BaselineOverride> save;
    private final Runnable leave;

    @FXML
    private VBox root;

    @FXML
    private TextField value;

    @FXML
    private TextField unit;

    @FXML
    private TextField from;

    @FXML
    private TextField reason;

    @FXML
    private Label problem;

    @FXML
    private Button saving;

    @FXML
    private Label missing;

    /** @param first what stands in the form to begin with; a value of 0 is left out */
    BaselineFormController(
            Words words,
            Analyte analyte,
            BaselineOverride first,
            LocalDate today,
            Consumer<BaselineOverride> save,
            Runnable leave) {
        this.words = words;
        this.analyte = analyte;
        this.first = first;
        this.today = today;
        this.save = save;
        this.leave = leave;
    }

    @FXML
    private void initialize() {
        unit.setText(first.unit());
        from.setText(first.fromDay().toString());
        Stream.of(value, unit, from, reason)
                .forEach(field -> field.textProperty().subscribe(this::judge));
        judge();
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave.run();
            }
        });
    }

    void focus() {
        Focus.give(value);
    }

    Draft unsaved() {
        return Draft.ofForm(root);
    }

    void resume(Draft typed) {
        typed.fill(root);
    }

    private void judge() {
        String key = missingKey();
        missing.setText(key == null ? "" : words.now(key));
        saving.setDisable(key != null);
    }

    private String missingKey() {
        Optional<Double> number = number();
        Optional<String> ucum = analyte.unitOf(unit.getText().strip()).filter(analyte::fits);
        if (number.isEmpty() || ucum.isEmpty() || !analyte.plausible(number.get(), ucum.get()))
            return "baseline.value-missing";
        Optional<LocalDate> begin = TypedDate.parse(from.getText());
        if (begin.isEmpty()) return "medication.day-missing";
        if (begin.get().isAfter(today)) return "baseline.in-future";
        return reason.getText().isBlank() ? "baseline.reason-missing" : null;
    }

    private Optional<Double> number() {
        ResultValue typed = ResultValue.parse(value.getText().strip());
        return typed.exact() && typed.number() > 0 ? Optional.of(typed.number()) : Optional.empty();
    }

    void failed(ProblemException why) {
        problem.setText(words.messages().get().problem(why));
    }

    @FXML
    private void save() {
        if (missingKey() != null) return;
        save.accept(BaselineOverride.of(
                first.patientId(),
                first.analyte(),
                number().orElseThrow(),
                analyte.unitOf(unit.getText().strip()).orElseThrow(),
                TypedDate.parse(from.getText()).orElseThrow(),
                reason.getText().strip()));
    }

    @FXML
    private void leave() {
        leave.run();
    }
}
