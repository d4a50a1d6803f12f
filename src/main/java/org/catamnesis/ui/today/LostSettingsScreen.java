package org.catamnesis.ui.today;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.catamnesis.access.Operation;
import org.catamnesis.followup.contact.LostRule;
import org.catamnesis.followup.contact.LostSettings;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** After how many days with attempts that reached nobody a patient counts as lost; doctors set it, nurses see it. */
public final class LostSettingsScreen implements Screen {
    private final Desk desk;
    private final LostSettings settings;
    private final TextField attempts = new TextField();
    private final Label problem = new Label();
    private final VBox root;

    public LostSettingsScreen(Desk desk, Rooms rooms) {
        this.desk = desk;
        settings = new LostSettings(rooms.session());
        var title = new Label();
        desk.words().label(title, "today.lost-title");
        title.getStyleClass().add("title");
        var text = new Label();
        desk.words().label(text, "today.lost-text");
        text.getStyleClass().add("quiet");
        text.setWrapText(true);
        text.setMaxWidth(720);
        var label = new Label();
        desk.words().label(label, "today.lost-attempts");
        label.setLabelFor(attempts);
        attempts.setId("lostAttempts");
        attempts.getStyleClass().add("number");
        attempts.setPrefWidth(64);
        var save = new Button();
        save.setId("lostSave");
        desk.words().label(save, "today.lost-save");
        save.setOnAction(_ -> save());
        attempts.setOnAction(_ -> save());
        boolean may = rooms.session().may(Operation.APPROVE_CONTENT);
        attempts.setEditable(may);
        save.setVisible(may);
        problem.getStyleClass().add("field-problem");
        var row = new HBox(8, label, attempts, save);
        row.setAlignment(Pos.CENTER_LEFT);
        root = new VBox(title, text, row, problem);
        root.getStyleClass().addAll("page", "record");
    }

    private void save() {
        Optional<LostRule> rule = LostSettings.read(attempts.getText());
        problem.setText(rule.isEmpty() ? desk.words().now("today.lost-wrong", LostSettings.MOST) : "");
        rule.ifPresent(chosen -> desk.tasks()
                .run(() -> {
                    settings.change(chosen);
                    return chosen;
                })
                .onSuccess(kept -> desk.notifications().good("today.lost-saved", kept.attempts()))
                .start());
    }

    @Override
    public String name() {
        return "lost";
    }

    @Override
    public String titleKey() {
        return "today.lost-title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.PHONE_MISSED;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShow() {
        desk.tasks()
                .run(settings::rule)
                .onSuccess(rule -> attempts.setText(String.valueOf(rule.attempts())))
                .start();
    }
}
