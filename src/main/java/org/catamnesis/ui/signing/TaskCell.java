package org.catamnesis.ui.signing;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.signing.CareTask;
import org.catamnesis.followup.signing.SigningWords;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Rooms;

/** An open task: for whom, by when, what to say; done once the patient has repeated it, or dropped for a reason. */
final class TaskCell extends ListCell<SigningModel.TaskRow> {
    private final Desk desk;
    private final Rooms rooms;
    private final SigningModel model;
    private final Label name = new Label();
    private final Label kind = new Label();
    private final Label due = new Label();
    private final Label by = new Label();
    private final Label words = new Label();
    private final TextField reason = new TextField();
    private final Button done = new Button();
    private final Button drop = new Button();
    private final VBox box;

    TaskCell(Desk desk, Rooms rooms, SigningModel model, boolean may) {
        this.desk = desk;
        this.rooms = rooms;
        this.model = model;
        name.getStyleClass().add("strong");
        by.getStyleClass().add("secondary");
        words.setWrapText(true);
        desk.words().label(done, "task.read-back");
        desk.words().label(drop, "task.drop");
        desk.words().prompt(reason, "task.reason");
        done.setId("taskDone");
        done.setMinWidth(USE_PREF_SIZE);
        drop.setMinWidth(USE_PREF_SIZE);
        done.setOnAction(_ -> model.done(getItem()));
        drop.setOnAction(_ -> {
            if (reason.getText().isBlank()) reason.requestFocus();
            else model.drop(getItem(), reason.getText());
        });
        reason.setPrefWidth(160);
        reason.setMinWidth(120);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(12, name, kind, due, space, by);
        head.setAlignment(Pos.BASELINE_LEFT);
        var answers = new HBox(8, done, reason, drop);
        answers.setAlignment(Pos.CENTER_LEFT);
        answers.setVisible(may);
        answers.setManaged(may);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var foot = new HBox(24, words, answers);
        foot.setAlignment(Pos.CENTER_LEFT);
        box = new VBox(4, head, foot);
        selectedProperty().subscribe(chosen -> {
            done.getStyleClass().remove("primary");
            if (chosen) done.getStyleClass().add("primary");
        });
        box.getStyleClass().add("task");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(SigningModel.TaskRow row, boolean empty) {
        SigningModel.TaskRow before = getItem();
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : box);
        if (row == null || empty) return;
        if (before == null || before.task().id() != row.task().id()) reason.clear();
        CareTask task = row.task();
        name.setText(desk.privacy().name(row.patient()));
        kind.setText(
                new SigningWords(desk.words().messages().get(), rooms.catalogue(), rooms.targets()).kind(task.kind()));
        due.setText(
                task.dueOn() == null
                        ? ""
                        : desk.words()
                                .now(
                                        task.overdue(model.today()) ? "task.overdue" : "signing.by",
                                        task.dueOn().toString()));
        due.getStyleClass().setAll("label", task.overdue(model.today()) ? "in-high" : "quiet");
        by.setText(desk.words()
                .now("task.decided", task.by(), task.at().toLocalDate().toString()));
        words.setText(task.words());
        setAccessibleText(String.join(" ", name.getText(), kind.getText(), due.getText(), words.getText()));
    }
}
