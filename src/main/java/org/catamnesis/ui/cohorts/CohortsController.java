package org.catamnesis.ui.cohorts;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.ui.common.Words;

/** The page: which definition, whether it is saved, and the rooms. */
final class CohortsController {
    private final Words words;
    private final CohortsModel model;

    @FXML
    private MenuButton known;

    @FXML
    private Label state;

    @FXML
    private Button save;

    @FXML
    private HBox tabs;

    @FXML
    private StackPane place;

    private RoomTabs rooms;

    CohortsController(Words words, CohortsModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        rooms = new RoomTabs(words, tabs, place);
        model.known().subscribe(_ -> fillMenu());
        model.form().definition().subscribe(_ -> follow());
        model.saved().subscribe(_ -> follow());
        words.messages().subscribe(() -> {
            fillMenu();
            follow();
        });
    }

    RoomTabs rooms() {
        return rooms;
    }

    private void fillMenu() {
        List<MenuItem> items = new ArrayList<>();
        for (CohortDefinition each : model.known().get()) {
            var item = new MenuItem(words.now("cohorts.named", each.name(), each.version()));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> model.open(each));
            items.add(item);
        }
        known.getItems().setAll(items);
        known.setDisable(items.isEmpty());
    }

    private void follow() {
        CohortDefinition saved = model.saved().get();
        boolean changed = model.isChanged();
        int next = saved == null ? 1 : saved.version() + 1;
        save.setText(words.now("cohorts.save", next));
        save.setDisable(!changed);
        if (saved == null) {
            state.setText(words.now("cohorts.not-saved"));
        } else {
            state.setText(words.now(changed ? "cohorts.changed" : "cohorts.saved", saved.version()));
        }
    }

    @FXML
    private void save() {
        model.save();
    }

    @FXML
    private void begin() {
        model.open(new CohortDefinition("", 0, "", null, 1, List.of(), List.of(), List.of()));
    }
}
