package org.catamnesis.ui.inbox;

import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.report.HeaderCheck.Difference;
import org.catamnesis.report.ReportHeader;
import org.catamnesis.ui.common.Icons;
import org.catamnesis.ui.common.Words;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Stands in the place of the rows while the report names somebody else than the patient who was chosen. */
final class OtherPatientController implements ObstacleCard {
    private final Words words;
    private final ReviewModel model;
    private final Runnable another;
    private final Runnable aside;

    @FXML
    private VBox root;

    @FXML
    private GridPane comparison;

    @FXML
    private Button choose;

    /**
     * @param another leads to the search for the right patient
     * @param aside sets the document aside
     */
    OtherPatientController(Words words, ReviewModel model, Runnable another, Runnable aside) {
        this.words = words;
        this.model = model;
        this.another = another;
        this.aside = aside;
    }

    @FXML
    private void initialize() {
        model.whose().choice().subscribe(this::show);
        words.messages().subscribe(_ -> show(model.whose().choice().get()));
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void focus() {
        choose.requestFocus();
    }

    private void show(PatientChoice choice) {
        comparison.getChildren().clear();
        if (choice.standing() != PatientChoice.Standing.CONTRADICTED) {
            return;
        }
        ReportHeader printed = model.start().get().reading().header();
        Patient patient = choice.patient();
        Demographics known = patient.demographics();
        comparison.addRow(0, new Label(), quiet("review.on-the-paper"), quiet("review.chosen-patient"));
        List<Difference> differences = choice.differences();
        line(
                1,
                "review.difference-name",
                hidden(printed.name()),
                words.privacy().name(patient),
                differences.contains(Difference.NAME));
        line(
                2,
                "review.difference-number",
                hidden(printed.mrn()),
                hidden(patient.mrn()),
                differences.contains(Difference.NUMBER));
        line(
                3,
                "review.difference-birth-date",
                printed.birthDate() == null
                        ? printed.age()
                        : hidden(printed.birthDate().toString()),
                hidden(Objects.toString(known.birthDate(), "")),
                differences.contains(Difference.BIRTH_DATE));
        line(
                4,
                "review.difference-sex",
                printed.sex(),
                words.now("sex." + known.sex().code()),
                differences.contains(Difference.SEX));
    }

    private String hidden(String identity) {
        return words.privacy().text(identity);
    }

    private void line(int row, String key, String printed, String known, boolean differs) {
        var left = cell(printed, differs);
        var right = cell(known, differs);
        comparison.addRow(row, quiet(key), left, right);
        if (differs) {
            var mark = new Label();
            words.label(mark, "review.differs");
            mark.setGraphic(Icons.icon(Material2OutlinedAL.ERROR_OUTLINE, "in-high"));
            mark.getStyleClass().add("in-high");
            comparison.add(mark, 3, row);
        }
    }

    private static Label cell(String text, boolean differs) {
        var label = new Label(text.isBlank() ? "—" : text);
        label.getStyleClass().add(differs ? "strong" : "quiet");
        return label;
    }

    private Label quiet(String key) {
        var label = new Label();
        words.label(label, key);
        label.getStyleClass().add("quiet");
        return label;
    }

    @FXML
    void choose() {
        another.run();
    }

    @FXML
    void insist() {
        model.whose().confirm();
    }

    @FXML
    void setAside() {
        aside.run();
    }
}
