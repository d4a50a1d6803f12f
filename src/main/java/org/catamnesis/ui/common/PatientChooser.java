package org.catamnesis.ui.common;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientDirectory;

/** Finds another patient by typing; arrows choose from the list below. */
public final class PatientChooser extends VBox {
    private static final int SHOWN = 50;
    private static final int ROW = 28;
    private static final int MOST_ROWS = 6;
    private final Words words;
    private final PatientDirectory directory;
    private final long except;
    private final Latest latest;
    private final TextField typed = new TextField();
    private final ListView<Patient> list = new ListView<>();
    private final ObservableList<Patient> found = FXCollections.observableArrayList();

    /** @param except the patient who is not offered */
    public PatientChooser(Desk desk, PatientDirectory directory, long except) {
        this.words = desk.words();
        this.directory = directory;
        this.except = except;
        latest = desk.tasks().latest();
        getStyleClass().add("patient-chooser");
        typed.setId("chooserText");
        list.setId("chooserList");
        words.prompt(typed, "chooser.prompt");
        list.setItems(found);
        list.setFixedCellSize(ROW);
        list.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(() -> Math.clamp(found.size(), 1, MOST_ROWS) * ROW + 2.0, found));
        list.setMinHeight(ROW + 2);
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(nobody());
        list.visibleProperty().bind(typed.textProperty().isNotEmpty());
        list.managedProperty().bind(list.visibleProperty());
        typed.textProperty().subscribe(this::look);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                list.requestFocus();
                list.getSelectionModel()
                        .select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
                event.consume();
            }
        });
        getChildren().setAll(typed, list);
    }

    private Label nobody() {
        var label = new Label();
        words.label(label, "chooser.nobody");
        label.getStyleClass().add("quiet");
        return label;
    }

    public ReadOnlyObjectProperty<Patient> chosen() {
        return list.getSelectionModel().selectedItemProperty();
    }

    public TextField field() {
        return typed;
    }

    private void look(String text) {
        latest.run(() -> text.isBlank()
                        ? List.<Patient>of()
                        : directory.index().search(text).stream()
                                .filter(patient -> patient.id() != except)
                                .limit(SHOWN)
                                .toList())
                .onSuccess(hits -> {
                    found.setAll(hits);
                    if (hits.size() == 1) {
                        list.getSelectionModel().select(0);
                    }
                })
                .start();
    }

    private final class Cell extends ListCell<Patient> {
        private final Label name = new Label();
        private final Label detail = new Label();
        private final HBox row = new HBox(8, name, detail);

        Cell() {
            name.getStyleClass().add("strong");
            detail.getStyleClass().add("secondary");
            detail.setMinWidth(Region.USE_PREF_SIZE);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            row.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(Patient patient, boolean empty) {
            super.updateItem(patient, empty);
            setGraphic(empty || patient == null ? null : row);
            if (patient != null && !empty) {
                name.setText(words.privacy().name(patient));
                detail.setText(PatientText.detail(words, patient));
            }
        }
    }
}
