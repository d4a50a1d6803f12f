package org.catamnesis.ui.cohorts;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.catamnesis.cohort.Censoring;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Words;

/** From when to when the study looks, who thought it out, and what they want to say about it. */
final class ObservationController {
    private final Words words;
    private final DefinitionForm form;

    @FXML
    private TextField minimum;

    @FXML
    private TextField washout;

    @FXML
    private TextField closing;

    @FXML
    private ComboBox<Censoring> censoring;

    @FXML
    private TextField author;

    @FXML
    private TextArea comment;

    ObservationController(Words words, DefinitionForm form) {
        this.words = words;
        this.form = form;
    }

    @FXML
    private void initialize() {
        minimum.textProperty().bindBidirectional(form.observation().minimum());
        washout.textProperty().bindBidirectional(form.observation().washout());
        closing.textProperty().bindBidirectional(form.observation().closing());
        // The closing date is the same as the last contact; it is offered only where a definition asks for it already.
        Choices.fill(
                censoring, words, ObservationController::key, List.of(Censoring.LAST_CONTACT, Censoring.GRAFT_LOSS));
        offer();
        // As soon as it is invalid, which is before the box takes its value: a box shows nothing that it does not
        // offer.
        form.observation().censoring().subscribe(this::offer);
        censoring.valueProperty().bindBidirectional(form.observation().censoring());
        author.textProperty().bindBidirectional(form.author());
        comment.textProperty().bindBidirectional(form.comment());
    }

    private void offer() {
        Censoring chosen = form.observation().censoring().get();
        if (!censoring.getItems().contains(chosen)) censoring.getItems().add(chosen);
    }

    private static String key(Censoring censoring) {
        return switch (censoring) {
            case LAST_CONTACT -> "cohort.form-last-contact";
            case CLOSING_DATE -> "cohort.form-closing-date";
            case GRAFT_LOSS -> "cohort.form-graft-loss";
        };
    }
}
