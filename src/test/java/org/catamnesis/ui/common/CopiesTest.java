package org.catamnesis.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;

class CopiesTest {
    @Test
    void whatWasCopiedIsTakenOffAgainByItself() throws Exception {
        OnFxThread.start();
        Copies copies = OnFxThread.call(() -> {
            var made = new Copies(Duration.millis(50));
            made.put("张伟");
            assertEquals("张伟", clipboard().getString());
            return made;
        });
        OnFxThread.until(() -> !clipboard().hasString());
        assertFalse(OnFxThread.call(() -> {
            copies.put("again");
            copies.clear();
            return clipboard().hasString();
        }));
    }

    @Test
    void whatSomebodyElseCopiedStays() throws Exception {
        OnFxThread.start();
        assertEquals("theirs", OnFxThread.call(() -> {
            var copies = new Copies(Duration.seconds(30));
            copies.put("ours");
            clipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "theirs"));
            copies.clear();
            return clipboard().getString();
        }));
    }

    private static Clipboard clipboard() {
        return Clipboard.getSystemClipboard();
    }
}
