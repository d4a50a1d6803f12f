package org.catamnesis.ui.cohorts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortWords;
import org.catamnesis.patient.Organ;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Desk;

/** The definition as a form, and as the sentence that a Methods section would have. */
final class DefinitionController {
    private static final List<Integer> GRAFTS = List.of(1, 2, 3);
    private final Desk desk;
    private final DefinitionForm form;
    private final CriterionChoices choices;
    private final Map<Organ, ToggleButton> organButtons = new EnumMap<>(Organ.class);

    @FXML
    private TextField name;

    @FXML
    private ComboBox<Integer> graft;

    @FXML
    private HBox organs;

    @FXML
    private TextField ageFrom;

    @FXML
    private TextField ageTo;

    @FXML
    private TextField yearFrom;

    @FXML
    private TextField yearTo;

    @FXML
    private VBox criteria;

    @FXML
    private Label noCriteria;

    @FXML
    private Button add;

    @FXML
    private VBox observation;

    @FXML
    private VBox shelf;

    @FXML
    private Label missing;

    @FXML
    private Label sentence;

    DefinitionController(Desk desk, DefinitionForm form, CriterionChoices choices) {
        this.desk = desk;
        this.form = form;
        this.choices = choices;
    }

    @FXML
    private void initialize() {
        name.textProperty().bindBidirectional(form.name());
        Choices.fill(graft, desk.words(), DefinitionController::graftKey, GRAFTS);
        graft.valueProperty().bindBidirectional(form.graft());
        for (Organ organ : Organ.values()) organs.getChildren().add(button(organ));
        form.organs().addListener((SetChangeListener<Organ>) _ -> showOrgans());
        showOrgans();
        CriterionFields.fill(desk.words(), ageFrom, form.age(), true);
        CriterionFields.fill(desk.words(), ageTo, form.age(), false);
        CriterionFields.fill(desk.words(), yearFrom, form.years(), true);
        CriterionFields.fill(desk.words(), yearTo, form.years(), false);
        var list = new CriterionList(desk.words(), choices, new Removals(desk), form.rows(), criteria, false);
        add.setContextMenu(CriterionMenu.of(desk.words(), add, list::add));
        form.rows().addListener((ListChangeListener<CriterionRow>) _ -> showWhetherAny());
        showWhetherAny();
        desk.words().hint(missing, form.missing());
        form.definition().subscribe(this::tell);
        desk.words().messages().subscribe(() -> tell(form.definition().get()));
    }

    void focus() {
        name.requestFocus();
    }

    private static String graftKey(int number) {
        return switch (number) {
            case 1 -> "cohorts.first";
            case 2 -> "cohorts.second";
            default -> "cohorts.third";
        };
    }

    private ToggleButton button(Organ organ) {
        var button = new ToggleButton();
        desk.words().label(button, "organ." + organ.code());
        button.getStyleClass().add("chip");
        button.setMinWidth(Double.NEGATIVE_INFINITY);
        button.setOnAction(_ -> {
            if (button.isSelected()) {
                form.organs().add(organ);
            } else {
                form.organs().remove(organ);
            }
        });
        organButtons.put(organ, button);
        return button;
    }

    private void showOrgans() {
        organButtons.forEach((organ, button) -> button.setSelected(form.organs().contains(organ)));
    }

    private void showWhetherAny() {
        noCriteria.setVisible(form.rows().isEmpty());
        noCriteria.setManaged(form.rows().isEmpty());
    }

    /** Puts the parts that have fields of their own in their places. */
    void furnish(Node times, Node kept) {
        observation.getChildren().setAll(List.of(times));
        shelf.getChildren().setAll(List.of(kept));
    }

    /** Opens the menu of criteria. */
    void offerCriteria() {
        add.requestFocus();
        add.fire();
    }

    private void tell(CohortDefinition definition) {
        if (definition != null) {
            sentence.setText(new CohortWords(desk.words().messages().get()).sentence(definition));
        }
    }

    @FXML
    private void copySentence() {
        desk.copies().put(sentence.getText());
        desk.notifications().good("cohorts.copied");
    }
}
