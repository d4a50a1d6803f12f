package org.catamnesis.ui.visit;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.encounter.VitalField;
import org.catamnesis.followup.encounter.VitalRemark;
import org.catamnesis.lab.LabResult;
import org.catamnesis.ui.common.Words;

/** A field for everything that is measured at a visit, with the last values beside them. */
final class VitalInputs {
    private static final double WIDTH = 92;
    private final Words words;
    private final VisitFormModel model;
    private final Map<VitalField, TextField> fields = new EnumMap<>(VitalField.class);
    private final VBox remarks;

    VitalInputs(Words words, VisitFormModel model, HBox place, VBox remarks) {
        this.words = words;
        this.model = model;
        this.remarks = remarks;
        for (VitalField one : VitalField.values()) place.getChildren().add(input(one));
        remarks.managedProperty().bind(remarks.visibleProperty());
        model.checked().subscribe(_ -> say());
        words.messages().subscribe(_ -> say());
    }

    private VBox input(VitalField one) {
        var label = new Label();
        label.getStyleClass().add("field-label");
        words.label(label, "visit.vital-" + one.code());
        label.setMinWidth(VBox.USE_PREF_SIZE);
        var field = new TextField();
        field.setId("vital-" + one.code());
        field.setPrefWidth(WIDTH);
        field.setMinWidth(WIDTH);
        field.setMaxWidth(WIDTH);
        field.getStyleClass().add("number");
        field.accessibleTextProperty().bind(words.text("visit.vital-" + one.code()));
        field.textProperty().bindBidirectional(model.vital(one));
        label.setLabelFor(field);
        fields.put(one, field);
        var input = new VBox(label, field);
        input.getStyleClass().add("field");
        return input;
    }

    TextField first() {
        return fields.get(VitalField.WEIGHT);
    }

    /** The last values stand in the empty fields. */
    void show(List<LabResult> results) {
        fields.forEach((one, field) -> field.setPromptText(one.analytes().stream()
                .flatMap(code -> results.stream()
                        .filter(result -> code.equals(result.analyte()))
                        .max(Comparator.comparing(
                                (LabResult result) -> result.sampling().collectedAt()))
                        .stream())
                .map(result -> result.measurement().value().text())
                .collect(Collectors.joining("/"))));
    }

    private void say() {
        remarks.getChildren()
                .setAll(model.checked().get().remarks().stream()
                        .map(this::label)
                        .toList());
        remarks.setVisible(!remarks.getChildren().isEmpty());
    }

    private Label label(VitalRemark remark) {
        String field = words.now("visit.vital-" + remark.field().code());
        var label = new Label(field + ": "
                + words.now(
                        "visit.vital-doubt-" + remark.doubt().code(),
                        remark.arguments().toArray()));
        label.setWrapText(true);
        label.getStyleClass().add(remark.doubt().refused() ? "in-high" : "in-unreviewed");
        return label;
    }
}
