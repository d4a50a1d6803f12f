package org.catamnesis.ui.start;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import org.catamnesis.ui.common.FolderText;
import org.catamnesis.ui.common.PasswordStrength;
import org.catamnesis.ui.common.Words;

/** The page that makes a clinic. */
final class FirstRunController {
    private final Words words;
    private final FirstRunModel model;
    private final StartFlow flow;

    @FXML
    private TextField clinic;

    @FXML
    private TextField folder;

    @FXML
    private TextField name;

    @FXML
    private TextField user;

    @FXML
    private PasswordField password;

    @FXML
    private PasswordField repeated;

    @FXML
    private ProgressBar strengthBar;

    @FXML
    private Label strength;

    @FXML
    private Label problem;

    @FXML
    private Button create;

    @FXML
    private ProgressIndicator busy;

    @FXML
    private Label missing;

    FirstRunController(Words words, FirstRunModel model, StartFlow flow) {
        this.words = words;
        this.model = model;
        this.flow = flow;
    }

    @FXML
    private void initialize() {
        clinic.textProperty().bindBidirectional(model.clinicName());
        folder.textProperty().bind(model.folder().map(FolderText::of));
        name.textProperty().bindBidirectional(model.displayName());
        user.textProperty().bindBidirectional(model.userName());
        password.textProperty().bindBidirectional(model.password());
        repeated.textProperty().bindBidirectional(model.repeated());
        strengthBar.progressProperty().bind(model.strength().map(PasswordStrength::share));
        words.hint(strength, model.strength().map(PasswordStrength::key));
        words.problem(problem, model.problem());
        words.hint(missing, model.missing());
        create.disableProperty().bind(model.missing().isNotNull().or(model.busy()));
        SignInController.show(busy, model.busy());
    }

    @FXML
    private void choose() {
        flow.chooseFolder(model.folder().get()).ifPresent(model.folder()::set);
    }

    @FXML
    private void create() {
        model.create();
    }

    @FXML
    private void openExisting() {
        flow.chooseClinic(model.folder().get());
    }

    @FXML
    private void joinServer() {
        flow.showJoin(model.folder().get());
    }
}
