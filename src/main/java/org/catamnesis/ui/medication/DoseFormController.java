package org.catamnesis.ui.medication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.DoseWords;
import org.catamnesis.language.ProblemException;
import org.catamnesis.medication.DoseConcern;
import org.catamnesis.medication.Drug;
import org.catamnesis.medication.DrugCatalogue;
import org.catamnesis.medication.DrugForm;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.Focus;
import org.catamnesis.ui.common.Suggestions;
import org.catamnesis.ui.common.Words;

/** The form in which a drug is started, its dose changed or its end written down. */
final class DoseFormController implements RegimenForm {
    private final Words words;
    private final DoseFormModel model;
    private final Runnable save;
    private final Runnable leave;

    @FXML
    private StackPane root;

    @FXML
    private Label title;

    @FXML
    private TextField drug;

    @FXML
    private ComboBox<String> form;

    @FXML
    private Label dayLabel;

    @FXML
    private TextField day;

    @FXML
    private HBox dosing;

    @FXML
    private TextField dose;

    @FXML
    private TextField unit;

    @FXML
    private TextField when;

    @FXML
    private VBox ending;

    @FXML
    private TextField until;

    @FXML
    private CheckBox inSteps;

    @FXML
    private HBox plan;

    @FXML
    private TextField by;

    @FXML
    private TextField every;

    @FXML
    private TextField downTo;

    @FXML
    private TextArea steps;

    @FXML
    private HBox why;

    @FXML
    private ComboBox<String> reason;

    @FXML
    private TextField freeText;

    @FXML
    private VBox interactions;

    @FXML
    private Label concerns;

    @FXML
    private Label problem;

    @FXML
    private Button saving;

    @FXML
    private Label missing;

    @FXML
    private Pane layer;

    DoseFormController(Words words, DoseFormModel model, Runnable save, Runnable leave) {
        this.words = words;
        this.model = model;
        this.save = save;
        this.leave = leave;
    }

