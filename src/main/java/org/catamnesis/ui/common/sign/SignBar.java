package org.catamnesis.ui.common.sign;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.signing.DecisionKind;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Focus;
import org.catamnesis.ui.common.Shortcut;

/** Signs what waits: a decision by its number, its day and words where it needs them, and one key. */
public final class SignBar extends VBox {
    private final Desk desk;
    private final SignModel model;
    private final Label waits = new Label();
    private final Button sign = new Button();
    private final Button signAll = new Button();
    private final TextField due = field("signDue", 112);
    private final TextField detail = field("signDetail", 240);
    private final TextField say = field("signSay", 400);
    private final Label dueLabel = new Label();
    private final Label detailLabel = new Label();
    private final HBox fields = new HBox();

    public SignBar(Desk desk, SignModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("sign-bar");
        getChildren().setAll(decisions(), fields(), problem());
        model.waiting().subscribe(_ -> label());
        model.group().subscribe(_ -> label());
        desk.words().messages().subscribe(_ -> label());
        model.kind().subscribe(this::decided);
    }

    /** The keys of what it does, for the screen that it stands on. */
    public List<Shortcut> shortcuts() {
        List<Shortcut> keys = new ArrayList<>();
        if (!model.may()) return keys;
        keys.add(Shortcut.of("F4", "signing.key-sign", () -> model.sign(false)));
        keys.add(Shortcut.of("Shift+F4", "signing.key-sign-all", () -> model.sign(true)));
        for (DecisionKind kind : DecisionKind.values())
            keys.add(Shortcut.of(number(kind), "decision." + kind.word(), () -> decide(kind)));
        keys.add(Shortcut.of("Shortcut+Z", "signing.undo", model::takeBack));
        return keys;
    }

    private static String number(DecisionKind kind) {
        return String.valueOf(kind.ordinal() + 1);
    }

    private HBox decisions() {
        var row = new HBox(waits);
        row.getStyleClass().add("sign-line");
        waits.getStyleClass().add("strong");
        var group = new ToggleGroup();
        for (DecisionKind kind : DecisionKind.values()) {
            var choice = new ToggleButton();
            choice.setId("decide-" + kind.word());
            choice.setToggleGroup(group);
            choice.textProperty()
                    .bind(desk.words()
                            .text("signing.choice", number(kind), desk.words().text("decision." + kind.word())));
            choice.setOnAction(_ -> decide(kind));
            choice.setMinWidth(USE_PREF_SIZE);
            model.kind().subscribe(now -> choice.setSelected(now == kind));
            row.getChildren().add(choice);
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        sign.setId("sign");
        sign.getStyleClass().add("primary");
        sign.setMinWidth(USE_PREF_SIZE);
        sign.setOnAction(_ -> model.sign(false));
        signAll.setId("signAll");
        signAll.setMinWidth(USE_PREF_SIZE);
        signAll.setOnAction(_ -> model.sign(true));
        row.getChildren().addAll(space, signAll, sign);
        return row;
    }

    private HBox fields() {
        fields.getStyleClass().add("sign-line");
        desk.words().label(dueLabel, "signing.due");
        var sayLabel = new Label();
        desk.words().label(sayLabel, "signing.say");
        for (Label one : List.of(dueLabel, detailLabel, sayLabel)) {
            one.getStyleClass().add("field-label");
            one.setMinWidth(USE_PREF_SIZE);
        }
        dueLabel.setLabelFor(due);
        detailLabel.setLabelFor(detail);
        sayLabel.setLabelFor(say);
        HBox.setHgrow(say, Priority.ALWAYS);
        due.textProperty().bindBidirectional(model.due());
        detail.textProperty().bindBidirectional(model.detail());
        say.textProperty().bindBidirectional(model.say());
        fields.getChildren().setAll(dueLabel, due, detailLabel, detail, sayLabel, say);
        fields.managedProperty().bind(fields.visibleProperty());
        return fields;
    }

    private Label problem() {
        var problem = new Label();
        problem.setId("signProblem");
        problem.getStyleClass().add("field-problem");
        desk.words().hint(problem, model.problem());
        return problem;
    }

    private void decide(DecisionKind kind) {
        model.decide(kind);
        if (kind.makesTask()) Focus.give(detail.isVisible() && detail.getText().isEmpty() ? detail : due);
    }

    private void decided(DecisionKind kind) {
        fields.setVisible(kind.makesTask());
        boolean more = kind.makesTask() && kind != DecisionKind.COME_IN;
        detail.setVisible(more);
        detail.setManaged(more);
        detailLabel.setVisible(more);
        detailLabel.setManaged(more);
        switch (kind) {
            case DOSE_CHANGE -> desk.words().label(detailLabel, "signing.new-dose");
            case RECHECK -> desk.words().label(detailLabel, "signing.what");
            case REFERRAL -> desk.words().label(detailLabel, "signing.where");
            case NO_CHANGE, COME_IN -> {}
        }
    }

    private void label() {
        boolean any = model.total() > 0 && model.may();
        setVisible(any);
        setManaged(any);
        waits.setText(desk.words().now("signing.decision"));
        sign.setText(desk.words().now("signing.sign", model.groupName(), model.count()));
        boolean more = model.total() > model.count();
        signAll.setText(desk.words().now("signing.sign-all", model.total()));
        signAll.setVisible(more);
        signAll.setManaged(more);
    }

    private static TextField field(String id, double width) {
        var field = new TextField();
        field.setId(id);
        field.setPrefWidth(width);
        field.setMinWidth(Math.min(width, 112));
        return field;
    }
}
