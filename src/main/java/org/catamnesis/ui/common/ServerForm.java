package org.catamnesis.ui.common;

import java.io.File;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.catamnesis.clinic.ServerAddress;
import org.catamnesis.clinic.ServerAddress.Tls;

/** Where a server is and how it is to prove who it is, as one types it. */
public final class ServerForm {
    private static final String USUAL_PORT = "5432";
    private static final int PORTS = 65_536;
    private final Words words;
    private final Parent root;
    private final ObjectBinding<String> missing;

    @FXML
    private TextField host;

    @FXML
    private TextField port;

    @FXML
    private TextField database;

    @FXML
    private TextField user;

    @FXML
    private PasswordField password;

    @FXML
    private ComboBox<Tls> tls;

    @FXML
    private VBox certificateBox;

    @FXML
    private TextField certificate;

    public ServerForm(Desk desk) {
        this.words = desk.words();
        this.root = desk.views().load(FxmlView.SERVER_FORM, this);
        this.missing = Bindings.createObjectBinding(
                this::findMissing,
                host.textProperty(),
                port.textProperty(),
                database.textProperty(),
                user.textProperty());
    }

    @FXML
    private void initialize() {
        Choices.fill(tls, words, ServerForm::key, List.of(Tls.values()));
        tls.setValue(Tls.VERIFY_FULL);
        port.setText(USUAL_PORT);
        var verifies = tls.valueProperty().isEqualTo(Tls.VERIFY_FULL);
        certificateBox.visibleProperty().bind(verifies);
        certificateBox.managedProperty().bind(verifies);
    }

    /** The message key of a way to protect the connection. */
    public static String key(Tls tls) {
        return "server.tls-" + tls.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Parent root() {
        return root;
    }

    /** The key of what is still missing; null when nothing is. */
    public ObjectBinding<String> missing() {
        return missing;
    }

    /** What was typed; only while nothing is missing. */
    public ServerAddress address() {
        String file = certificate.getText().strip();
        return new ServerAddress(
                host.getText().strip(),
                typedPort(),
                database.getText().strip(),
                user.getText().strip(),
                tls.getValue(),
                file.isEmpty() ? null : file);
    }

    public String password() {
        return password.getText();
    }

    private String findMissing() {
        if (host.getText().isBlank()) return "server.host-missing";
        if (typedPort() < 0) return "server.port-wrong";
        if (database.getText().isBlank()) return "server.database-missing";
        if (user.getText().isBlank()) return "server.user-missing";
        return null;
    }

    /** Negative for what is no port. */
    private int typedPort() {
        String typed = port.getText().strip();
        if (!typed.matches("\\d{1,5}")) return -1;
        int number = Integer.parseInt(typed);
        return number > 0 && number < PORTS ? number : -1;
    }

    @FXML
    private void choose() {
        File chosen = new FileChooser().showOpenDialog(root.getScene().getWindow());
        if (chosen != null) certificate.setText(chosen.getPath());
    }
}
