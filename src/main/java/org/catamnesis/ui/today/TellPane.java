package org.catamnesis.ui.today;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.signing.CareTask;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Focus;

/** What a doctor wants a patient to be told, word for word; done once it was repeated back. */
final class TellPane extends SidePane {
    private final TodayModel model;
    private final TodayActions actions;
    private final VBox tasks = new VBox(12);
    private final Button repeated = new Button();
    private List<TodayLine> lines = List.of();

    TellPane(Desk desk, TodayModel model, TodayActions actions, Runnable leave) {
        super(desk, leave);
        this.model = model;
        this.actions = actions;
        setId("tellPane");
        repeated.setId("tellRepeated");
        repeated.getStyleClass().add("primary");
        repeated.setDefaultButton(false);
        repeated.setOnAction(_ -> {
            leave.run();
            actions.told(lines);
        });
        build(tasks, new HBox(8, repeated));
        desk.words().messages().subscribe(_ -> tell());
    }

    void begin(List<TodayLine> of) {
        lines = of.stream().filter(line -> line.task() != null).toList();
        tell();
        Focus.give(repeated);
    }

    private void tell() {
        title.setText(
                lines.size() == 1
                        ? desk.privacy().name(lines.getFirst().patient())
                        : desk.words().now("today.tell-many", lines.size()));
        repeated.setText(desk.words().now("today.tell-repeated", lines.size()));
        tasks.getChildren().setAll(lines.stream().map(this::said).toList());
    }

    private VBox said(TodayLine line) {
        CareTask task = line.task();
        Label who = label("strong");
        who.setText(lines.size() == 1 ? line.what() : desk.privacy().name(line.patient()) + " · " + line.what());
        Label words = label("plain-value");
        words.setText(task.words());
        Label by = label("secondary");
        String decided = desk.words()
                .now("task.decided", task.by(), task.at().toLocalDate().toString());
        by.setText(
                task.dueOn() == null
                        ? decided
                        : decided + " · "
                                + desk.words()
                                        .now(
                                                task.overdue(model.today()) ? "task.overdue" : "signing.by",
                                                task.dueOn().toString()));
        var part = new VBox(4, who, words, by);
        part.getStyleClass().add("notice");
        return part;
    }
}
