package org.catamnesis.ui.lock;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import org.catamnesis.ui.common.Focus;
import org.catamnesis.ui.common.Words;

/** The page of a window that is locked. */
final class LockController {
    private final Words words;
    private final LockModel model;
    private final String clinicName;
    private final String userName;
    private final Runnable somebodyElse;

    @FXML
    private Label clinic;

    @FXML
    private Label who;

    @FXML
    private PasswordField password;

    @FXML
    private Label problem;

    @FXML
    private Button unlock;

    @FXML
    private ProgressIndicator busy;

    LockController(Words words, LockModel model, String clinicName, String userName, Runnable somebodyElse) {
        this.words = words;
        this.model = model;
        this.clinicName = clinicName;
        this.userName = userName;
        this.somebodyElse = somebodyElse;
    }

    @FXML
    private void initialize() {
        clinic.setText(clinicName);
        words.label(who, "lock.who", userName);
        password.textProperty().bindBidirectional(model.password());
        words.problem(problem, model.problem());
        unlock.disableProperty().bind(model.busy().or(model.password().isEmpty()));
        busy.visibleProperty().bind(model.busy());
        model.problem().subscribe(refused -> {
            if (refused != null) password.requestFocus();
        });
        Focus.give(password);
    }

    @FXML
    private void unlock() {
        model.unlock();
    }

    @FXML
    private void somebodyElse() {
        somebodyElse.run();
    }
}
