package org.catamnesis.ui.inbox;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.catamnesis.ui.common.Words;

/** Stands in the place of the rows while a file is locked, and takes its password. */
final class LockedController implements ObstacleCard {
    private final Words words;
    private final ReviewModel model;

    @FXML
    private VBox root;

    @FXML
    private PasswordField password;

    @FXML
    private Label problem;

    @FXML
    private Button unlock;

    LockedController(Words words, ReviewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        words.prompt(password, "review.file-password");
        words.problem(problem, model.unlocking().problem());
        unlock.disableProperty()
                .bind(password.textProperty().isEmpty().or(model.unlocking().busy()));
        model.start().subscribe(_ -> {
            password.clear();
            model.unlocking().forget();
        });
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void focus() {
        password.requestFocus();
    }

    @FXML
    void unlock() {
        if (!unlock.isDisabled()) {
            model.unlocking().tryWith(model.start().get().document(), password.getText());
            password.selectAll();
        }
    }
}
