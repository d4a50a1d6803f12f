package org.catamnesis.ui.patients;

import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantDetails;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Words;

/** The form of a graft: organ and day, the donor, donor against recipient, the operation. */
final class GraftFormController {
    private static final List<String> DONORS = List.of("", "deceased", "deceased-brain", "deceased-cardiac", "living");
    private static final List<String> GROUPS = List.of("", "O", "A", "B", "AB");
    private static final List<String> SIGNS = List.of("", "+", "-");
    private static final Map<String, Boolean> ANTI_HBC = Map.of("+", true, "-", false);
    private final Words words;
    private final RecordModel model;
    private final RowActions<Transplant> actions;
    private final Transplant before;
    private final Runnable done;
    private FormFoot foot;

    @FXML
    private Label title;

    @FXML
    private ComboBox<Organ> organ;

    @FXML
    private TextField number;

    @FXML
    private TextField day;

    @FXML
    private ComboBox<String> donor;

    @FXML
    private TextField donorAge;

    @FXML
    private ComboBox<String> donorAbo;

    @FXML
    private ComboBox<String> recipientAbo;

    @FXML
    private ComboBox<String> donorCmv;

    @FXML
    private ComboBox<String> recipientCmv;

    @FXML
    private ComboBox<String> donorEbv;

    @FXML
    private ComboBox<String> recipientEbv;

    @FXML
    private ComboBox<String> antiHbc;

    @FXML
    private TextField coldIschaemia;

    @FXML
    private TextField discharged;

    @FXML
    private Label problem;

    @FXML
    private Label missing;

    @FXML
    private Button save;

    /** @param before the graft that is corrected; null for a new one */
    GraftFormController(
            Words words, RecordModel model, RowActions<Transplant> actions, Transplant before, Runnable done) {
        this.words = words;
        this.model = model;
        this.actions = actions;
        this.before = before;
        this.done = done;
    }

    @FXML
    private void initialize() {
        words.label(title, before == null ? "graft-form.add-title" : "graft-form.correct-title");
        words.label(save, before == null ? "record.add-transplant" : "record.save-correction");
        Choices.fill(organ, words, Labels::key, List.of(Organ.values()));
        Choices.fill(donor, words, type -> type.isEmpty() ? "record.unknown" : Labels.donorKey(type), DONORS);
        List.of(donorAbo, recipientAbo).forEach(box -> box.getItems().setAll(GROUPS));
        signs().forEach(box -> Choices.fill(box, words, GraftFormController::signKey, SIGNS));
        show();
        organ.valueProperty().subscribe(_ -> suggestNumber());
        foot = new FormFoot(words, problem, missing, save, missingKey());
    }

    private List<ComboBox<String>> signs() {
        return List.of(donorCmv, recipientCmv, donorEbv, recipientEbv, antiHbc);
    }

    private static String signKey(String sign) {
        return switch (sign) {
            case "+" -> "record.positive";
            case "-" -> "record.negative";
            default -> "record.unknown";
        };
    }

    private ObjectBinding<String> missingKey() {
        Observable[] sources = {
            organ.valueProperty(),
            number.textProperty(),
            day.textProperty(),
            donorAge.textProperty(),
            donorAbo.valueProperty(),
            recipientAbo.valueProperty(),
            donorCmv.valueProperty(),
            recipientCmv.valueProperty(),
            donorEbv.valueProperty(),
            recipientEbv.valueProperty(),
            coldIschaemia.textProperty(),
            discharged.textProperty()
        };
        return Bindings.createObjectBinding(() -> fields().missing(), sources);
    }

    private GraftFields fields() {
        return new GraftFields(
                organ.getValue(),
                number.getText(),
                day.getText(),
                chosen(donor),
                donorAge.getText(),
                new GraftFields.Pair(chosen(donorAbo), chosen(recipientAbo)),
                new GraftFields.Pair(chosen(donorCmv), chosen(recipientCmv)),
                new GraftFields.Pair(chosen(donorEbv), chosen(recipientEbv)),
                chosen(antiHbc) == null ? null : ANTI_HBC.get(chosen(antiHbc)),
                coldIschaemia.getText(),
                discharged.getText());
    }

    private static String chosen(ComboBox<String> box) {
        return FormFoot.given(box.getValue());
    }

    private void suggestNumber() {
        if (before == null && organ.getValue() != null && model.content().get() != null) {
            long known = model.content().get().grafts().stream()
                    .filter(graft -> graft.organ() == organ.getValue())
                    .count();
            number.setText(String.valueOf(known + 1));
        }
    }

    private void show() {
        if (before == null) {
            return;
        }
        TransplantDetails known = before.details();
        organ.setValue(before.organ());
        number.setText(String.valueOf(before.graftNumber()));
        day.setText(before.day().toString());
        donor.setValue(before.donorType());
        donorAge.setText(FormFoot.text(known.donorAge()));
        show(GraftFields.pair(known.abo()), donorAbo, recipientAbo);
        show(GraftFields.pair(known.cmv()), donorCmv, recipientCmv);
        show(GraftFields.pair(known.ebv()), donorEbv, recipientEbv);
        antiHbc.setValue(known.donorAntiHbc() == null ? null : known.donorAntiHbc() ? "+" : "-");
        coldIschaemia.setText(FormFoot.text(known.coldIschaemiaMinutes()));
        discharged.setText(FormFoot.text(known.discharged()));
    }

    private static void show(GraftFields.Pair pair, ComboBox<String> donor, ComboBox<String> recipient) {
        donor.setValue(pair.donor());
        recipient.setValue(pair.recipient());
    }

    void focus() {
        organ.requestFocus();
    }

    @FXML
    private void save() {
        String kept = before == null ? null : before.details().abo();
        boolean pair = !GraftFields.pair(kept).equals(GraftFields.Pair.NONE);
        Transplant graft = fields().graft(before == null ? 0 : before.id(), model.patientId(), pair ? null : kept);
        model.save(actions, graft, before, done, foot::failed);
    }

    @FXML
    private void cancel() {
        done.run();
    }
}
