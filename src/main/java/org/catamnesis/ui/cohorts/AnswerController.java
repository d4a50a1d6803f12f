package org.catamnesis.ui.cohorts;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Words;

/** What the clinic answers to the definition: the counts after each step, and how people would be protected. */
final class AnswerController {
    private static final List<Integer> KS = List.of(5, 10, 15, 20);
    private final Words words;
    private final CohortsModel model;

    @FXML
    private ProgressIndicator counting;

    @FXML
    private VBox answer;

    @FXML
    private GridPane steps;

    @FXML
    private Label loading;

    @FXML
    private VBox failed;

    @FXML
    private Label failure;

    @FXML
    private ComboBox<Integer> k;

    @FXML
    private Label meaning;

    @FXML
    private VBox verdictBox;

    @FXML
    private Label verdict;

    @FXML
    private GridPane facts;

    @FXML
    private Label choice;

    private AttritionRows rows;

    AnswerController(Desk desk, CohortsModel model) {
        this.words = desk.words();
        this.model = model;
    }

    @FXML
    private void initialize() {
        rows = new AttritionRows(words, steps);
        k.getItems().setAll(KS);
        k.setConverter(plainNumbers());
        k.valueProperty().bindBidirectional(model.k());
        words.label(meaning, "cohorts.k-meaning", model.k().map(number -> number - 1));
        counting.visibleProperty().bind(model.counting());
        words.problem(failure, model.countProblem());
        show(failed, model.countProblem().isNotNull());
        show(answer, model.preview().isNotNull());
        show(loading, model.preview().isNull().and(model.countProblem().isNull()));
        answer.opacityProperty()
                .bind(Bindings.when(model.form().definition().isNull())
                        .then(0.5)
                        .otherwise(1));
        model.preview().subscribe(_ -> write());
        words.messages().subscribe(this::write);
    }

    private static void show(Node node, javafx.beans.value.ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private static StringConverter<Integer> plainNumbers() {
        return Choices.shown((Integer number) -> number == null ? "" : "k = " + number);
    }

    private void write() {
        Preview preview = model.preview().get();
        if (preview == null) {
            return;
        }
        rows.show(preview.counts().cohort());
        String refusal = refusal(preview);
        verdict.setText(refusal);
        verdictBox.setVisible(!refusal.isEmpty());
        verdictBox.setManaged(!refusal.isEmpty());
        facts.getChildren().clear();
        choice.setText("");
        preview.counts().generalisation().ifPresent(chosen -> {
            var protection = new Protection(words, preview.policy(), chosen);
            int row = 0;
            for (Protection.Fact fact : protection.facts()) {
                var name = new Label(fact.name());
                name.getStyleClass().add("quiet");
                name.setMinWidth(Double.NEGATIVE_INFINITY);
                var text = new Label(fact.text());
                text.setWrapText(true);
                facts.addRow(row++, name, text);
            }
            choice.setText(protection.choice());
        });
        choice.setManaged(!choice.getText().isEmpty());
    }

    private String refusal(Preview preview) {
        return switch (preview.verdict()) {
            case READY -> "";
            case CLINIC_EMPTY -> words.now("cohorts.clinic-empty");
            case TOO_SMALL ->
                words.messages()
                        .get()
                        .problem(new ProblemException(
                                Problem.COHORT_TOO_SMALL,
                                preview.counts().patients(),
                                preview.policy().fewestPatients()));
            case NOT_REACHED -> words.messages().get().problem(new ProblemException(Problem.K_NOT_REACHED));
        };
    }

    @FXML
    private void again() {
        model.count();
    }
}
