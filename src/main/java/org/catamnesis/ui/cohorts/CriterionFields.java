package org.catamnesis.ui.cohorts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.catamnesis.cohort.Criterion;
import org.catamnesis.ui.cohorts.CriterionRow.Field;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Words;

/** The fields of one criterion, in the order in which they are read. */
final class CriterionFields {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
    private static final double VERY_WIDE = 304;
    private static final double WIDE = 176;
    private static final double NARROW = 92;
    private static final double NUMBER = 56;
    private final Words words;
    private final CriterionChoices choices;
    private final CriterionRow row;
    private final List<Node> nodes = new ArrayList<>();

    CriterionFields(Words words, CriterionChoices choices, CriterionRow row) {
        this.words = words;
        this.choices = choices;
        this.row = row;
    }

    List<Node> all() {
        switch (row.kind()) {
            case EVENT -> {
                choice("cohorts.event", Field.CHOICE, choices.events(), choices::event);
                which(Field.WHICH);
                days();
            }
            case ORDER -> order();
            case VALUE -> value();
            case MEASURED -> {
                choice("cohorts.analyte", Field.CHOICE, choices.analytes(), choices::analyte);
                times("cohorts.at-least", "cohorts.times");
                days();
            }
            case DRUG -> {
                choice("cohorts.drug", Field.CHOICE, choices.drugs(), choices::drug);
                days();
            }
            case EXPOSURE -> {
                choice("cohorts.drug", Field.CHOICE, choices.drugs(), choices::drug);
                times("cohorts.at-least", "cohorts.days");
                days();
            }
            case DIAGNOSIS -> {
                nodes.add(quiet("cohort.form-diagnosis"));
                text(Field.CHOICE, "cohort.form-code", NARROW, row.choice().map(_ -> isCode()));
                days();
            }
            case DONOR ->
                choice(
                        "cohort.form-donor",
                        Field.CHOICE,
                        Criterion.FromDonor.KNOWN,
                        code -> words.now("donor." + code));
            case EARLIER -> range("cohort.form-earlier", "cohort.form-transplants");
            case CONSENT ->
                choice("cohort.form-consent", Field.CHOICE, List.of("project", "research"), choices::consent)
                        .setMinWidth(VERY_WIDE);
            case FOLLOW_UP -> range("cohorts.follow-up", "cohorts.days");
            case SEX -> choice("cohorts.sex", Field.CHOICE, choices.sexes(), choices::sex);
            case GROUP -> {
                choice("cohort.form-group", Field.CHOICE, List.of("any", "all"), choices::group);
                nodes.add(quiet("cohort.form-of-these"));
            }
            case KEPT -> {}
        }
        return nodes;
    }

    private void order() {
        choice("cohorts.event", Field.CHOICE, choices.events(), choices::event);
        which(Field.WHICH);
        narrow("cohort.form-order", Field.ORDER, List.of("after", "before"), choices::order);
        choice("cohorts.event", Field.OTHER, choices.events(), choices::event);
        which(Field.OTHER_WHICH);
        range("cohort.form-apart", "cohorts.days");
    }

    private void value() {
        choice("cohorts.analyte", Field.CHOICE, choices.numericAnalytes(), choices::analyte);
        narrow("cohort.form-is-what", Field.IS, List.of(">=", ">", "<=", "<"), CriterionChoices::sign)
                .setMinWidth(64);
        text(Field.NUMBER, "cohort.form-number", 72, row.field(Field.NUMBER).map(_ -> true));
        unit();
        times("cohorts.at-least", "cohorts.times");
        ComboBox<String> among =
                narrow("cohort.form-among", Field.AMONG, List.of("any", "first", "last"), choices::among);
        among.setMinWidth(128);
        TextField of =
                text(Field.OF, "cohort.form-of", NUMBER, row.field(Field.OF).map(_ -> true));
        Label measurements = quiet("cohort.form-measurements");
        nodes.add(measurements);
        row.field(Field.AMONG).subscribe(chosen -> {
            for (Node each : List.of(of, measurements)) {
                each.setVisible(!"any".equals(chosen));
                each.setManaged(!"any".equals(chosen));
            }
        });
        days();
    }

    private void unit() {
        ComboBox<String> unit = narrow("cohort.form-unit", Field.UNIT, List.of(), CriterionChoices::unit);
        row.choice().subscribe(analyte -> {
            String before = row.field(Field.UNIT).get();
            List<String> units = choices.units(analyte);
            unit.getItems().setAll(units);
            String now = units.contains(before) || units.isEmpty() ? before : units.getFirst();
            row.field(Field.UNIT).set(now);
            unit.setValue(now);
        });
    }

    private boolean isCode() {
        return row.choice().get() == null
                || row.choice().get().isBlank()
                || !"cohort.form-wrong-code".equals(row.problemKey());
    }

    private void which(Field field) {
        narrow("cohort.form-which", field, List.of("any", "first", "last"), choices::which);
    }

    private void times(String before, String after) {
        nodes.add(quiet(before));
        text(Field.TIMES, after, NUMBER, row.times().map(RowReading::isTimes));
        nodes.add(quiet(after));
    }

    /** Never parted by the end of a line. */
    private void days() {
        range("cohorts.from-day", null);
    }

    private void range(String before, String after) {
        var together = new HBox();
        together.getStyleClass().add("criterion");
        together.getChildren()
                .addAll(
                        quiet(before),
                        rangeField(words, row.days(), true, NUMBER),
                        quiet("cohorts.to"),
                        rangeField(words, row.days(), false, NUMBER));
        if (after != null) together.getChildren().add(quiet(after));
        nodes.add(together);
    }

    /** A field for one end of a range; it is marked while both together are none. */
    private static TextField rangeField(Words words, TypedRange range, boolean low, double width) {
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

    private TextField text(Field of, String key, double width, ObservableValue<Boolean> good) {
        StringProperty text = row.field(of);
        var field = new TextField();
        words.prompt(field, key);
        field.getStyleClass().add("number");
        field.textProperty().bindBidirectional(text);
        good.subscribe(fine -> field.pseudoClassStateChanged(WRONG, Boolean.FALSE.equals(fine)));
        field.setMinWidth(width);
        field.setPrefWidth(width);
        nodes.add(field);
        return field;
    }

    private ComboBox<String> narrow(String key, Field field, List<String> codes, Function<String, String> name) {
        ComboBox<String> box = choice(key, field, codes, name);
        box.setMinWidth(NARROW);
        box.setPrefWidth(Region.USE_COMPUTED_SIZE);
        return box;
    }

    private ComboBox<String> choice(String key, Field field, List<String> codes, Function<String, String> name) {
        StringProperty chosen = row.field(field);
        var box = new ComboBox<String>();
        box.getItems().setAll(codes);
        if (chosen.get() != null && !codes.contains(chosen.get()))
            box.getItems().add(chosen.get());
        words.messages()
                .subscribe(_ -> box.setConverter(Choices.shown((String code) -> code == null ? "" : name.apply(code))));
        box.promptTextProperty().bind(words.text(key));
        box.accessibleTextProperty().bind(words.text(key));
        box.setValue(chosen.get());
        box.valueProperty().subscribe((_, code) -> chosen.set(code));
        box.setMinWidth(WIDE);
        box.setPrefWidth(WIDE);
        TypeAhead.in(box);
        nodes.add(box);
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
