package org.catamnesis.ui.start;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.catamnesis.ui.common.Words;

/** The way in for one who forgot the password. */
final class RecoverController {
    private final Words words;
    private final SignInModel model;
    private final StartFlow flow;

    @FXML
    private TextField code;

    @FXML
    private TextField user;

    @FXML
    private PasswordField password;

    @FXML
    private VBox serverBox;

    @FXML
    private PasswordField serverPassword;

    @FXML
    private Label problem;

    @FXML
    private Button recover;

    @FXML
    private ProgressIndicator busy;

    RecoverController(Words words, SignInModel model, StartFlow flow) {
        this.words = words;
        this.model = model;
        this.flow = flow;
    }

    @FXML
    private void initialize() {
        user.setText(model.userName().get());
        words.problem(problem, model.problem());
        serverPassword.textProperty().bindBidirectional(model.serverPassword());
        SignInController.show(serverBox, model.serverPasswordNeeded());
        recover.disableProperty()
                .bind(model.busy()
                        .or(code.textProperty().isEmpty())
                        .or(user.textProperty().isEmpty()));
        SignInController.show(busy, model.busy());
    }

    @FXML
    private void recover() {
        model.recover(code.getText(), user.getText(), password.getText());
    }

    @FXML
    private void back() {
        flow.showSignIn(model);
    }
}
