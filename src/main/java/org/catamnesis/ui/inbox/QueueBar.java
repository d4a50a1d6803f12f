package org.catamnesis.ui.inbox;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.catamnesis.ui.common.Words;

/** Says above the list how far the reading of a pile is, and what can be done about what is left. */
final class QueueBar {
    private final Words words;
    private final ReadingQueue queue;
    private final HBox place;
    private final ProgressBar bar = new ProgressBar();
    private final Label text = new Label();
    private final Label name = new Label();
    private final Button cancel = new Button();
    private final Button retry = new Button();
    private final Button close = new Button();

    QueueBar(Words words, ReadingQueue queue, HBox place) {
        this.words = words;
        this.queue = queue;
        this.place = place;
    }

    void follow() {
        name.getStyleClass().add("quiet");
        name.setMinWidth(0);
        text.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        place.setAlignment(Pos.CENTER_LEFT);
        place.getChildren().setAll(bar, text, name, gap, cancel, retry, close);
        words.label(cancel, "inbox.queue-cancel");
        words.label(close, "inbox.queue-close");
        close.getStyleClass().add("plain");
        Stream.of(cancel, retry, close).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        cancel.setOnAction(_ -> queue.cancel());
        retry.setOnAction(_ -> queue.retry());
        close.setOnAction(_ -> queue.dismiss());
        InvalidationListener show = _ -> show();
        queue.state().addListener(show);
        queue.failed().addListener(show);
        words.messages().addListener(show);
        show();
    }

    private void show() {
        QueueState now = queue.state().get();
        boolean left = now.left() > 0 || !queue.failed().isEmpty();
        show(place, now.running() || left || now.total() > 1 || now.known() > 0);
        show(bar, now.running());
        bar.setProgress(now.fraction());
        text.setText(now.running() ? words.now("inbox.queue-running", now.done(), now.total()) : summary(now));
        name.setText(words.privacy().text(now.current()));
        show(cancel, now.running());
        show(retry, !now.running() && left);
        retry.setText(
                now.left() > 0
                        ? words.now(
                                "inbox.queue-continue",
                                now.left() + queue.failed().size())
                        : words.now("inbox.queue-retry", queue.failed().size()));
        show(close, !now.running());
    }

    private String summary(QueueState now) {
        int failed = queue.failed().size();
        return Stream.of(
                        words.now("inbox.queue-done", Math.max(0, now.done() - now.known() - failed)),
                        part("inbox.queue-known", now.known()),
                        part("inbox.queue-failed", failed),
                        part("inbox.queue-left", now.left()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String part(String key, int count) {
        return count == 0 ? "" : words.now(key, count);
    }

    private static void show(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }
}
