package org.catamnesis.ui.cohorts;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Words;

/** What the clinic answers to the definition: the counts after each step. */
final class AnswerController {
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
    private VBox verdictBox;

    @FXML
    private Label verdict;

    @FXML
    private Label protection;

    private AttritionRows rows;

    AnswerController(Desk desk, CohortsModel model) {
        this.words = desk.words();
        this.model = model;
    }

    @FXML
    private void initialize() {
        rows = new AttritionRows(words, steps);
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

    private void write() {
        Preview preview = model.preview().get();
        if (preview == null) {
            return;
        }
        rows.show(preview.counts().cohort());
        String refusal = Refusal.of(preview, words);
        verdict.setText(refusal);
        verdictBox.setVisible(!refusal.isEmpty());
        verdictBox.setManaged(!refusal.isEmpty());
        protection.setText(preview.counts()
                .generalisation()
                .map(chosen -> words.now(
                        "cohorts.protected-as",
                        preview.policy().id(),
                        chosen.after().people(),
                        chosen.suppressed().cardinality(),
                        chosen.after().smallest()))
                .orElse(""));
        protection.setManaged(!protection.getText().isEmpty());
    }

    @FXML
    private void again() {
        model.count();
    }
}
