package org.catamnesis.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Focus;
import org.catamnesis.ui.common.TypedDate;

/** Puts lines off until a day, for a reason; both are one press where they are the usual ones. */
final class PostponePane extends SidePane {
    private static final int[] DAYS = {1, 3, 7, 14, 28};
    private static final List<String> REASONS = List.of(
            "today.reason-away",
            "today.reason-ill",
            "today.reason-hospital",
            "today.reason-elsewhere",
            "today.reason-asks");
    private final TodayModel model;
    private final TodayActions actions;
    private final TextField until = new TextField();
    private final TextField reason = new TextField();
    private final ReadOnlyObjectWrapper<String> problem = new ReadOnlyObjectWrapper<>();
    private final Button save = new Button();
    private final Label whose = label("secondary");
    private List<TodayLine> lines = List.of();

    PostponePane(Desk desk, TodayModel model, TodayActions actions, Runnable leave) {
        super(desk, leave);
        this.model = model;
        this.actions = actions;
        setId("postponePane");
        until.setId("postponeUntil");
        reason.setId("postponeReason");
        save.setId("postponeSave");
        save.getStyleClass().add("primary");
        save.setOnAction(_ -> save());
        desk.words().prompt(reason, "today.postpone-reason");
        var untilLabel = label("field-label");
        desk.words().label(untilLabel, "today.postpone-until");
        untilLabel.setLabelFor(until);
        var reasonLabel = label("field-label");
        desk.words().label(reasonLabel, "today.postpone-reason");
        reasonLabel.setLabelFor(reason);
        until.setMaxWidth(140);
        var wrong = label("field-problem");
        desk.words().hint(wrong, problem);
        whose.setId("postponeWhose");
        whose.setWrapText(true);
        whose.visibleProperty().bind(whose.textProperty().isNotEmpty());
        whose.managedProperty().bind(whose.visibleProperty());
        build(whose, untilLabel, days(), until, reasonLabel, reasons(), reason, wrong, foot());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER || event.getTarget() instanceof Button) return;
            save();
            event.consume();
        });
        desk.words().messages().subscribe(_ -> tell());
    }

    private HBox foot() {
        var key = new Label("Enter");
        key.getStyleClass().add("secondary");
        var row = new HBox(8, save, key);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    void begin(List<TodayLine> of) {
        lines = List.copyOf(of);
        until.setText(model.today().plusDays(7).toString());
        reason.clear();
        problem.set(null);
        tell();
        Focus.give(reason);
    }

    private void tell() {
        boolean one = lines.size() == 1;
        title.setText(
                one
                        ? desk.words()
                                .now(
                                        "today.postpone-one",
                                        desk.privacy().name(lines.getFirst().patient()),
                                        lines.getFirst().what())
                        : desk.words().now("today.postpone-many", lines.size()));
        whose.setText(
                one
                        ? ""
                        : lines.stream()
                                .map(line -> desk.privacy().name(line.patient()))
                                .distinct()
                                .collect(Collectors.joining(" · ")));
        save.setText(desk.words().now("today.postpone-save", lines.size()));
    }

    private FlowPane days() {
        var row = new FlowPane(8, 8);
        for (int days : DAYS) {
            var choice = new Button();
            desk.words().label(choice, "today.postpone-days", days);
            choice.setOnAction(_ -> {
                until.setText(model.today().plusDays(days).toString());
                reason.requestFocus();
            });
            row.getChildren().add(choice);
        }
        return row;
    }

    private FlowPane reasons() {
        var row = new FlowPane(8, 8);
        for (String key : REASONS) {
            var choice = new Button();
            desk.words().label(choice, key);
            choice.setOnAction(_ -> {
                reason.setText(desk.words().now(key));
                reason.requestFocus();
                reason.end();
            });
            row.getChildren().add(choice);
        }
        return row;
    }

    private void save() {
        Optional<LocalDate> day = TypedDate.parse(until.getText()).filter(one -> one.isAfter(model.today()));
        problem.set(
                day.isEmpty()
                        ? "today.postpone-day-wrong"
                        : reason.getText().isBlank() ? "today.postpone-reason-missing" : null);
        if (problem.get() != null) return;
        leave.run();
        actions.postpone(lines, day.get(), reason.getText().strip());
    }
}
