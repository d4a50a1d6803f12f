package org.catamnesis.ui.start;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.catamnesis.clinic.ClinicInfo;
import org.catamnesis.ui.common.FolderText;
import org.catamnesis.ui.common.Words;

/** The sign-in page. */
final class SignInController {
    private final Words words;
    private final SignInModel model;
    private final StartFlow flow;

    @FXML
    private Label clinic;

    @FXML
    private Label folder;

    @FXML
    private VBox closedBox;

    @FXML
    private Label closed;

    @FXML
    private VBox demo;

    @FXML
    private VBox form;

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
    private Button signIn;

    @FXML
    private ProgressIndicator busy;

    SignInController(Words words, SignInModel model, StartFlow flow) {
        this.words = words;
        this.model = model;
        this.flow = flow;
    }

    @FXML
    private void initialize() {
        clinic.textProperty().bind(model.clinic().map(ClinicInfo::name).orElse("Catamnesis"));
        folder.setText(FolderText.of(model.folder()));
        words.problem(closed, model.closed());
        show(closedBox, model.closed().isNotNull());
        show(demo, model.clinic().map(ClinicInfo::demo).orElse(false));
        show(form, model.clinic().isNotNull());
        user.textProperty().bindBidirectional(model.userName());
        password.textProperty().bindBidirectional(model.password());
        words.problem(problem, model.problem());
        serverPassword.textProperty().bindBidirectional(model.serverPassword());
        show(serverBox, model.serverPasswordNeeded());
        signIn.disableProperty().bind(model.busy().or(model.userName().isEmpty()));
        show(busy, model.busy());
        model.clinic().subscribe(opened -> {
            if (opened != null) {
                user.requestFocus();
            }
        });
        model.problem().subscribe(refused -> {
            if (refused != null) {
                password.requestFocus();
            }
        });
    }

    static void show(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    @FXML
    private void open() {
        model.open();
    }

    @FXML
    private void signIn() {
        model.signIn();
    }

    @FXML
    private void forgotten() {
        flow.showRecover(model);
    }

    @FXML
    private void otherClinic() {
        flow.chooseClinic(model.folder());
    }

    @FXML
    private void newClinic() {
        model.leave();
        flow.showFirstRun(model.folder());
    }

    @FXML
    private void joinServer() {
        model.leave();
        flow.showJoin(model.folder());
    }
}
