package org.catamnesis.ui.cohorts;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.catamnesis.cohort.CohortWords;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Focus;
import org.catamnesis.ui.common.Icons;
import org.catamnesis.ui.common.Words;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** One criterion: with or without, its fields, a cross, and below what is wrong; a group has its own lines within. */
final class CriterionLine {
    private static final double SENSE = 92;
    private final Words words;
    private final CriterionChoices choices;
    private final Removals removals;
    private final CriterionRow row;
    private final Runnable remove;
    private final boolean inGroup;

    CriterionLine(
            Words words,
            CriterionChoices choices,
            Removals removals,
            CriterionRow row,
            Runnable remove,
            boolean inGroup) {
        this.words = words;
        this.removals = removals;
        this.choices = choices;
        this.row = row;
        this.remove = remove;
        this.inGroup = inGroup;
    }

    VBox node() {
        var head = new HBox();
        head.getStyleClass().add("criterion-head");
        Region fields = row.kind() == CriterionRow.Kind.KEPT ? kept() : fields();
        HBox.setHgrow(fields, Priority.ALWAYS);
        head.getChildren()
                .addAll(
                        sense(),
                        fields,
                        Icons.button(words, Material2OutlinedAL.CLOSE, "cohorts.remove-criterion", "Delete", remove));
        var line = new VBox(head);
        line.getStyleClass().add("criterion-line");
        if (row.kind() == CriterionRow.Kind.GROUP) line.getChildren().add(group());
        line.getChildren().add(problem());
        // A line within a group takes the key before the group does.
        line.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.DELETE || event.getTarget() instanceof TextInputControl) return;
            event.consume();
            remove.run();
        });
        return line;
    }

    /** Puts the cursor into the first field of a line. */
    static void focus(Node line) {
        if (line instanceof VBox box && box.getChildren().getFirst() instanceof HBox head) {
            Node fields = head.getChildren().get(1);
            Node first = fields instanceof FlowPane flow
                    ? flow.getChildren().stream()
                            .filter(Node::isFocusTraversable)
                            .findFirst()
                            .orElse(fields)
                    : fields;
            Focus.give(first);
        }
    }

    private FlowPane fields() {
        var flow = new FlowPane(8, 4);
        flow.setRowValignment(javafx.geometry.VPos.CENTER);
        flow.setPrefWrapLength(480);
        // Asked for its height before its width is known, it reckons with the width that it had last.
        flow.widthProperty().subscribe(width -> {
            if (width.doubleValue() > 0) flow.setPrefWrapLength(width.doubleValue());
        });
        flow.getChildren().setAll(new CriterionFields(words, choices, row).all());
        return flow;
    }

    private Label problem() {
        var label = new Label();
        label.getStyleClass().add("field-problem");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.managedProperty().bind(label.visibleProperty());
        Runnable tell = () -> {
            label.setText(wrong());
            label.setVisible(!label.getText().isEmpty());
        };
        row.onChange(tell);
        choices.given().subscribe(_ -> tell.run());
        words.messages().subscribe(_ -> tell.run());
        return label;
    }

    private String wrong() {
        String key = own(row.problemKey());
        if (key != null) return words.now(key);
        // What is wrong within a group stands at its own line.
        return row.kind() == CriterionRow.Kind.GROUP
                ? ""
                : row.criterion().map(choices::wrong).orElse("");
    }

    /** What is wrong within a group stands at the line that is wrong. */
    private static String own(String key) {
        return Objects.equals(key, "cohort.form-wrong-group") ? null : key;
    }

    private VBox group() {
        var lines = new VBox();
        lines.getStyleClass().add("criteria");
        var list = new CriterionList(words, choices, removals, row.children(), lines, true);
        var add = new Button();
        words.label(add, "cohort.form-add-to-group");
        add.setId("addToGroup");
        add.getStyleClass().add("link");
        add.setContextMenu(CriterionMenu.of(words, add, list::add));
        var all = new VBox(lines, add);
        all.getStyleClass().add("criterion-group");
        return all;
    }

    private ComboBox<Boolean> sense() {
        var box = new ComboBox<Boolean>();
        Choices.fill(box, words, this::senseKey, List.of(Boolean.FALSE, Boolean.TRUE));
        box.setValue(row.excluded().get());
        box.valueProperty().subscribe((_, excluded) -> row.excluded().set(excluded));
        box.accessibleTextProperty().bind(words.text("cohorts.with-or-without"));
        box.setMinWidth(SENSE);
        box.setPrefWidth(SENSE);
        return box;
    }

    private String senseKey(boolean excluded) {
        if (inGroup) return excluded ? "cohort.form-not" : "cohort.form-is";
        return excluded ? "cohorts.without" : "cohorts.with";
    }

    private Label kept() {
        var label = new Label();
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        words.messages()
                .subscribe(messages -> label.setText(
                        new CohortWords(messages).words(row.criterion().orElseThrow())));
        return label;
    }
}
