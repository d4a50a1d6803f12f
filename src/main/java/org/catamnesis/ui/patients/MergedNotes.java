package org.catamnesis.ui.patients;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Rooms;

/** Says at the head of a record what was merged into it, and takes it apart again for a reason. */
final class MergedNotes {
    private final Desk desk;
    private final Rooms rooms;
    private final RecordModel model;

    MergedNotes(Desk desk, Rooms rooms, RecordModel model) {
        this.desk = desk;
        this.rooms = rooms;
        this.model = model;
    }

    void write(VBox box, List<RecordContent.Merged> merged) {
        box.getChildren().setAll(merged.stream().map(this::note).toList());
        box.setVisible(!merged.isEmpty());
        box.setManaged(!merged.isEmpty());
    }

    private HBox note(RecordContent.Merged merged) {
        var text = new Label(desk.words()
                .now(
                        "merge.note",
                        desk.privacy().name(merged.patient()),
                        merged.merge().at().toLocalDate().toString()));
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var reason = new TextField();
        desk.words().prompt(reason, "merge.reason");
        reason.setPrefWidth(240);
        var apart = new Button();
        desk.words().label(apart, "merge.apart");
        apart.setMinWidth(Region.USE_PREF_SIZE);
        apart.disableProperty().bind(reason.textProperty().isEmpty());
        apart.setOnAction(_ -> apart(merged, reason.getText()));
        var note = new HBox(8, text, reason, apart);
        note.getStyleClass().addAll("notice", "merged-note");
        return note;
    }

    private void apart(RecordContent.Merged merged, String reason) {
        desk.tasks()
                .run(() -> {
                    rooms.merges().unmerge(merged.merge(), reason);
                    rooms.directory().refresh(merged.merge().mergedId());
                    return merged.merge();
                })
                .onSuccess(_ -> {
                    desk.notifications().good("merge.taken-apart");
                    model.refresh();
                })
                .start();
    }
}
