package org.catamnesis.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.catamnesis.language.Language;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.ChartPane;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Fonts;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Rooms;

/**
 * How long a doctor waits: from the second letter in the search box until the page of whoever was found, with the chart
 * on it, has been painted. In a real window of a running workstation.
 */
public final class OpeningWatch implements AutoCloseable {
    private final Desk desk;
    private final Stage stage;
    private final Scene scene;
    private final Shell shell;
    private final Runnable stop;

    private OpeningWatch(Rooms rooms) {
        Fonts.load();
        desk = Desk.live(Language.CHINESE, Appearance.LIGHT);
        shell = new FloorPlan(desk, rooms).shell(() -> {});
        scene = new Scene(shell.root(), Screenshots.WIDTH, Screenshots.HEIGHT);
        desk.theme().dress(scene);
        stop = shell.listen(scene);
        stage = new Stage();
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    /** Needs a started toolkit; called from any thread but the window's. */
    public static OpeningWatch of(Rooms rooms) throws Exception {
        return OnFxThread.call(() -> new OpeningWatch(rooms));
    }

    /** Milliseconds of each, sorted: one search of two letters after the other, each with the first that it finds. */
    public double[] millis(List<String> letters) throws Exception {
        double[] millis = new double[letters.size()];
        for (int i = 0; i < millis.length; i++) millis[i] = open(letters.get(i));
        Arrays.sort(millis);
        return millis;
    }

    private double open(String letters) throws Exception {
        OnFxThread.call(() -> {
            List.copyOf(shell.model().open()).forEach(shell.model()::close);
            search().setText(letters.substring(0, 1));
            return null;
        });
        TimeUnit.MILLISECONDS.sleep(120);
        long start = System.nanoTime();
        OnFxThread.call(() -> {
            search().setText(letters);
            return null;
        });
        until(() -> {
            var enter = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
            Event.fireEvent(search(), enter);
            return !shell.model().open().isEmpty();
        });
        until(this::charted);
        OnFxThread.call(() -> scene.snapshot(null));
        return (System.nanoTime() - start) / 1e6;
    }

    /** Whether a chart with something on it is in view. */
    private boolean charted() {
        Node chart = scene.lookup(".chart");
        return chart instanceof ChartPane pane && pane.getWidth() > 100 && pane.shown();
    }

    private static void until(BooleanSupplier condition) throws Exception {
        while (!OnFxThread.call(condition::getAsBoolean)) TimeUnit.MILLISECONDS.sleep(1);
    }

    private TextField search() {
        return (TextField) scene.lookup("#search");
    }

    @Override
    public void close() throws Exception {
        OnFxThread.call(() -> {
            stop.run();
            stage.hide();
            desk.leave();
            return null;
        });
    }
}