    @FXML
    private void initialize() {
        DoseFormModel.Kind kind = model.kind();
        words.label(
                title,
                switch (kind) {
                    case START -> "medication.start-title";
                    case CHANGE -> "medication.change-title";
                    case STOP -> "medication.stop-title";
                });
        words.label(
                saving,
                switch (kind) {
                    case START -> "medication.save-start";
                    case CHANGE -> "medication.save-change";
                    case STOP -> "medication.save-stop";
                });
        words.label(
                dayLabel, kind == DoseFormModel.Kind.STOP ? "medication.first-day-without" : "medication.first-day");
        boolean stop = kind == DoseFormModel.Kind.STOP;
        shown(dosing, !stop);
        shown(inSteps, !stop);
        shown(why, kind != DoseFormModel.Kind.START);
        bind();
        drug.setEditable(kind == DoseFormModel.Kind.START);
        drug.setFocusTraversable(kind == DoseFormModel.Kind.START);
        form.setDisable(stop);
        var suggestions = new Suggestions<Drug>(layer, this::find, this::said);
        suggestions.serve(drug, this::take);
        drug.addEventHandler(KeyEvent.KEY_PRESSED, this::takeFirst);
        drug.focusedProperty().subscribe(focused -> {
            if (!focused && model.unit().get().isBlank()) model.known().ifPresent(this::take);
        });
        model.inSteps().subscribe(on -> {
            shown(plan, on);
            shown(ending, !on);
        });
        watched().forEach(text -> text.subscribe(this::judge));
        model.inSteps().subscribe(_ -> judge());
        words.messages().subscribe(_ -> judge());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave.run();
            }
        });
    }

    private void bind() {
        if (model.kind() == DoseFormModel.Kind.START) drug.textProperty().bindBidirectional(model.drug());
        else drug.setText(DoseWords.drug(model.drug().get(), words.messages().get()));
        day.textProperty().bindBidirectional(model.day());
        dose.textProperty().bindBidirectional(model.dose());
        unit.textProperty().bindBidirectional(model.unit());
        when.textProperty().bindBidirectional(model.when());
        until.textProperty().bindBidirectional(model.until());
        inSteps.selectedProperty().bindBidirectional(model.inSteps());
        by.textProperty().bindBidirectional(model.by());
        every.textProperty().bindBidirectional(model.every());
        downTo.textProperty().bindBidirectional(model.downTo());
        steps.textProperty().bindBidirectional(model.steps());
        freeText.textProperty().bindBidirectional(model.words());
        words.messages()
                .subscribe(_ -> form.setConverter(Choices.shown((String code) -> code == null || code.isEmpty()
                        ? words.now("medication.form-not-said")
                        : DoseWords.form(code, words.messages().get()))));
        forms();
        form.valueProperty().subscribe(chosen -> {
            if (chosen != null && !chosen.equals(model.form().get())) {
                model.form().set(chosen);
                model.takeForm();
            }
        });
        boolean stop = model.kind() == DoseFormModel.Kind.STOP;
        Choices.fill(reason, words, StopReasons::key, stop ? StopReasons.OF_STOP : StopReasons.OF_CHANGE);
        reason.valueProperty().subscribe(chosen -> model.reason().set(chosen == null ? "" : chosen));
    }

    private List<StringProperty> watched() {
        return List.of(
                model.drug(),
                model.form(),
                model.day(),
                model.dose(),
                model.unit(),
                model.when(),
                model.until(),
                model.steps(),
                model.reason());
    }

    private List<Drug> find(String typed) {
        return model.kind() == DoseFormModel.Kind.START
                ? DrugCatalogue.shipped().search(typed)
                : List.of();
    }

    private String said(Drug one) {
        var drugs = DrugCatalogue.shipped();
        return one.name(words.language())
                + drugs.drugClass(one.drugClass())
                        .map(group -> "   " + group.name(words.language()))
                        .orElse("");
    }

    /** Enter takes what is meant, also where no list stands open. */
    private void takeFirst(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || event.isShortcutDown()) return;
        model.known().or(() -> find(drug.getText()).stream().findFirst()).ifPresent(found -> {
            event.consume();
            take(found);
        });
    }

    private void take(Drug chosen) {
        model.take(chosen);
        drug.setText(chosen.name(words.language()));
        forms();
        if (drug.isFocused()) dose.requestFocus();
    }

    private void forms() {
        List<String> codes = new ArrayList<>();
        codes.add("");
        model.known()
                .ifPresent(known -> known.forms().stream().map(DrugForm::form).forEach(codes::add));
        String kept = model.form().get();
        if (!codes.contains(kept)) codes.add(kept);
        form.getItems().setAll(codes);
        form.setValue(kept);
    }

    /** Says what is missing, odd and interacting, as it is typed. */
    private void judge() {
        String key = model.missing();
        missing.setText(key == null ? "" : words.now(key));
        saving.setDisable(key != null);
        Set<DoseConcern> found = model.concerns();
        concerns.setText(found.stream()
                .map(concern -> words.now("medication.concern-" + concern.code()))
                .collect(Collectors.joining("\n")));
        shown(concerns, !found.isEmpty());
        concerns.getStyleClass()
                .setAll("label", found.stream().anyMatch(DoseConcern::wrong) ? "in-high" : "in-unreviewed");
        new InteractionLines(words).show(interactions, model.warnings());
    }

    @Override
    public void failed(ProblemException why) {
        problem.setText(words.messages().get().problem(why));
    }

    @Override
    public Draft unsaved() {
        return model.unsaved();
    }

    @Override
    public void resume(Draft typed) {
        model.resume(typed);
        if (model.kind() == DoseFormModel.Kind.START)
            model.known().ifPresent(known -> drug.setText(known.name(words.language())));
        forms();
        reason.setValue(model.reason().get().isEmpty() ? null : model.reason().get());
    }

    @Override
    public void focus() {
        switch (model.kind()) {
            case START -> Focus.give(drug);
            case CHANGE -> Focus.give(dose);
            case STOP -> Focus.give(reason);
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            save();
        }
    }

    private static void shown(Node part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }

    @FXML
    private void save() {
        if (model.missing() == null) save.run();
    }

    @FXML
    private void leave() {
        leave.run();
    }
}
