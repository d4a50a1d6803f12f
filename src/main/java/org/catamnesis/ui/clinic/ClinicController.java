package org.catamnesis.ui.clinic;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.catamnesis.access.Account;
import org.catamnesis.access.Role;
import org.catamnesis.ui.common.Words;

/** The page of the clinic: facts, users, and what comes with each role. */
final class ClinicController {
    private final Words words;
    private final ClinicModel model;
    private final String clinicName;
    private final String clinicFolder;

    @FXML
    private Label name;

    @FXML
    private Label folder;

    @FXML
    private Label usersHeading;

    @FXML
    private GridPane users;

    @FXML
    private Label problem;

    @FXML
    private GridPane roles;

    ClinicController(Words words, ClinicModel model, String clinicName, String clinicFolder) {
        this.words = words;
        this.model = model;
        this.clinicName = clinicName;
        this.clinicFolder = clinicFolder;
    }

    @FXML
    private void initialize() {
        name.setText(clinicName);
        folder.setText(clinicFolder);
        words.problem(problem, model.problem());
        for (Role role : Role.values()) {
            var title = new Label();
            words.label(title, key(role));
            title.getStyleClass().add("strong");
            title.setMinWidth(Region.USE_PREF_SIZE);
            var text = new Label();
            words.label(text, rightsKey(role));
            text.setWrapText(true);
            roles.addRow(role.ordinal(), title, text);
        }
        model.users().subscribe(_ -> write());
        words.messages().subscribe(this::write);
    }

    private static String key(Role role) {
        return "role." + role.name().toLowerCase(Locale.ROOT);
    }

    private static String rightsKey(Role role) {
        return switch (role) {
            case DOCTOR -> "clinic.doctor-may";
            case NURSE -> "clinic.nurse-may";
            case RESEARCHER -> "clinic.researcher-may";
            case ADMINISTRATOR -> "clinic.administrator-may";
        };
    }

    private void write() {
        usersHeading.setVisible(!model.users().get().isEmpty());
        usersHeading.setManaged(usersHeading.isVisible());
        users.getChildren().clear();
        List<Account> all = model.users().get();
        for (int i = 0; i < all.size(); i++) {
            Account one = all.get(i);
            String held = one.roles().stream()
                    .sorted()
                    .map(role -> words.now(key(role)))
                    .collect(Collectors.joining(words.now("clinic.and")));
            var who = new Label(one.displayName());
            who.getStyleClass().add("strong");
            var login = new Label(one.userName());
            login.getStyleClass().add("quiet");
            users.addRow(i, who, login, new Label(one.active() ? held : words.now("clinic.left")));
        }
    }
}
