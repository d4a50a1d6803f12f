package org.catamnesis.ui.common;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the window and of the screen that is open, in one place, so that {@code ?} can show them. */
public final class Shortcuts {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private final List<Shortcut> window;
    private final Supplier<List<Shortcut>> screen;

    public Shortcuts(List<Shortcut> window, Supplier<List<Shortcut>> screen) {
        this.window = List.copyOf(window);
        this.screen = screen;
    }

    /**
     * Listens in a scene; the screen's keys come before the window's.
     *
     * @param help what ? does; it is heard as a character, because keyboards have it in different places
     * @return stops listening
     */
    public Runnable listen(Scene scene, Runnable help) {
        EventHandler<KeyEvent> pressed = this::press;
        EventHandler<KeyEvent> early = event -> {
            if (UNDO.match(event) && hasNothingToTakeBack(event.getTarget())) press(event);
        };
        EventHandler<KeyEvent> typed = event -> {
            if (event.getCharacter().matches("[?？]") && !(event.getTarget() instanceof TextInputControl)) {
                help.run();
            }
        };
        scene.addEventFilter(KeyEvent.KEY_PRESSED, early);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventHandler(KeyEvent.KEY_TYPED, typed);
        return () -> {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, early);
            scene.removeEventHandler(KeyEvent.KEY_PRESSED, pressed);
            scene.removeEventHandler(KeyEvent.KEY_TYPED, typed);
        };
    }

    /** An empty field in which nothing was typed; it would swallow the key and do nothing. */
    private static boolean hasNothingToTakeBack(Object target) {
        return target instanceof TextInputControl field && field.getLength() == 0 && !field.isUndoable();
    }

    private void press(KeyEvent event) {
        Stream.concat(screen.get().stream(), window.stream())
                .filter(shortcut -> shortcut.isMeant(event))
                .findFirst()
                .ifPresent(shortcut -> {
                    event.consume();
                    shortcut.action().run();
                });
    }
}
