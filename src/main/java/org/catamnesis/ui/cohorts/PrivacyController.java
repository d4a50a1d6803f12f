package org.catamnesis.ui.cohorts;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.catamnesis.cohort.privacy.Coarsening;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.QuasiIdentifier;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Words;

/** Which policy, what it does in words, and what it makes of this cohort. */
final class PrivacyController {
    private static final List<Integer> KS = List.of(1, 2, 3, 5, 10, 15, 20);
    private static final List<Integer> LS = List.of(1, 2, 3);
    private static final List<Double> LIMITS = List.of(0.02, 0.05, 0.1);
    private static final List<Integer> DAYS = List.of(1, Coarsening.WEEK, Coarsening.MONTH);
    private static final List<Integer> VISITS = List.of(0, 5, 10, 20);
    private final Words words;
    private final CohortsModel model;
    private final ExportsModel exports;
    private final Map<String, RadioButton> choices = new LinkedHashMap<>();
    private final Map<QuasiIdentifier, CheckBox> pins = new EnumMap<>(QuasiIdentifier.class);
    private boolean following;

    @FXML
    private VBox policies;

    @FXML
    private Label meaning;

    @FXML
    private VBox rowSettings;

    @FXML
    private ComboBox<Integer> k;

    @FXML
    private ComboBox<Integer> l;

    @FXML
    private ComboBox<Double> limit;

    @FXML
    private HBox pinned;

    @FXML
    private ComboBox<Integer> days;

    @FXML
    private ComboBox<Integer> visits;

    @FXML
    private CheckBox rounded;

    @FXML
    private VBox verdictBox;

    @FXML
    private Label verdict;

    @FXML
    private GridPane facts;

    @FXML
    private Label choice;

    PrivacyController(Words words, CohortsModel model, ExportsModel exports) {
        this.words = words;
        this.model = model;
        this.exports = exports;
    }

    @FXML
    private void initialize() {
        var group = new ToggleGroup();
        for (Policy policy : Policy.ALL) {
            var button = new RadioButton();
            words.label(button, title(policy.id()));
            button.setId("policy-" + policy.id());
            button.setToggleGroup(group);
            button.setOnAction(_ -> model.policy().set(policy));
            choices.put(policy.id(), button);
            policies.getChildren().add(button);
        }
        for (QuasiIdentifier which : QuasiIdentifier.USUAL) {
            var box = new CheckBox();
            words.label(box, name(which));
            box.setOnAction(_ -> change(PolicyForm.pinned(model.policy().get(), which, box.isSelected())));
            pins.put(which, box);
            pinned.getChildren().add(box);
        }
        fill(
                k,
                KS,
                number -> "k = " + number,
                chosen -> change(model.policy().get().withK(chosen)));
        fill(
                l,
                LS,
                number -> "l = " + number,
                chosen -> change(PolicyForm.withDiversity(model.policy().get(), chosen)));
        fill(
                limit,
                LIMITS,
                share -> Math.round(share * 100) + " %",
                chosen -> change(PolicyForm.withLimit(model.policy().get(), chosen)));
        Choices.fill(days, words, PrivacyController::daysKey, DAYS);
        days.valueProperty().subscribe(chosen -> coarsen());
        Choices.fill(visits, words, PrivacyController::visitsKey, VISITS);
        visits.valueProperty().subscribe(chosen -> coarsen());
        rounded.selectedProperty().subscribe(chosen -> coarsen());
        model.policy().subscribe(this::follow);
        model.preview().subscribe(_ -> write());
        exports.standing().subscribe(now -> Shown.when(choices.get(Policy.P0.id()), now.custodian()));
        words.messages().subscribe(() -> {
            write();
            meaning.setText(words.now(text(model.policy().get().id())));
        });
    }

    private <T> void fill(
            ComboBox<T> box,
            List<T> values,
            java.util.function.Function<T, String> text,
            java.util.function.Consumer<T> then) {
        box.getItems().setAll(values);
        box.setConverter(Choices.shown((T value) -> value == null ? "" : text.apply(value)));
        box.valueProperty().subscribe(chosen -> {
            if (chosen != null && !following) then.accept(chosen);
        });
    }

