package org.catamnesis.ui.database;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.clinic.ServerAddress;
import org.catamnesis.ui.common.FolderText;
import org.catamnesis.ui.common.ServerForm;
import org.catamnesis.ui.common.Words;

/** The page that says what the clinic lies in. */
final class DatabaseController {
    private final Words words;
    private final DatabaseModel model;
    private final ServerForm server;

    @FXML
    private Label where;

    @FXML
    private Label place;

    @FXML
    private Label workstations;

    @FXML
    private VBox moving;

    @FXML
    private StackPane form;

    @FXML
    private Label problem;

    @FXML
    private Label found;

    @FXML
    private Button test;

    @FXML
    private Button move;

    @FXML
    private ProgressIndicator busy;

    @FXML
    private Label missing;

    @FXML
    private Label shared;

    DatabaseController(Words words, DatabaseModel model, ServerForm server) {
        this.words = words;
        this.model = model;
        this.server = server;
    }

    @FXML
    private void initialize() {
        boolean onServer = model.server().isPresent();
        words.label(where, onServer ? "database.server" : "database.file");
        place.setText(model.server().map(this::text).orElseGet(() -> FolderText.of(model.folder())));
        model.workstations().subscribe(count -> words.label(workstations, "database.workstations", count.intValue()));
        show(workstations, model.workstations().greaterThan(0));
        show(moving, Bindings.createBooleanBinding(() -> !onServer));
        show(shared, Bindings.createBooleanBinding(() -> onServer));
        form.getChildren().setAll(server.root());
        words.problem(problem, model.problem());
        words.hint(found, model.found());
        words.hint(missing, server.missing());
        var wait = model.busy().or(server.missing().isNotNull());
        test.disableProperty().bind(wait);
        move.disableProperty().bind(wait);
        show(busy, model.busy());
    }

    private String text(ServerAddress address) {
        String tls = words.now(ServerForm.key(address.tls()));
        return address.host() + ":" + address.port() + " / " + address.database() + "  ·  " + tls;
    }

    private static void show(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    @FXML
    private void test() {
        model.test(server.address(), server.password());
    }

    @FXML
    private void move() {
        model.move(server.address(), server.password());
    }
}
