package org.catamnesis.ui.clinic;

import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.catamnesis.access.Role;
import org.catamnesis.ui.common.Words;

/** The page of the clinic: facts, and what comes with each role. */
final class ClinicController {
    private final Words words;
    private final String clinicName;
    private final String clinicFolder;

    @FXML
    private Label name;

    @FXML
    private Label folder;

    @FXML
    private GridPane roles;

    ClinicController(Words words, String clinicName, String clinicFolder) {
        this.words = words;
        this.clinicName = clinicName;
        this.clinicFolder = clinicFolder;
    }

    @FXML
    private void initialize() {
        name.setText(clinicName);
        folder.setText(clinicFolder);
        for (Role role : Role.values()) {
            String key = "role." + role.name().toLowerCase(Locale.ROOT);
            var title = new Label();
            words.label(title, key);
            title.getStyleClass().add("strong");
            title.setMinWidth(Region.USE_PREF_SIZE);
            var text = new Label();
            words.label(text, key + "-may");
            text.setWrapText(true);
            roles.addRow(role.ordinal(), title, text);
        }
    }
}
