package org.catamnesis.ui.cohorts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.catamnesis.cohort.AttritionStep;
import org.catamnesis.cohort.CohortWords;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Icons;
import org.catamnesis.ui.common.Words;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The fields of one criterion in a row: with or without, what, how often, on which days, and a cross. */
final class CriterionLine {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
    private final Words words;
    private final CriterionChoices choices;
    private final CriterionRow row;
    private final Runnable remove;

    CriterionLine(Words words, CriterionChoices choices, CriterionRow row, Runnable remove) {
        this.words = words;
        this.choices = choices;
        this.row = row;
        this.remove = remove;
    }

    HBox node() {
        var line = new HBox();
        line.getStyleClass().add("criterion");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().add(sense());
        if (row.kind() == CriterionRow.Kind.KEPT) {
            line.getChildren().add(kept());
        } else {
            what(line);
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line.getChildren()
                .addAll(gap, Icons.button(words, Material2OutlinedAL.CLOSE, "cohorts.remove-criterion", "", remove));
        return line;
    }

    private ComboBox<Boolean> sense() {
        var box = new ComboBox<Boolean>();
        Choices.fill(
                box,
                words,
                excluded -> excluded ? "cohorts.without" : "cohorts.with",
                List.of(Boolean.FALSE, Boolean.TRUE));
        box.setValue(row.excluded().get());
        box.valueProperty().subscribe((_, excluded) -> row.excluded().set(excluded));
        box.accessibleTextProperty().bind(words.text("cohorts.with-or-without"));
        box.setMinWidth(92);
        box.setPrefWidth(92);
        return box;
    }

    private Label kept() {
        var label = new Label();
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        var step = new AttritionStep(AttritionStep.Kind.INCLUSION, row.criterion(), 0);
        words.messages().subscribe(messages -> label.setText(new CohortWords(messages).step(null, step)));
        return label;
    }

    private void what(HBox line) {
        switch (row.kind()) {
            case EVENT -> line.getChildren().add(choice("cohorts.event", choices.events(), choices::event));
            case MEASURED ->
                line.getChildren()
                        .addAll(
                                choice("cohorts.analyte", choices.analytes(), choices::analyte),
                                quiet("cohorts.at-least"),
                                field("cohorts.times", row.times(), row.times().map(_ -> row.hasTimes()), 48),
                                quiet("cohorts.times"));
            case DRUG -> line.getChildren().add(choice("cohorts.drug", choices.drugs(), choices::drug));
            case SEX -> line.getChildren().add(choice("cohorts.sex", choices.sexes(), choices::sex));
            case FOLLOW_UP -> line.getChildren().add(quiet("cohorts.follow-up"));
            case KEPT -> {}
        }
        switch (row.kind()) {
            case EVENT, MEASURED, DRUG -> {
                line.getChildren().add(quiet("cohorts.from-day"));
                range(line);
            }
            case FOLLOW_UP -> {
                range(line);
                line.getChildren().add(quiet("cohorts.days"));
            }
            case SEX, KEPT -> {}
        }
    }

    private void range(HBox line) {
        line.getChildren()
                .addAll(
                        rangeField(words, row.days(), true, 60),
                        quiet("cohorts.to"),
                        rangeField(words, row.days(), false, 60));
    }

    /** A field for one end of a range; it is marked while both together are none. */
    static TextField rangeField(Words words, TypedRange range, boolean low, double width) {
        var field = new TextField();
        fill(words, field, range, low);
        field.setMinWidth(width);
        field.setPrefWidth(width);
        return field;
    }

    /** The same for a field that is there already. */
    static void fill(Words words, TextField field, TypedRange range, boolean low) {
        words.prompt(field, low ? "cohorts.open-start" : "cohorts.open-end");
        field.getStyleClass().add("number");
        field.textProperty().bindBidirectional(low ? range.from() : range.to());
        Runnable mark = () -> field.pseudoClassStateChanged(WRONG, range.range().isEmpty());
        range.onChange(mark);
        mark.run();
    }

    private TextField field(
            String key, javafx.beans.property.StringProperty text, ObservableValue<Boolean> good, double width) {
        var field = new TextField();
        words.prompt(field, key);
        field.getStyleClass().add("number");
        field.textProperty().bindBidirectional(text);
        good.subscribe(fine -> field.pseudoClassStateChanged(WRONG, !fine));
        field.setMinWidth(width);
        field.setPrefWidth(width);
        return field;
    }

    private ComboBox<String> choice(String key, List<String> codes, Function<String, String> name) {
        var box = new ComboBox<String>();
        box.getItems().setAll(codes);
        Optional.ofNullable(row.choice().get())
                .filter(code -> !codes.contains(code))
                .ifPresent(box.getItems()::add);
        words.messages()
                .subscribe(_ -> box.setConverter(Choices.shown((String code) -> code == null ? "" : name.apply(code))));
        box.promptTextProperty().bind(words.text(key));
        box.accessibleTextProperty().bind(words.text(key));
        box.setValue(row.choice().get());
        box.valueProperty().subscribe((_, code) -> row.choice().set(code));
        box.setMinWidth(168);
        box.setPrefWidth(168);
        return box;
    }

    private Label quiet(String key) {
        var label = new Label();
        words.label(label, key);
        label.getStyleClass().add("quiet");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
