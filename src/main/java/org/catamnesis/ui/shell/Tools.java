package org.catamnesis.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.catamnesis.language.Language;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Icons;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The small buttons at the foot of the rail: language, appearance, keys, signing out, hiding names. */
final class Tools {
    private final Desk desk;
    private final Runnable keys;
    private final Runnable lock;
    private final Runnable signOut;

    Tools(Desk desk, Runnable keys, Runnable lock, Runnable signOut) {
        this.desk = desk;
        this.keys = keys;
        this.lock = lock;
        this.signOut = signOut;
    }

    void fill(Pane pane) {
        pane.getChildren()
                .setAll(
                        privacy(),
                        language(),
                        appearance(),
                        Icons.button(desk.words(), Material2OutlinedAL.KEYBOARD, "shell.keys-show", "?", keys),
                        Icons.button(desk.words(), Material2OutlinedAL.LOCK, "shell.lock", "Ctrl+L", lock),
                        Icons.button(desk.words(), Material2OutlinedAL.LOG_OUT, "shell.sign-out", "", signOut));
    }

    /** Lit while names are hidden, so that nobody wonders. */
    private Button privacy() {
        var privacy = desk.privacy();
        var button = Icons.button(desk.words(), Material2OutlinedMZ.VISIBILITY, "privacy.hide", "", privacy::toggle);
        button.setId("privacy");
        desk.words().messages().subscribe(_ -> {
            boolean masked = privacy.masked().get();
            button.setGraphic(Icons.icon(
                    masked ? Material2OutlinedMZ.VISIBILITY_OFF : Material2OutlinedMZ.VISIBILITY,
                    masked ? "in-accent" : "quiet"));
            desk.words().name(button, masked ? "privacy.show" : "privacy.hide", "Ctrl+Shift+M");
        });
        return button;
    }

    private Button language() {
        return Icons.button(
                desk.words(),
                Material2OutlinedMZ.TRANSLATE,
                "shell.other-language",
                "",
                () -> desk.words()
                        .speak(desk.words().language() == Language.CHINESE ? Language.ENGLISH : Language.CHINESE));
    }

    private Button appearance() {
        var button = Icons.button(desk.words(), Material2OutlinedMZ.NIGHTS_STAY, "shell.other-appearance", "", () -> {
            Appearance worn = desk.theme().appearance().get();
            desk.theme().wear(worn.other());
        });
        desk.theme()
                .appearance()
                .subscribe(worn -> button.setGraphic(Icons.icon(
                        worn == Appearance.LIGHT ? Material2OutlinedMZ.NIGHTS_STAY : Material2OutlinedMZ.WB_SUNNY)));
        return button;
    }
}
