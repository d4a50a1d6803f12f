package org.catamnesis.ui.start;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.catamnesis.ui.common.FolderText;
import org.catamnesis.ui.common.ServerForm;
import org.catamnesis.ui.common.Words;

/** The page that leads to a clinic on a server. */
final class JoinController {
    private final Words words;
    private final JoinModel model;
    private final ServerForm server;
    private final StartFlow flow;

    @FXML
    private StackPane form;

    @FXML
    private TextField folder;

    @FXML
    private Label problem;

    @FXML
    private Button join;

    @FXML
    private ProgressIndicator busy;

    @FXML
    private Label missing;

    JoinController(Words words, JoinModel model, ServerForm server, StartFlow flow) {
        this.words = words;
        this.model = model;
        this.server = server;
        this.flow = flow;
    }

    @FXML
    private void initialize() {
        form.getChildren().setAll(server.root());
        folder.textProperty().bind(model.folder().map(FolderText::of));
        words.problem(problem, model.problem());
        words.hint(missing, server.missing());
        join.disableProperty().bind(model.busy().or(server.missing().isNotNull()));
        SignInController.show(busy, model.busy());
    }

    @FXML
    private void choose() {
        flow.chooseFolder(model.folder().get()).ifPresent(model.folder()::set);
    }

    @FXML
    private void join() {
        model.join(server.address(), server.password());
    }

    @FXML
    private void back() {
        flow.begin(model.folder().get());
    }
}
