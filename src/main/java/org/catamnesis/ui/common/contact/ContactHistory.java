package org.catamnesis.ui.common.contact;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.contact.ContactAttempt;
import org.catamnesis.ui.common.Icons;
import org.catamnesis.ui.common.Words;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What was tried before, the newest first; what was recorded today can be taken back. */
final class ContactHistory extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int SHOWN = 20;
    private final Words words;
    private final Consumer<ContactAttempt> takeBack;

    /** @param takeBack null where nothing may be taken back */
    ContactHistory(Words words, Consumer<ContactAttempt> takeBack) {
        this.words = words;
        this.takeBack = takeBack;
        getStyleClass().add("contact-history");
    }

    void show(List<ContactAttempt> attempts, LocalDate today) {
        getChildren().clear();
        var head = new Label();
        head.setText(words.now(attempts.isEmpty() ? "contact.no-history" : "contact.history", attempts.size()));
        head.getStyleClass().add(attempts.isEmpty() ? "quiet" : "strong");
        getChildren().add(head);
        attempts.stream().limit(SHOWN).map(attempt -> line(attempt, today)).forEach(getChildren()::add);
    }

    private Node line(ContactAttempt attempt, LocalDate today) {
        var said = new AttemptWords(words);
        var at = new Label(TIME.format(attempt.at()));
        at.getStyleClass().add("secondary");
        var what = new Label(said.what(attempt));
        what.getStyleClass().add(attempt.reached() ? "in-good" : "plain-value");
        var by = new Label(attempt.by());
        by.getStyleClass().add("secondary");
        by.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var first = new HBox(8, at, what, space, by);
        first.setAlignment(Pos.CENTER_LEFT);
        at.setMinWidth(Region.USE_PREF_SIZE);
        if (takeBack != null && attempt.at().toLocalDate().equals(today))
            first.getChildren()
                    .add(Icons.button(
                            words, Material2OutlinedMZ.UNDO, "contact.take-back", "", () -> takeBack.accept(attempt)));
        String more = said.more(attempt);
        if (more.isEmpty()) return first;
        var second = new Label(more);
        second.getStyleClass().add("quiet");
        second.setWrapText(true);
        return new VBox(first, second);
    }
}
