package org.catamnesis.ui.shell;

import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Notices when nobody has touched a key or the mouse for a while. */
final class IdleWatch {
    private final PauseTransition wait;

    IdleWatch(Duration time, Runnable idle) {
        wait = new PauseTransition(time);
        wait.setOnFinished(_ -> idle.run());
    }

    /** Watches a scene until what it returns is run. */
    Runnable over(Scene scene) {
        EventHandler<InputEvent> touched = _ -> wait.playFromStart();
        scene.addEventFilter(InputEvent.ANY, touched);
        wait.playFromStart();
        return () -> {
            wait.stop();
            scene.removeEventFilter(InputEvent.ANY, touched);
        };
    }
}
