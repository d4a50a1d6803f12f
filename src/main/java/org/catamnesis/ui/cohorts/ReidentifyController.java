package org.catamnesis.ui.cohorts;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.catamnesis.cohort.export.ReidentificationStore;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Place;

/** The custodian types a study id and a reason, and the patient's page opens. */
final class ReidentifyController {
    private final Desk desk;
    private final ReidentificationStore store;
    private boolean busy;

    @FXML
    private ComboBox<String> project;

    @FXML
    private TextField studyId;

    @FXML
    private TextField reason;

    @FXML
    private Button open;

    @FXML
    private Label problem;

    ReidentifyController(Desk desk, ReidentificationStore store) {
        this.desk = desk;
        this.store = store;
    }

    @FXML
    private void initialize() {
        project.valueProperty().subscribe(_ -> follow());
        studyId.textProperty().subscribe(_ -> follow());
        reason.textProperty().subscribe(_ -> follow());
    }

    /** Reads which projects there are. */
    void load() {
        desk.tasks()
                .run(store::projects)
                .onSuccess(projects -> {
                    String chosen = project.getValue();
                    project.getItems().setAll(projects);
                    project.setValue(
                            projects.contains(chosen)
                                    ? chosen
                                    : projects.stream().findFirst().orElse(null));
                })
                .start();
    }

    private void follow() {
        problem.setText("");
        open.setDisable(busy
                || project.getValue() == null
                || studyId.getText().isBlank()
                || reason.getText().isBlank());
    }

    @FXML
    private void open() {
        if (open.isDisabled()) return;
        String of = project.getValue();
        String id = studyId.getText();
        String why = reason.getText();
        busy = true;
        follow();
        desk.tasks()
                .run(() -> store.reveal(of, id, why))
                .onSuccess(patient -> {
                    studyId.clear();
                    reason.clear();
                    desk.navigator().go(new Place.Patient(patient, "overview"));
                })
                .onProblem(
                        refused -> problem.setText(desk.words().messages().get().problem(refused)))
                .atEnd(() -> {
                    busy = false;
                    String told = problem.getText();
                    follow();
                    problem.setText(told);
                })
                .start();
    }
}
