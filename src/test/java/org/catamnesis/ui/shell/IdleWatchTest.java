package org.catamnesis.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.catamnesis.ui.common.OnFxThread;
import org.junit.jupiter.api.Test;

class IdleWatchTest {
    @Test
    void itNoticesThatNobodyIsThereAndAKeyBeginsTheWaitAgain() throws Exception {
        OnFxThread.start();
        var heard = new ArrayList<String>();
        Scene scene = OnFxThread.call(() -> new Scene(new Pane()));
        OnFxThread.call(() -> new IdleWatch(Duration.millis(40), () -> heard.add("idle")).over(scene));
        OnFxThread.until(() -> heard.size() == 1);
        OnFxThread.call(() -> {
            Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, false, false, false));
            return null;
        });
        OnFxThread.until(() -> heard.size() == 2);
    }

    @Test
    void oneThatWasStoppedHearsNothingMore() throws Exception {
        OnFxThread.start();
        var heard = new ArrayList<String>();
        OnFxThread.call(() -> {
            Runnable stop = new IdleWatch(Duration.millis(20), () -> heard.add("stopped")).over(new Scene(new Pane()));
            stop.run();
            return new IdleWatch(Duration.millis(80), () -> heard.add("other")).over(new Scene(new Pane()));
        });
        OnFxThread.until(() -> heard.contains("other"));
        assertEquals(List.of("other"), heard);
    }
}
