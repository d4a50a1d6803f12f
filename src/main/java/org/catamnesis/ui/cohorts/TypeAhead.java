package org.catamnesis.ui.cohorts;

import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Typing letters in a combo box chooses the first entry in whose words one begins with them; Backspace begins anew. */
final class TypeAhead {
    private final ComboBox<String> box;
    private String typed = "";

    private TypeAhead(ComboBox<String> box) {
        this.box = box;
    }

    static void in(ComboBox<String> box) {
        var ahead = new TypeAhead(box);
        box.addEventHandler(KeyEvent.KEY_TYPED, ahead::typed);
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.BACK_SPACE) ahead.typed = "";
        });
        box.focusedProperty().subscribe(focused -> {
            if (!focused) ahead.typed = "";
        });
    }

    private void typed(KeyEvent event) {
        String sign = event.getCharacter();
        if (sign.isBlank() || Character.isISOControl(sign.charAt(0)) || event.isShortcutDown() || event.isAltDown())
            return;
        typed += sign.toLowerCase(Locale.ROOT);
        box.getItems().stream()
                .filter(item -> begins(box.getConverter().toString(item), typed))
                .findFirst()
                .ifPresentOrElse(box::setValue, () -> typed = "");
    }

    static boolean begins(String words, String typed) {
        String text = words.toLowerCase(Locale.ROOT);
        for (int at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1)) {
            if (at == 0
                    || !Character.isLetterOrDigit(text.charAt(at - 1))
                    || !Character.isLetter(typed.charAt(0))
                    || typed.charAt(0) > 0x7f) return true;
        }
        return false;
    }
}
