package org.catamnesis.ui.medication;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.DoseWords;
import org.catamnesis.language.ProblemException;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.DrugSupply;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.Focus;
import org.catamnesis.ui.common.TypedDate;
import org.catamnesis.ui.common.Words;

/** The form in which a supply is written down, or that the patient could not get it. */
final class SupplyFormController implements RegimenForm {
    private static final int MOST_DAYS = 366;
    private final Words words;
    private final Dosing dosing;
    private final LocalDate today;
    private final Consumer<DrugSupply> save;
    private final Runnable leave;

    @FXML
    private VBox root;

    @FXML
    private Label title;

    @FXML
    private TextField day;

    @FXML
    private HBox had;

    @FXML
    private TextField days;

    @FXML
    private TextField quantity;

    @FXML
    private TextField unit;

    @FXML
    private CheckBox missed;

    @FXML
    private Label problem;

    @FXML
    private Button saving;

    @FXML
    private Label missing;

    SupplyFormController(Words words, Dosing dosing, LocalDate today, Consumer<DrugSupply> save, Runnable leave) {
        this.words = words;
        this.dosing = dosing;
        this.today = today;
        this.save = save;
        this.leave = leave;
    }

    @FXML
    private void initialize() {
        words.label(
                title,
                "medication.supply-title",
                DoseWords.drug(dosing.drug(), words.messages().get()));
        day.setText(today.toString());
        unit.setText(dosing.unit());
        had.disableProperty().bind(missed.selectedProperty());
        Stream.of(day, days, quantity, unit)
                .forEach(field -> field.textProperty().subscribe(this::judge));
        missed.selectedProperty().subscribe(_ -> judge());
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
                .put(RegimenDraft.FORM, RegimenDraft.SUPPLY)
                .put(RegimenDraft.ABOUT, String.valueOf(dosing.id()));
    }

    @Override
    public void resume(Draft typed) {
        typed.fill(root);
    }

    @Override
    public void focus() {
        Focus.give(days);
    }

    private void judge() {
        String key = missingKey();
        missing.setText(key == null ? "" : words.now(key));
        saving.setDisable(key != null);
    }

    private String missingKey() {
        Optional<LocalDate> on = TypedDate.parse(day.getText());
        if (on.isEmpty()) return "medication.day-missing";
        if (on.get().isAfter(today)) return "medication.supply-in-future";
        if (missed.isSelected()) return null;
        if (supplyDays().filter(number -> number >= 1 && number <= MOST_DAYS).isEmpty())
            return "medication.supply-days-missing";
        boolean counted = !quantity.getText().isBlank();
        return counted && Amount.positive(quantity.getText()).isEmpty() ? "medication.supply-quantity" : null;
    }

    /** As typed; else what the amount is enough for at the dose of today. */
    private Optional<Integer> supplyDays() {
        if (!days.getText().isBlank()) return Amount.days(days.getText());
        return Amount.positive(quantity.getText())
                .flatMap(amount -> org.catamnesis.medication.DoseUnits.convert(
                        amount.doubleValue(), unit.getText(), dosing.unit()))
                .filter(_ -> dosing.dailyDose() > 0)
                .map(amount -> (int) (amount / dosing.dailyDose()));
    }

    @Override
    public void failed(ProblemException why) {
        problem.setText(words.messages().get().problem(why));
    }

    @FXML
    private void save() {
        if (missingKey() != null) return;
        boolean none = missed.isSelected();
        Double amount = none
                ? null
                : Amount.positive(quantity.getText()).map(Number::doubleValue).orElse(null);
        save.accept(new DrugSupply(
                0,
                dosing.patientId(),
                dosing.drug(),
                dosing.formulation(),
                TypedDate.parse(day.getText()).orElseThrow(),
                amount,
                amount == null ? null : unit.getText().strip(),
                none ? 0 : supplyDays().orElseThrow(),
                none ? DrugSupply.UNABLE_TO_BUY : null));
    }

    @FXML
    private void leave() {
        leave.run();
    }
}