    private void change(Policy policy) {
        if (!following) model.policy().set(policy);
    }

    private void coarsen() {
        if (following || days.getValue() == null || visits.getValue() == null) return;
        change(PolicyForm.withCoarsening(
                model.policy().get(), new Coarsening(days.getValue(), rounded.isSelected(), visits.getValue())));
    }

    private void follow(Policy policy) {
        following = true;
        choices.get(policy.id()).setSelected(true);
        meaning.setText(words.now(text(policy.id())));
        k.getItems()
                .setAll(KS.stream()
                        .filter(number -> number > 1 || policy.exactAge())
                        .toList());
        if (!k.getItems().contains(policy.k())) k.getItems().add(policy.k());
        k.setValue(policy.k());
        l.setValue(policy.l());
        limit.setValue(policy.suppressionLimit());
        days.setValue(policy.coarsening().days());
        visits.setValue(policy.coarsening().mostVisits());
        rounded.setSelected(policy.coarsening().roundedValues());
        pins.forEach((which, box) -> {
            box.setSelected(policy.pinned().contains(which));
            box.setDisable(!policy.quasiIdentifiers().contains(which));
        });
        Shown.when(rowSettings, policy.tellsRows());
        following = false;
        write();
    }

    private void write() {
        Preview preview = model.preview().get();
        if (preview == null) return;
        String refusal = Refusal.of(preview, words);
        verdict.setText(refusal);
        Shown.when(verdictBox, !refusal.isEmpty());
        double standing = preview.policy().equals(model.policy().get()) ? 1 : 0.5;
        List.of(verdictBox, facts, choice).forEach(told -> told.setOpacity(standing));
        facts.getChildren().clear();
        choice.setText("");
        preview.counts().generalisation().ifPresent(chosen -> {
            var protection = new Protection(words, preview.policy(), chosen);
            int row = 0;
            for (Protection.Fact fact : protection.facts()) {
                Label name = Shown.label(fact.name(), "quiet");
                name.setMinWidth(Double.NEGATIVE_INFINITY);
                var text = new Label(fact.text());
                text.setWrapText(true);
                facts.addRow(row++, name, text);
            }
            choice.setText(protection.choice());
        });
        choice.setManaged(!choice.getText().isEmpty());
    }

    private static String daysKey(int days) {
        return switch (days) {
            case 1 -> "cohorts.days-exact";
            case Coarsening.WEEK -> "cohorts.days-weeks";
            default -> "cohorts.days-months";
        };
    }

    private static String visitsKey(int visits) {
        return switch (visits) {
            case 0 -> "cohorts.visits-all";
            case 5 -> "cohorts.visits-5";
            case 10 -> "cohorts.visits-10";
            default -> "cohorts.visits-20";
        };
    }

    private static String name(QuasiIdentifier which) {
        return switch (which) {
            case SEX -> "cohorts.sex";
            case AGE_BAND -> "cohorts.age";
            case INDEX_YEAR -> "cohorts.year";
            case ORGAN -> "cohorts.organ";
            case DONOR_TYPE -> "cohorts.donor-type";
            case AETIOLOGY_GROUP -> "cohorts.aetiology";
        };
    }

    static String title(String policy) {
        return switch (policy) {
            case "P0" -> "cohorts.policy-p0";
            case "P1" -> "cohorts.policy-p1";
            case "P2" -> "cohorts.policy-p2";
            case "P3" -> "cohorts.policy-p3";
            default -> "cohorts.policy-p4";
        };
    }

    private static String text(String policy) {
        return switch (policy) {
            case "P0" -> "cohorts.policy-p0-text";
            case "P1" -> "cohorts.policy-p1-text";
            case "P2" -> "cohorts.policy-p2-text";
            case "P3" -> "cohorts.policy-p3-text";
            default -> "cohorts.policy-p4-text";
        };
    }
}
