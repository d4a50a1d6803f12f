package org.catamnesis.ui.password;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import org.catamnesis.ui.common.Focus;
import org.catamnesis.ui.common.PasswordStrength;
import org.catamnesis.ui.common.Words;

/** The form for another password of one's own. */
final class PasswordController {
    private final Words words;
    private final PasswordModel model;
    private final String titleKey;
    private final String introKey;
    private final Runnable then;

    @FXML
    private Label title;

    @FXML
    private Label intro;

    @FXML
    private PasswordField old;

    @FXML
    private PasswordField fresh;

    @FXML
    private PasswordField repeated;

    @FXML
    private ProgressBar strengthBar;

    @FXML
    private Label strength;

    @FXML
    private Label problem;

    @FXML
    private Label done;

    @FXML
    private Button change;

    @FXML
    private Label missing;

    PasswordController(Words words, PasswordModel model, String titleKey, String introKey, Runnable then) {
        this.words = words;
        this.model = model;
        this.titleKey = titleKey;
        this.introKey = introKey;
        this.then = then;
    }

    @FXML
    private void initialize() {
        words.label(title, titleKey);
        words.label(intro, introKey);
        old.textProperty().bindBidirectional(model.old());
        fresh.textProperty().bindBidirectional(model.fresh());
        repeated.textProperty().bindBidirectional(model.repeated());
        strengthBar.progressProperty().bind(model.strength().map(PasswordStrength::share));
        words.hint(strength, model.strength().map(PasswordStrength::key));
        words.problem(problem, model.problem());
        words.hint(done, model.done());
        words.hint(missing, model.missing());
        change.disableProperty().bind(model.missing().isNotNull().or(model.busy()));
    }

    void focus() {
        Focus.give(old);
    }

    @FXML
    private void change() {
        model.change(then);
    }
}
